using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ProgrammeCodec : RecordCodec<Programme>
{
    public static readonly ProgrammeCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(Programme), typeof(Property), [nameof(Property.Name)]);

    private enum Property
    {
        Identifier,
        Code,
        Name,
        Description,
        Status,
        Period,
        Organizations,
        Contributions,
        Activities,
        Indicators,
        OtherInformation,
        Source,
    }

    public override void Write(Utf8JsonWriter writer, Programme value)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Identifier, value.Identifier);
        json.Primitive(Property.Code, value.Code);
        json.Text(Property.Name, value.Name);
        json.Text(Property.Description, value.Description);
        json.Name(Property.Status, value.Status);
        json.Primitive(Property.Period, value.Period);
        json.List(Property.Organizations, value.Organizations, OrganizationCodec.Instance);
        json.List(Property.Contributions, value.Contributions, ContributionCodec.Instance);
        json.List(Property.Activities, value.Activities, ProgrammeActivityCodec.Instance);
        json.List(Property.Indicators, value.Indicators, PerformanceIndicatorCodec.Instance);
        json.Text(Property.OtherInformation, value.OtherInformation);
        json.Text(Property.Source, value.Source);
        json.End();
    }

    protected override Programme? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        ElementCode? code = null;
        string name = "";
        string? description = null;
        ActivityStatus? status = null;
        FrameworkPeriod? period = null;
        EquatableList<Organization> organizations = default;
        EquatableList<Contribution> contributions = default;
        EquatableList<ProgrammeActivity> activities = default;
        EquatableList<PerformanceIndicator> indicators = default;
        string? otherInformation = null;
        string? source = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Identifier: identifier = json.Text(); break;
                case Property.Code: code = json.Primitive<ElementCode>(); break;
                case Property.Name: name = json.Text() ?? ""; break;
                case Property.Description: description = json.Text(); break;
                case Property.Status: status = json.Name<ActivityStatus>(); break;
                case Property.Period: period = json.Primitive<FrameworkPeriod>(); break;
                case Property.Organizations: organizations = json.List(OrganizationCodec.Instance); break;
                case Property.Contributions: contributions = json.List(ContributionCodec.Instance); break;
                case Property.Activities: activities = json.List(ProgrammeActivityCodec.Instance); break;
                case Property.Indicators: indicators = json.List(PerformanceIndicatorCodec.Instance); break;
                case Property.OtherInformation: otherInformation = json.Text(); break;
                case Property.Source: source = json.Text(); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            Code = code,
            Name = name,
            Description = description,
            Status = status,
            Period = period,
            Organizations = organizations,
            Contributions = contributions,
            Activities = activities,
            Indicators = indicators,
            OtherInformation = otherInformation,
            Source = source,
        };
    }
}
