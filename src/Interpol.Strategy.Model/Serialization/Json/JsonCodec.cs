using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>How values of one type are read from JSON and written as it.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class JsonCodec<T>
    where T : notnull
{
    /// <summary>Reads the value on which the reader stands, and leaves the reader on its last token.</summary>
    /// <returns><see langword="false"/> when it is none; that has been reported then.</returns>
    public abstract bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);
}
