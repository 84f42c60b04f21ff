using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>A member of an enumeration as a JSON string.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class EnumCodec<T> : JsonCodec<T>
    where T : struct, Enum
{
    public static readonly EnumCodec<T> Instance = new();

    public override bool TryRead(ref DocumentJsonReader json, out T value)
    {
        T? read = json.Name<T>();
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(JsonNames<T>.Encoded[Unsafe.BitCast<T, int>(value)]);
}
