using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ContributionCodec : RecordCodec<Contribution>
{
    public static readonly ContributionCodec Instance = new();

    private static readonly JsonProperties Shape = new(
        nameof(Contribution),
        typeof(Member),
        [nameof(Member.Element)],
        decisive: [nameof(Member.Element)]);

    private enum Member { Element, Weight, Description }

    public override void Write(Utf8JsonWriter writer, Contribution value)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.Element, (ElementReference?)value.Element);
        json.Number(Member.Weight, value.Weight);
        json.Text(Member.Description, value.Description);
        json.End();
    }

    protected override Contribution? Read(ref DocumentJsonReader json)
    {
        ElementReference? element = null;
        decimal weight = 1;
        string? description = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Element: element = json.Primitive<ElementReference>(); break;
                case Member.Weight: weight = json.NumberNotNegative() ?? 1; break;
                case Member.Description: description = json.Text(); break;
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
