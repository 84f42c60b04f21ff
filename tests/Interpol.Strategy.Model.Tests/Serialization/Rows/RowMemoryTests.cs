using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests allocated and retained bytes, which do not vary between runs as times do.</summary>
[Collection(SerialCollection.Name)]
public sealed class RowMemoryTests
{
    private const int FrameworkCount = 50;

    private static readonly int[] Factors = [1, 2, 4];

    [Fact]
    public void FrameworkRows_creates_no_row_before_it_is_enumerated()
    {
        FrameworkCatalog catalog = CreateCatalog(FrameworkCount);
        StrategicFramework plan = ProgressCases.CreatePlan(ProgressCases.Create(CreateResults(1_000)));
        ProgressUpdate update = new() { Element = ProgressCases.Objective, Date = new(2017, 1, 1) };
        ProgressReport report = ProgressCases.Report([.. Enumerable.Repeat(update, 1_000)]);
        Func<IEnumerable<object>>[] calls =
        [
            () => FrameworkRows.GetElements(plan),
            () => FrameworkRows.GetElements(catalog),
            () => FrameworkRows.GetMeasures(plan, report),
            () => FrameworkRows.GetMeasures(catalog),
            () => FrameworkRows.GetProgress(plan, DateOnly.MaxValue, report),
            () => FrameworkRows.GetContributions(report),
        ];
        Assert.All(calls, call =>
        {
            _ = call().Count();
            Assert.InRange(AllocationCounter.MeasureCall(call), 1, 500);
        });
    }

    [Fact]
    public void GetElements_allocates_the_same_for_each_framework_of_a_catalog()
    {
        // The first call in a process allocates more.
        _ = Measure(CreateCatalog(1));
        long[] bytes = [.. Factors.Select(factor => Measure(CreateCatalog(FrameworkCount * factor)))];
        Assert.InRange(bytes[1], bytes[0] * 1.9, bytes[0] * 2.1);
        Assert.InRange(bytes[2], bytes[1] * 1.9, bytes[1] * 2.1);

        static long Measure(FrameworkCatalog catalog) =>
            AllocationCounter.MeasureCall(() => FrameworkRows.GetElements(catalog).Count());
    }

    [Fact]
    public void Rows_of_earlier_frameworks_are_not_retained()
    {
        foreach (int factor in Factors)
        {
            FrameworkCatalog catalog = CreateCatalog(FrameworkCount * factor);
            List<WeakReference> rows = [];
            int alive = 0;
            foreach (WeakReference row in FrameworkRows.GetElements(catalog).Select(row => new WeakReference(row)))
            {
                rows.Add(row);
                if (rows.Count % 500 == 0)
                {
                    GC.Collect();
                    alive = Math.Max(alive, rows.Count(reference => reference.IsAlive));
                }
            }

            Assert.Equal(33 * FrameworkCount * factor, rows.Count);
            Assert.InRange(alive, 0, 5);
        }
    }

    [Fact]
    public void GetElements_costs_in_proportion_to_the_number_of_elements() =>
        GrowthAssert.AllocationsAreLinear(
            "elements",
            1_000,
            count => InterpolFrameworks.Framework2017To2020 with
            {
                Goals =
                [
                    new()
                    {
                        Name = "G",
                        Objectives =
                        [
                            .. Enumerable.Range(1, count).Select(number => new Objective
                            {
                                Code = ElementCode.Parse((number / 2).ToString(CultureInfo.InvariantCulture)),
                            }),
                        ],
                    },
                ],
            },
            framework => GC.KeepAlive(FrameworkRows.GetElements(framework).Count()));

    [Theory]
    [InlineData(null, Accumulation.Snapshot)]
    [InlineData(null, Accumulation.PerPeriod)]
    [InlineData(IndicatorDirection.AtLeast, Accumulation.Snapshot)]
    [InlineData(IndicatorDirection.Decrease, Accumulation.PerPeriod)]
    public void GetProgress_costs_in_proportion_to_the_number_of_periods(
        IndicatorDirection? direction, Accumulation accumulation) =>
        GrowthAssert.AllocationsAreLinear(
            "periods",
            500,
            count => ProgressCases.CreatePlan(ProgressCases.Create(
                CreateResults(count), CreateResults(count), direction: direction, accumulation: accumulation)),
            plan => GC.KeepAlive(FrameworkRows.GetProgress(plan, DateOnly.MaxValue).Count()));

    private static string CreateResults(int count) => string.Join(' ', Enumerable.Range(1, count).Select(day =>
        string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2017, 1, 1).AddDays(day):yyyy-MM-dd}={day}")));

    private static FrameworkCatalog CreateCatalog(int count) => new(Enumerable.Range(0, count)
        .Select(number => InterpolFrameworks.Framework2017To2020 with { Id = FrameworkId.Parse($"plan-{number}") }));
}
