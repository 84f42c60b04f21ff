using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Creates small plans, and assesses them.</summary>
internal static class ProgressCases
{
    public static FrameworkId PlanId { get; } = FrameworkId.Parse("plan");

    public static ElementReference Objective { get; } = ElementReference.Parse("plan/1.1");

    public static StrategicFramework CreatePlan(params PerformanceIndicator[] indicators) => new()
    {
        Id = PlanId,
        Name = "Plan",
        Period = FrameworkPeriod.FromYears(2017, 2020),
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("1"),
                Name = "G",
                Objectives = [new() { Code = ElementCode.Parse("1.1"), Name = "O", Indicators = [.. indicators] }],
            },
        ],
    };

    public static ProgressNode Assess(PerformanceIndicator indicator, DateOnly asOf, ProgressReport? report = null) =>
        FrameworkProgress.Assess(CreatePlan(indicator), asOf, report).GetNode("1.1").Children[0];

    /// <summary>Creates an indicator from results such as <c>2017-12-31=10</c> or <c>10</c>.</summary>
    public static PerformanceIndicator Create(
        string targets,
        string actuals = "",
        string baseline = "",
        IndicatorDirection? direction = null,
        Accumulation? accumulation = null,
        string unit = "U") => new()
        {
            MeasurementDimension = "D",
            UnitOfMeasurement = unit,
            Direction = direction,
            Accumulation = accumulation,
            Baseline = Parse(baseline).Cast<MeasuredResult?>().FirstOrDefault(),
            MeasurementInstances = [new() { TargetResults = [.. Parse(targets)], ActualResults = [.. Parse(actuals)] }],
        };

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ProgressReport Report(params ProgressUpdate[] updates) =>
        new() { FrameworkId = PlanId, AsOf = Day("2020-12-31"), Updates = [.. updates] };

    /// <summary>Parses results, with a ratio such as <c>2017-12-31=45/60</c>.</summary>
    public static IEnumerable<MeasuredResult> Parse(string results)
    {
        foreach (string result in results.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = result.Split('=');
            string[] number = parts[^1].Split('/');
            bool isRatio = number.Length == 2;
            yield return new()
            {
                EndDate = parts.Length > 1 ? Day(parts[0]) : null,
                NumberOfUnits = isRatio ? null : Number(number[0]),
                Numerator = isRatio ? Number(number[0]) : null,
                Denominator = isRatio ? Number(number[1]) : null,
            };
        }

        static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
    }
}
