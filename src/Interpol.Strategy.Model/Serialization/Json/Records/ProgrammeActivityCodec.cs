using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ProgrammeActivityCodec : RecordCodec<ProgrammeActivity>
{
    public static readonly ProgrammeActivityCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(ProgrammeActivity), typeof(Member), [nameof(Member.Name)]);

    private enum Member
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
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Identifier, value.Identifier);
        json.Primitive(Member.Code, value.Code);
        json.Text(Member.Name, value.Name);
        json.Text(Member.Description, value.Description);
        json.Name(Member.Status, value.Status);
        json.Primitive(Member.Period, value.Period);
        json.Day(Member.ActualStart, value.ActualStart);
        json.Day(Member.ActualEnd, value.ActualEnd);
        json.List(Member.Organizations, value.Organizations, OrganizationCodec.Instance);
        json.List(Member.Contributions, value.Contributions, ContributionCodec.Instance);
        json.List(Member.Milestones, value.Milestones, MilestoneCodec.Instance);
        json.List(Member.Activities, value.Activities, ProgrammeActivityCodec.Instance);
        json.List(Member.Indicators, value.Indicators, PerformanceIndicatorCodec.Instance);
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
                case Member.ActualStart: actualStart = json.Day(); break;
                case Member.ActualEnd: actualEnd = json.Day(); break;
                case Member.Organizations: organizations = json.List(OrganizationCodec.Instance); break;
                case Member.Contributions: contributions = json.List(ContributionCodec.Instance); break;
                case Member.Milestones: milestones = json.List(MilestoneCodec.Instance); break;
                case Member.Activities: activities = json.List(ProgrammeActivityCodec.Instance); break;
                case Member.Indicators: indicators = json.List(PerformanceIndicatorCodec.Instance); break;
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
