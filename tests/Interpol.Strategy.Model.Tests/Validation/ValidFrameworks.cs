using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Provides frameworks that contain every kind of record and violate no rule, and methods to change them.
/// </summary>
internal static class ValidFrameworks
{
    /// <summary>Generates valid frameworks with the indexes of a goal and of one of its objectives.</summary>
    public static Arbitrary<ValidFramework> ValidFramework() => Arb.From(
        from goals in Gen.Choose(1, 4)
        from objectives in Gen.Choose(1, 4)
        from goal in Gen.Choose(0, goals - 1)
        from objective in Gen.Choose(0, objectives - 1)
        select new ValidFramework(Create(goals, objectives), goal, objective),
        valid => valid.Framework.Goals.Count == 1 && valid.Framework.Goals[0].Objectives.Count == 1
            ? []
            : [new ValidFramework(Create(1, 1), 0, 0)]);

    public static StrategicFramework Create(int goals, int objectives) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Identifier = "plan",
        Description = "It plans.",
        Period = FrameworkPeriod.FromYears(2017, 2020),
        Source = "https://example.org/plan?year=2017#top",
        Adoption = new() { Body = "Assembly" },
        Submitter = new() { Identifier = "submitter", Surname = "Doe" },
        Vision = new() { Identifier = "vision", Description = "Peace" },
        Mission = new() { Identifier = "mission", Description = "Police" },
        Values = [new() { Identifier = "value", Name = "Respect" }, new() { Description = "Integrity" }],
        Organizations =
            [new() { Name = "Organisation", Identifier = "organisation", Stakeholders = [new() { Name = "Staff" }] }],
        Goals = [.. Enumerable.Range(1, goals).Select(g => Goal(g, objectives))],
    };

    public static StrategicFramework WithGoal(this StrategicFramework framework, int goal, Func<Goal, Goal> change) =>
        framework with { Goals = framework.Goals.With(goal, change) };

    public static StrategicFramework WithObjective(
        this StrategicFramework framework,
        int goal,
        int objective,
        Func<Objective, Objective> change) =>
        framework.WithGoal(goal, holder => holder with { Objectives = holder.Objectives.With(objective, change) });

    public static StrategicFramework WithIndicator(
        this StrategicFramework framework,
        int goal,
        int objective,
        Func<PerformanceIndicator, PerformanceIndicator> change) =>
        framework.WithObjective(goal, objective, holder =>
            holder with { Indicators = holder.Indicators.With(0, change) });

    public static EquatableList<T> With<T>(this EquatableList<T> list, int index, Func<T, T> change)
        where T : notnull => [.. list.Select((item, i) => i == index ? change(item) : item)];

    private static Goal Goal(int g, int objectives) => new()
    {
        Code = ElementCode.Parse($"{g}"),
        Identifier = $"g{g}",
        Name = $"Goal {g}",
        Objectives = [.. Enumerable.Range(1, objectives).Select(o => Objective($"{g}.{o}"))],
        Stakeholders =
        [
            new()
            {
                Name = "Police",
                Roles = [new() { Name = "Performs", Types = [RoleType.Performer, RoleType.Beneficiary] }],
            },
        ],
    };

    private static Objective Objective(string code) => new()
    {
        Code = ElementCode.Parse(code),
        Identifier = $"o{code}",
        Description = $"Objective {code}",
        Indicators =
        [
            new()
            {
                Identifier = $"i{code}",
                MeasurementDimension = "Countries",
                UnitOfMeasurement = "Number",
                Relationships =
                [
                    new()
                    {
                        Identifier = $"r{code}",
                        Name = "Serves",
                        ReferentIdentifiers = ["plan", "value", $"o{code}"],
                    },
                ],
                MeasurementInstances =
                [
                    new()
                    {
                        Place = new() { Name = "Lyon", Identifier = "fr-lyo" },
                        TargetResults =
                        [
                            new()
                            {
                                StartDate = new(2017, 1, 1),
                                EndDate = new(2017, 1, 1),
                                Descriptor = new() { Name = "Rating", Value = "Good" },
                            },
                        ],
                        ActualResults = [new() { StartDate = new(2017, 1, 1) }, new() { EndDate = new(2017, 1, 1) }],
                    },
                ],
            },
        ],
    };
}

/// <summary>Represents a valid framework with the indexes of a goal and of one of its objectives.</summary>
public sealed record ValidFramework(StrategicFramework Framework, int Goal, int Objective);
