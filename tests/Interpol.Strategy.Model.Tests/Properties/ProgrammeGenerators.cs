using FsCheck;
using FsCheck.Fluent;
using static Interpol.Strategy.Model.Tests.RecordGenerators;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Generators of the records of a progress report. Optional properties are sometimes absent.</summary>
internal static class ProgrammeGenerators
{
    public static Gen<Contribution> Contributions { get; } =
        from element in PrimitiveGenerators.ElementReferences
        from weight in Weights
        from description in StringGenerators.Optional
        select new Contribution { Element = element, Weight = weight, Description = description };

    public static Gen<Milestone> Milestones { get; } =
        from name in StringGenerators.WellFormed
        from due in PrimitiveGenerators.OptionalDates
        from achieved in PrimitiveGenerators.OptionalDates
        from description in StringGenerators.Optional
        from weight in Weights
        select new Milestone
        {
            Name = name,
            DueDate = due,
            AchievedDate = achieved,
            Description = description,
            Weight = weight,
        };

    public static Gen<ProgrammeActivity> Activities { get; } =
        from inner in List(CreateActivities(Gen.Constant(default(EquatableList<ProgrammeActivity>))))
        from activity in CreateActivities(Gen.Constant(inner))
        select activity;

    public static Gen<Programme> Programmes { get; } =
        from identifier in StringGenerators.Optional
        from code in PrimitiveGenerators.OptionalCodes
        from name in StringGenerators.WellFormed
        from description in StringGenerators.Optional
        from status in OptionalValue(EnumValues<ActivityStatus>())
        from period in OptionalValue(PrimitiveGenerators.FrameworkPeriods)
        from organizations in List(Organizations)
        from contributions in List(Contributions)
        from activities in List(Activities)
        from indicators in List(PerformanceIndicators)
        from other in StringGenerators.Optional
        from source in StringGenerators.Optional
        select new Programme
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
            OtherInformation = other,
            Source = source,
        };

    public static Gen<ProgressUpdate> Updates { get; } =
        from element in PrimitiveGenerators.ElementReferences
        from indicator in StringGenerators.Optional
        from date in PrimitiveGenerators.Dates
        from result in Optional(MeasuredResults)
        from status in OptionalValue(EnumValues<ProgressStatus>())
        from description in StringGenerators.Optional
        from reportedBy in StringGenerators.Optional
        from evidence in List(StringGenerators.WellFormed)
        select new ProgressUpdate
        {
            Element = element,
            IndicatorIdentifier = indicator,
            Date = date,
            Result = result,
            Status = status,
            Description = description,
            ReportedBy = reportedBy,
            Evidence = evidence,
        };

    public static Gen<Achievement> Achievements { get; } =
        from title in StringGenerators.WellFormed
        from date in PrimitiveGenerators.OptionalDates
        from description in StringGenerators.Optional
        from contributions in List(Contributions)
        from evidence in List(StringGenerators.WellFormed)
        select new Achievement
        {
            Title = title,
            Date = date,
            Description = description,
            Contributions = contributions,
            Evidence = evidence,
        };

    public static Gen<ProgressReport> Reports { get; } =
        from framework in PrimitiveGenerators.FrameworkIds
        from asOf in PrimitiveGenerators.Dates
        from title in StringGenerators.Optional
        from period in OptionalValue(PrimitiveGenerators.FrameworkPeriods)
        from programmes in List(Programmes)
        from updates in List(Updates)
        from achievements in List(Achievements)
        from source in StringGenerators.Optional
        select new ProgressReport
        {
            FrameworkId = framework,
            AsOf = asOf,
            Title = title,
            Period = period,
            Programmes = programmes,
            Updates = updates,
            Achievements = achievements,
            Source = source,
        };

    private static Gen<ProgrammeActivity> CreateActivities(Gen<EquatableList<ProgrammeActivity>> nested) =>
        from identifier in StringGenerators.Optional
        from code in PrimitiveGenerators.OptionalCodes
        from name in StringGenerators.WellFormed
        from description in StringGenerators.Optional
        from status in OptionalValue(EnumValues<ActivityStatus>())
        from period in OptionalValue(PrimitiveGenerators.FrameworkPeriods)
        from start in PrimitiveGenerators.OptionalDates
        from end in PrimitiveGenerators.OptionalDates
        from organizations in List(Organizations)
        from contributions in List(Contributions)
        from milestones in List(Milestones)
        from activities in nested
        from indicators in List(PerformanceIndicators)
        select new ProgrammeActivity
        {
            Identifier = identifier,
            Code = code,
            Name = name,
            Description = description,
            Status = status,
            Period = period,
            ActualStart = start,
            ActualEnd = end,
            Organizations = organizations,
            Contributions = contributions,
            Milestones = milestones,
            Activities = activities,
            Indicators = indicators,
        };
}
