using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ObjectiveCodec : ElementCodec<Objective>
{
    public static readonly ObjectiveCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(Objective), typeof(Property));

    private enum Property { Identifier, Code, Name, Description, Stakeholders, OtherInformation, Indicators }

    public override void WriteProperties(Utf8JsonWriter writer, Objective objective)
    {
        RecordJsonWriter json = new(writer, Properties, isStarted: true);
        json.Text(Property.Identifier, objective.Identifier);
        json.Primitive(Property.Code, objective.Code);
        json.Text(Property.Name, objective.Name);
        json.Text(Property.Description, objective.Description);
        json.List(Property.Stakeholders, objective.Stakeholders, StakeholderCodec.Instance);
        json.Text(Property.OtherInformation, objective.OtherInformation);
        json.List(Property.Indicators, objective.Indicators, PerformanceIndicatorCodec.Instance);
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
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Identifier: identifier = json.Text(); break;
                case Property.Code: code = json.Primitive<ElementCode>(); break;
                case Property.Name: name = json.Text(); break;
                case Property.Description: description = json.Text(); break;
                case Property.Stakeholders: stakeholders = json.List(StakeholderCodec.Instance); break;
                case Property.OtherInformation: otherInformation = json.Text(); break;
                case Property.Indicators: indicators = json.List(PerformanceIndicatorCodec.Instance); break;
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
