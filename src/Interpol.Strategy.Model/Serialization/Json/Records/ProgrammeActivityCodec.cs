using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ProgrammeActivityCodec : RecordCodec<ProgrammeActivity>
{
    public static readonly ProgrammeActivityCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(ProgrammeActivity), typeof(Property), [nameof(Property.Name)]);

    private enum Property
    {
        Identifier,
        Code,
        Name,
        Description,
        Status,
        Period,
        ActualStart,
        ActualEnd,
        Organizations,
        Contributions,
        Milestones,
        Activities,
        Indicators,
    }

    public override void Write(Utf8JsonWriter writer, ProgrammeActivity value)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Identifier, value.Identifier);
        json.Primitive(Property.Code, value.Code);
        json.Text(Property.Name, value.Name);
        json.Text(Property.Description, value.Description);
        json.Name(Property.Status, value.Status);
        json.Primitive(Property.Period, value.Period);
        json.Day(Property.ActualStart, value.ActualStart);
        json.Day(Property.ActualEnd, value.ActualEnd);
        json.List(Property.Organizations, value.Organizations, OrganizationCodec.Instance);
        json.List(Property.Contributions, value.Contributions, ContributionCodec.Instance);
        json.List(Property.Milestones, value.Milestones, MilestoneCodec.Instance);
        json.List(Property.Activities, value.Activities, ProgrammeActivityCodec.Instance);
        json.List(Property.Indicators, value.Indicators, PerformanceIndicatorCodec.Instance);
        json.End();
    }

    protected override ProgrammeActivity? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        ElementCode? code = null;
        string name = "";
        string? description = null;
        ActivityStatus? status = null;
        FrameworkPeriod? period = null;
        DateOnly? actualStart = null;
        DateOnly? actualEnd = null;
        EquatableList<Organization> organizations = default;
        EquatableList<Contribution> contributions = default;
        EquatableList<Milestone> milestones = default;
        EquatableList<ProgrammeActivity> activities = default;
        EquatableList<PerformanceIndicator> indicators = default;
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
                case Property.ActualStart: actualStart = json.Day(); break;
                case Property.ActualEnd: actualEnd = json.Day(); break;
                case Property.Organizations: organizations = json.List(OrganizationCodec.Instance); break;
                case Property.Contributions: contributions = json.List(ContributionCodec.Instance); break;
                case Property.Milestones: milestones = json.List(MilestoneCodec.Instance); break;
                case Property.Activities: activities = json.List(ProgrammeActivityCodec.Instance); break;
                case Property.Indicators: indicators = json.List(PerformanceIndicatorCodec.Instance); break;
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
            ActualStart = actualStart,
            ActualEnd = actualEnd,
            Organizations = organizations,
            Contributions = contributions,
            Milestones = milestones,
            Activities = activities,
            Indicators = indicators,
        };
    }
}
