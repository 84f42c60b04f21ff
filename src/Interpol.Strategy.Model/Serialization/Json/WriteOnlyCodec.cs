using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a result, which is written but not read: only the library creates it.</summary>
internal abstract class WriteOnlyCodec<T> : JsonCodec<T>
    where T : notnull
{
    public sealed override bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out T value) =>
        throw new NotSupportedException(
            $"{typeof(T).Name} can be written as JSON but not read. "
            + "Read its elements and references into your own type.");
}
