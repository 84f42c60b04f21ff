using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ObjectiveCodec : ElementCodec<Objective>
{
    public static readonly ObjectiveCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(Objective), typeof(Member));

    private enum Member { Identifier, Code, Name, Description, Stakeholders, OtherInformation, Indicators }

    public override void WriteProperties(Utf8JsonWriter writer, Objective objective)
    {
        RecordJsonWriter json = new(writer, Shape, isStarted: true);
        json.Text(Member.Identifier, objective.Identifier);
        json.Primitive(Member.Code, objective.Code);
        json.Text(Member.Name, objective.Name);
        json.Text(Member.Description, objective.Description);
        json.List(Member.Stakeholders, objective.Stakeholders, StakeholderCodec.Instance);
        json.Text(Member.OtherInformation, objective.OtherInformation);
        json.List(Member.Indicators, objective.Indicators, PerformanceIndicatorCodec.Instance);
    }

    protected override Objective? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        ElementCode? code = null;
        string? name = null;
        string? description = null;
        EquatableList<Stakeholder> stakeholders = default;
        string? otherInformation = null;
        EquatableList<PerformanceIndicator> indicators = default;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Code: code = json.Primitive<ElementCode>(); break;
                case Member.Name: name = json.Text(); break;
                case Member.Description: description = json.Text(); break;
                case Member.Stakeholders: stakeholders = json.List(StakeholderCodec.Instance); break;
                case Member.OtherInformation: otherInformation = json.Text(); break;
                case Member.Indicators: indicators = json.List(PerformanceIndicatorCodec.Instance); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            Code = code,
            Name = name,
            Description = description,
            Stakeholders = stakeholders,
            OtherInformation = otherInformation,
            Indicators = indicators,
        };
    }
}
