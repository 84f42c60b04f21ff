using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a primitive as a JSON string.</summary>
internal sealed class PrimitiveCodec<T> : JsonCodec<T>
    where T : struct, ITextValue<T>
{
    public static readonly PrimitiveCodec<T> Instance = new();

    public override bool TryRead(ref DocumentJsonReader json, out T value)
    {
        T? read = json.Primitive<T>();
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        // Primitives never contain unpaired surrogates.
        string text = value.ToString()!;
        StringCodec.WriteLong(
            writer,
            text.Length > 0 ? text : throw new ArgumentException(
                $"The default value of {typeof(T).Name} cannot be written, because it has no string form."));
    }
}
