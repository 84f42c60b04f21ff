using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents an indicator of a plan for the years 2017 to 2020, and the date of the assessment.</summary>
public sealed record ProgressCase(PerformanceIndicator Indicator, DateOnly AsOf)
{
    public ProgressNode Assess() => ProgressCases.Assess(Indicator, AsOf);
}

/// <summary>Provides indicators with numbers of at most 12 digits.</summary>
internal static class ProgressArbitraries
{
    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Choose(-20, 200).Select(number => (decimal)number),
        from digits in Gen.Choose(-999_999, 999_999)
        from more in Gen.Choose(0, 999_999)
        from scale in Gen.Choose(0, 6)
        select new decimal(digits) * 1_000_000 / Power(scale + 6) + (new decimal(more) / Power(scale + 6)));

    private static readonly Gen<DateOnly> Dates =
        Gen.Choose(new DateOnly(2015, 1, 1).DayNumber, new DateOnly(2021, 12, 31).DayNumber)
            .Select(DateOnly.FromDayNumber);

    public static Gen<MeasuredResult> Results { get; } =
        from date in RecordGenerators.OptionalValue(Dates)
        from number in Numbers
        select new MeasuredResult { EndDate = date, NumberOfUnits = number };

    public static Gen<ProgressCase> CaseGenerator { get; } =
        from direction in RecordGenerators.OptionalValue(RecordGenerators.EnumValues<IndicatorDirection>())
        from accumulation in RecordGenerators.OptionalValue(RecordGenerators.EnumValues<Accumulation>())
        from baseline in RecordGenerators.Optional(Results)
        from targets in Results.ListOf().Resize(4)
        from actuals in Results.ListOf().Resize(6)
        from weight in Gen.Choose(0, 3)
        from tolerance in Gen.Choose(0, 3)
        from asOf in Dates
        select new ProgressCase(
            new()
            {
                MeasurementDimension = "D",
                UnitOfMeasurement = "U",
                Direction = direction,
                Accumulation = accumulation,
                Baseline = baseline,
                Weight = weight,
                Tolerance = tolerance / 10m,
                MeasurementInstances = [new() { TargetResults = [.. targets], ActualResults = [.. actuals] }],
            },
            asOf);

    public static Arbitrary<ProgressCase> Cases() => Arb.From(
        CaseGenerator,
        value => ModelShrinker.Shrink(value.Indicator).Select(indicator => value with { Indicator = indicator }));

    private static decimal Power(int exponent) => (decimal)Math.Pow(10, exponent);
}
