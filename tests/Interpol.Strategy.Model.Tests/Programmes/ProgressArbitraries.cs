using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents an indicator of a plan for the years 2017 to 2020, and the date of the assessment.</summary>
public sealed record ProgressCase(PerformanceIndicator Indicator, DateOnly AsOf)
{
    public ProgressNode Assess() => ProgressCases.Assess(Indicator, AsOf);

    /// <summary>Returns all results, so that a counter-example can become a fact.</summary>
    public override string ToString() =>
        $"{AsOf:yyyy-MM-dd} {FrameworkJson.Write(ProgressCases.CreatePlan(Indicator))}";
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

    /// <summary>The ends of years are frequent, so that several results have the same date.</summary>
    private static readonly Gen<DateOnly> Dates = Gen.OneOf(
        Gen.Choose(2016, 2020).Select(year => new DateOnly(year, 12, 31)),
        Gen.Choose(new DateOnly(2015, 1, 1).DayNumber, new DateOnly(2021, 12, 31).DayNumber)
            .Select(DateOnly.FromDayNumber));

    /// <summary>The quotients of <see cref="Numbers"/> and these are exact. The sum of some is zero.</summary>
    private static readonly Gen<decimal> Denominators = Gen.Elements(1m, 2m, 4m, 5m, 10m, 20m, -4m, 0m);

    /// <summary>Numbers are the most frequent, so that most indicators have progress.</summary>
    private static readonly Gen<MeasuredResult> Values = Gen.Frequency(
        (8, Numbers.Select(number => new MeasuredResult { NumberOfUnits = number })),
        (2, from number in Numbers
            from denominator in Denominators
            select new MeasuredResult { Numerator = number, Denominator = denominator }),
        (1, Gen.Constant(new MeasuredResult { Description = "Words" })));

    private static readonly Gen<Place> Places =
        Gen.Elements("North", "South").Select(name => new Place { Name = name });

    public static Gen<MeasuredResult> Results { get; } =
        from start in Gen.Frequency((4, Gen.Constant<DateOnly?>(null)), (1, RecordGenerators.OptionalValue(Dates)))
        from date in RecordGenerators.OptionalValue(Dates)
        from value in Values
        select value with { StartDate = start, EndDate = date };

    /// <summary>Gets one instance without a place as a rule, otherwise several with or without places.</summary>
    private static readonly Gen<EquatableList<MeasurementInstance>> Instances = Gen.Frequency(
        (4, CreateInstances(Gen.Constant<Place?>(null), 1)),
        (1, from count in Gen.Choose(1, 3)
            from instances in CreateInstances(RecordGenerators.Optional(Places), count)
            select instances));

    public static Gen<ProgressCase> CaseGenerator { get; } =
        from direction in RecordGenerators.OptionalValue(RecordGenerators.EnumValues<IndicatorDirection>())
        from accumulation in RecordGenerators.OptionalValue(RecordGenerators.EnumValues<Accumulation>())
        from baseline in RecordGenerators.Optional(Results)
        from instances in Instances
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
                MeasurementInstances = instances,
            },
            asOf);

    public static Arbitrary<ProgressCase> Cases() => Arb.From(
        CaseGenerator,
        value => ModelShrinker.Shrink(value.Indicator)
            .Where(indicator => !indicator.MeasurementInstances.IsEmpty)
            .Select(indicator => value with { Indicator = indicator }));

    private static Gen<EquatableList<MeasurementInstance>> CreateInstances(Gen<Place?> places, int count)
    {
        Gen<MeasurementInstance> instances =
            from place in places
            from targets in Results.ListOf().Resize(4)
            from actuals in Results.ListOf().Resize(6)
            select new MeasurementInstance
            {
                Place = place,
                TargetResults = [.. targets],
                ActualResults = [.. actuals],
            };
        return instances.ListOf(count).Select(all => all.ToEquatableList());
    }

    private static decimal Power(int exponent) => (decimal)Math.Pow(10, exponent);
}
