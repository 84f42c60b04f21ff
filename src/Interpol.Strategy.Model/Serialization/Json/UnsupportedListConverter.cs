using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Throws for lists of custom types.</summary>
/// <remarks>
/// It must exist because System.Text.Json requests the converter of a type even if the property has its own. It
/// converts <see cref="object"/> because the type of the list is unknown here.
/// </remarks>
internal sealed class UnsupportedListConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refusal(typeToConvert);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        throw Refusal(value.GetType());

    private static NotSupportedException Refusal(Type list)
    {
        string item = list.GenericTypeArguments[0].Name;
        return new(
            $"EquatableList<{item}> is not supported without a converter. Apply the attribute "
            + $"[JsonConverter(typeof(EquatableListJsonConverter<{item}>))] to its property, "
            + "or add the converter to the options.");
    }
}
