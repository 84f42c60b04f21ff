using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Generators of the primitives. They never return a <c>default</c> that is not a valid value.</summary>
internal static class PrimitiveGenerators
{
    public static Gen<FrameworkId> FrameworkIds { get; } = Gen.OneOf(
        Gen.Elements("interpol-2017-2020", "interpol-2014-2016", "a", "0", "plan-2", "plan-10", "plan-02")
            .Select(FrameworkId.Parse),
        Gen.Elements("a", "z", "0", "19", "2017", "plan").NonEmptyListOf()
            .Select(groups => FrameworkId.Parse(string.Join('-', groups))));

    public static Gen<ElementCode> OutlineCodes { get; } =
        Gen.Choose(1, 4)
            .SelectMany(levels => Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 70_000)).ArrayOf(levels))
            .Select(numbers => ElementCode.Parse(string.Join('.', numbers)));

    public static Gen<ElementCode> ElementCodes { get; } = Gen.OneOf(
        OutlineCodes,
        Gen.Elements(
            "1.a", "1.A", "A", "Goal 3", "Goal 10", "01", "1.", ".1", "1..2", "0", "1.0", "1 ", " 1", "4/2", "1-2", "٣",
            "1\n2").Select(ElementCode.Parse),
        StringGenerators.CodeLike.Where(text => !string.IsNullOrWhiteSpace(text)).Select(ElementCode.Parse),
        StringGenerators.WellFormed.Where(text => !string.IsNullOrWhiteSpace(text)).Select(ElementCode.Parse));

    public static Gen<ElementCode?> OptionalCodes { get; } =
        Gen.Frequency((1, Gen.Constant<ElementCode?>(null)), (4, ElementCodes.Select(code => (ElementCode?)code)));

    public static Gen<ElementReference> ElementReferences { get; } =
        FrameworkIds.Zip(ElementCodes).Select(pair => new ElementReference(pair.Item1, pair.Item2));

    public static Gen<DateOnly> Dates { get; } = Gen.OneOf(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber),
        Gen.Choose(2010, 2030).Select(year => new DateOnly(year, 1, 1)),
        Gen.Choose(2010, 2030).Select(year => new DateOnly(year, 12, 31)),
        Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2020, 2, 29)));

    public static Gen<DateOnly?> OptionalDates { get; } =
        Gen.Frequency((1, Gen.Constant<DateOnly?>(null)), (4, Dates.Select(date => (DateOnly?)date)));

    public static Gen<FrameworkPeriod> FrameworkPeriods { get; } = Gen.OneOf(
        OptionalDates.Two().Select(dates => new FrameworkPeriod(dates.Item1, dates.Item2)),
        Gen.Choose(1, 9999).Two().Select(years => FrameworkPeriod.FromYears(
            Math.Min(years.Item1, years.Item2),
            Math.Max(years.Item1, years.Item2))));
}
