using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainCatalog))]
[JsonSerializable(typeof(PlainFramework))]
internal sealed partial class PlainJson : JsonSerializerContext
{
    // Readable strings, as the library writes them. The default encoder escapes every apostrophe.
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(utf8Json, type)!;

    public static void Write<T>(T value, IBufferWriter<byte> destination, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(destination, Readable);
        JsonSerializer.Serialize(writer, value, type);
    }
}
