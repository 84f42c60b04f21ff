using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of an enum as a JSON string.</summary>
internal sealed class EnumCodec<T> : JsonCodec<T>
    where T : struct, Enum
{
    public static readonly EnumCodec<T> Instance = new();

    public static JsonEncodedText[] EncodedNames => field ??= JsonProperties.Encode(EnumNames<T>.Names);

    public override bool TryRead(ref DocumentJsonReader json, out T value) => json.TryReadName(out value);

    public override void Write(Utf8JsonWriter writer, T value)
    {
        int index = Unsafe.BitCast<T, int>(value);
        writer.WriteStringValue((uint)index < (uint)EnumNames<T>.Names.Length
            ? EncodedNames[index]
            : throw new ArgumentException($"{value} cannot be written, because it is not a valid {typeof(T).Name}."));
    }
}
