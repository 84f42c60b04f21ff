using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a primitive as a JSON string.</summary>
internal sealed class PrimitiveCodec<T> : JsonCodec<T>
    where T : struct, IPrimitive<T>
{
    public static readonly PrimitiveCodec<T> Instance = new();

    public override bool TryRead(ref DocumentJsonReader json, out T value)
    {
        T? read = json.Primitive<T>();
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    public override void Write(Utf8JsonWriter writer, T value) => StringCodec.WriteLong(writer, GetText(value));

    /// <summary>Returns the string form of a value, which never contains unpaired surrogates.</summary>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public static string GetText(T value)
    {
        string text = value.ToString()!;
        return text.Length > 0 ? text : throw new ArgumentException(
            $"The default value of {typeof(T).Name} cannot be written, because it has no string form.");
    }
}
