using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ContributionCodec : RecordCodec<Contribution>
{
    public static readonly ContributionCodec Instance = new();

    private static readonly JsonProperties Properties = new(
        nameof(Contribution),
        typeof(Property),
        [nameof(Property.Element)],
        decisive: [nameof(Property.Element)]);

    private enum Property { Element, Weight, Description }

    public override void Write(Utf8JsonWriter writer, Contribution value)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.Element, (ElementReference?)value.Element);
        json.Number(Property.Weight, value.Weight);
        json.Text(Property.Description, value.Description);
        json.End();
    }

    protected override Contribution? Read(ref DocumentJsonReader json)
    {
        ElementReference? element = null;
        decimal weight = 1;
        string? description = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Element: element = json.Primitive<ElementReference>(); break;
                case Property.Weight: weight = json.NumberNotNegative() ?? 1; break;
                case Property.Description: description = json.Text(); break;
            }
        }

        return element is null ? null : new()
        {
            Element = element.Value,
            Weight = weight,
            Description = description,
        };
    }
}
