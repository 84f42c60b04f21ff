using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec that reads and writes values of a type as JSON.</summary>
internal abstract class JsonCodec<T>
    where T : notnull
{
    /// <summary>Tries to read the current value, and leaves the reader at its last token.</summary>
    /// <returns>
    /// <see langword="false"/> if the value cannot be read, which has been reported; otherwise, <see langword="true"/>.
    /// </returns>
    public abstract bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);
}
