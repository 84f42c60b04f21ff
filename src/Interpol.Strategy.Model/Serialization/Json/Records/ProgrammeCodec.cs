using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ProgrammeCodec : RecordCodec<Programme>
{
    public static readonly ProgrammeCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(Programme), typeof(Member), [nameof(Member.Name)]);

    private enum Member
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
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Identifier, value.Identifier);
        json.Primitive(Member.Code, value.Code);
        json.Text(Member.Name, value.Name);
        json.Text(Member.Description, value.Description);
        json.Name(Member.Status, value.Status);
        json.Primitive(Member.Period, value.Period);
        json.List(Member.Organizations, value.Organizations, OrganizationCodec.Instance);
        json.List(Member.Contributions, value.Contributions, ContributionCodec.Instance);
        json.List(Member.Activities, value.Activities, ProgrammeActivityCodec.Instance);
        json.List(Member.Indicators, value.Indicators, PerformanceIndicatorCodec.Instance);
        json.Text(Member.OtherInformation, value.OtherInformation);
        json.Text(Member.Source, value.Source);
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
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Code: code = json.Primitive<ElementCode>(); break;
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.Description: description = json.Text(); break;
                case Member.Status: status = json.Name<ActivityStatus>(); break;
                case Member.Period: period = json.Primitive<FrameworkPeriod>(); break;
                case Member.Organizations: organizations = json.List(OrganizationCodec.Instance); break;
                case Member.Contributions: contributions = json.List(ContributionCodec.Instance); break;
                case Member.Activities: activities = json.List(ProgrammeActivityCodec.Instance); break;
                case Member.Indicators: indicators = json.List(PerformanceIndicatorCodec.Instance); break;
                case Member.OtherInformation: otherInformation = json.Text(); break;
                case Member.Source: source = json.Text(); break;
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
