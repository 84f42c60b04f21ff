using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Creates plans of a given size, with as many elements per kilobyte as published plans with indicators.
/// </summary>
internal static class StratMLDocuments
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    /// <summary>Creates a plan with approximately the specified number of kilobytes of StratML.</summary>
    public static StrategicFramework Plan(int kilobytes)
    {
        int perGoal = Write(Plan([Goal(1), Goal(2)])).Length - Write(Plan([Goal(1)])).Length;
        return Plan([.. Enumerable.Range(1, Math.Max(1, kilobytes * 1000 / perGoal)).Select(Goal)]);
    }

    public static byte[] Write(StrategicFramework plan)
    {
        using var stream = new MemoryStream();
        FrameworkStratML.Write(plan, stream, new() { Indented = true });
        return stream.ToArray();
    }

    private static StrategicFramework Plan(EquatableList<Goal> goals) =>
        InterpolFrameworks.Framework2017To2020 with { Goals = goals };

    private static Goal Goal(int number) => new()
    {
        Code = ElementCode.Parse(number.ToString(CultureInfo.InvariantCulture)),
        Identifier = $"goal-{number}",
        Name = "A harbour that runs on clean power",
        Description = "Ships at berth take their power from the shore, and the cranes take theirs from the sun.",
        Objectives = [Objective(number, 1), Objective(number, 2)],
        Stakeholders =
        [
            new()
            {
                Name = "Shipping lines",
                Description = "Those whose ships lie here",
                Roles = [new() { Name = "User", Types = [RoleType.Beneficiary] }],
            },
        ],
    };

    private static Objective Objective(int goal, int number) => new()
    {
        Code = ElementCode.Parse($"{goal}.{number}"),
        Identifier = $"objective-{goal}.{number}",
        Name = "Shore power",
        Description = "Supply every berth with shore power, and see that it is used whenever a ship lies there " +
            "for longer than two hours",
        Indicators =
        [
            new()
            {
                MeasurementDimension = "Berths with shore power",
                UnitOfMeasurement = "Percent",
                MeasurementInstances = [new() { TargetResults = [Result(80.5m)], ActualResults = [Result(61.25m)] }],
            },
        ],
    };

    private static MeasuredResult Result(decimal units) => new()
    {
        StartDate = Start,
        EndDate = Start.AddMonths(12),
        NumberOfUnits = units,
        Descriptor = new() { Name = "State", Value = "Estimated" },
    };
}
