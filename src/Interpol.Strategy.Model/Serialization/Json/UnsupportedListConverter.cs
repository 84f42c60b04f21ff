using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Refuses a list of somebody's own type. It has to be there all the same: System.Text.Json asks for the converter of a
/// property's type even where the
/// property has a converter of its own. A converter of objects, because a list of a type that this library does not
/// know cannot be named here.
/// </summary>
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
            $"A list of {item} is converted by an attribute on its property, "
            + $"[JsonConverter(typeof(EquatableListJsonConverter<{item}>))], "
            + "or by such a converter among the options.");
    }
}
