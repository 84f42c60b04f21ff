using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Generates plans with groups, descriptions and indicators.</summary>
public static class OfficePlanArbitrary
{
    private static readonly string[] GroupNames =
        ["City and people", "The port: its region", "Climate", "Safety & health"];

    private static readonly string[] Descriptions =
    [
        "Ships wait less than an hour.", "Smoke harms the city. Power from the shore helps.", "See the report of 2025.",
    ];

    private static readonly string[] Units = ["Berths", "%", "Hours per call", "m³"];

    public static Arbitrary<OfficePlan> Plans() => (
        from groups in Gen.Shuffle(GroupNames)
        from runs in Gen.Choose(1, 3)
        from grouped in Gen.Elements(true, false).ListOf(runs)
        from goals in Goals().ListOf().Resize(3).ListOf(runs)
        from vision in Optional(Gen.Elements("A port that the city is proud of", "Clean ships for a clean city"))
        from mission in Optional(Gen.Elements("We move goods safely", "To serve ships, day and night"))
        from last in Goals()
        select new OfficePlan(new()
        {
            Id = FrameworkId.Parse("harbour"),
            Name = "Harbour plan 2026-2030",
            Period = FrameworkPeriod.FromYears(2026, 2030),
            Vision = vision is null ? null : new() { Description = vision },
            Mission = mission is null ? null : new() { Description = mission },
            Goals =
            [
                .. goals.SelectMany((run, i) => run.Select(goal => goal with
                    {
                        Groups = grouped.ElementAt(i) ? [new() { Name = groups[i] }] : [],
                    }))
                    .Append(last)
                    .DistinctBy(goal => goal.Name),
            ],
        })).ToArbitrary();

    private static Gen<Goal> Goals() =>
        from name in PlanTextArbitrary.Sentences
        from description in Optional(Gen.Elements(Descriptions))
        from count in Gen.Choose(1, 3)
        from objectives in Objectives().ListOf(count)
        select new Goal
        {
            Name = name,
            Description = description,
            Objectives = [.. objectives.DistinctBy(objective => objective.Description)],
        };

    private static Gen<Objective> Objectives() =>
        from description in PlanTextArbitrary.Sentences
        from count in Gen.Choose(0, 2)
        from indicators in Indicators().ListOf(count)
        select new Objective { Description = description, Indicators = [.. indicators] };

    private static Gen<PerformanceIndicator> Indicators() =>
        from name in PlanTextArbitrary.Sentences
        from unit in Gen.Elements(Units)
        from direction in Optional(Gen.Elements("increase", "At most", "↓"))
        from baseline in Results(null)
        from target in Results(2026)
        from last in Results(2030)
        from actual in Results(2026)
        select new PerformanceIndicator
        {
            MeasurementDimension = "Number of times: " + name,
            UnitOfMeasurement = unit,
            Direction = direction switch
            {
                "increase" => IndicatorDirection.Increase,
                "At most" => IndicatorDirection.AtMost,
                null => null,
                _ => IndicatorDirection.Decrease,
            },
            Baseline = baseline,
            MeasurementInstances = target is null && last is null && actual is null ? []
                :
                [
                    new()
                    {
                        TargetResults = [.. new[] { target, last }.OfType<MeasuredResult>()],
                        ActualResults = [.. new[] { actual }.OfType<MeasuredResult>()],
                    },
                ],
        };

    private static Gen<MeasuredResult?> Results(int? year) => Gen.Frequency(
        (1, Gen.Constant<MeasuredResult?>(null)),
        (3,
            from cents in Gen.Choose(-999, 99_999)
            from scale in Gen.Elements(0.01m, 0.1m, 1m, 1000m)
            select (MeasuredResult?)new MeasuredResult
            {
                StartDate = year is { } first ? new DateOnly(first, 1, 1) : null,
                EndDate = year is { } end ? new DateOnly(end, 12, 31) : null,
                NumberOfUnits = cents * scale,
            }),
        (1, Gen.Constant<MeasuredResult?>(new()
        {
            StartDate = year is { } start ? new DateOnly(start, 1, 1) : null,
            EndDate = year is { } until ? new DateOnly(until, 12, 31) : null,
            Description = "To be agreed with the unions",
        })));

    private static Gen<T?> Optional<T>(Gen<T> values)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, values.Select(value => (T?)value)));
}
