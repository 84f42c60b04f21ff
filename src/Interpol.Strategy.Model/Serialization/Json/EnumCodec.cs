using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes the members of an enumeration as JSON strings, such as <c>strategicPlan</c>.</summary>
/// <typeparam name="T">An enumeration whose members count from zero without a gap.</typeparam>
internal sealed class EnumCodec<T> : JsonCodec<T>
    where T : struct, Enum
{
    public static readonly string[] Names = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static readonly JsonEncodedText[] EncodedNames = [.. Names.Select(name => JsonEncodedText.Encode(name))];

    public static readonly EnumCodec<T> Instance = new();

    public override bool TryRead(ref DocumentJsonReader json, out T value)
    {
        T? read = json.Name<T>();
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    public override void Write(Utf8JsonWriter writer, T value) =>
        writer.WriteStringValue(EncodedNames[Unsafe.BitCast<T, int>(value)]);
}
