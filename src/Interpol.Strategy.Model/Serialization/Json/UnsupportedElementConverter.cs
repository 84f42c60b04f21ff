using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Throws for <see cref="StrategyElement"/>, whose kind is not part of JSON.</summary>
/// <remarks>
/// Without this converter, System.Text.Json would silently omit the properties of the derived records.
/// </remarks>
internal sealed class UnsupportedElementConverter : JsonConverter<StrategyElement>
{
    private const string Advice =
        "StrategyElement is not supported because JSON does not contain its type. "
            + "Use Goal, Objective, CoreValue, Vision or Mission, or store an ElementReference.";

    public override StrategyElement Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(Advice);

    public override void Write(Utf8JsonWriter writer, StrategyElement value, JsonSerializerOptions options) =>
        throw new NotSupportedException(Advice);
}
