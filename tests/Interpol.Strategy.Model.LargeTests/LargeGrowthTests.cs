using System.Diagnostics;
using System.Globalization;
using Interpol.Strategy.Model.Tests;
using Xunit.Abstractions;

namespace Interpol.Strategy.Model.LargeTests;

/// <summary>
/// Tests that no operation takes more than n log n with large hostile input. Processor time is measured, with generous
/// limits, because some quadratic work does not allocate.
/// </summary>
public sealed class LargeGrowthTests(ITestOutputHelper output)
{
    private const int Doublings = 3;

    /// <summary>Linear work grows by a factor of 8 in three doublings, and quadratic work by 64.</summary>
    private const double MaxGrowth = 28;

    private const int TextLength = 2_000;
    private const int ItemCount = 500;
    private const int DocumentSize = 2_500;

    /// <summary>Work that takes less time with the largest input is not measured with smaller ones.</summary>
    private static readonly TimeSpan Cheap = TimeSpan.FromMilliseconds(250);

    /// <summary>The system counts processor time in steps of 10 ms.</summary>
    private static readonly TimeSpan MinTime = TimeSpan.FromMilliseconds(100);

    public static TheoryData<string> Operations => [.. PlanOperations.All.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Plan_with_long_strings_takes_time_in_proportion_to_its_size(string operation) => AssertAll(
        HostileText.Shapes.Select(shape => new Case<StrategicFramework>(
            shape.Key,
            TextLength,
            length => HostilePlan.WithTexts(shape.Value, length),
            PlanOperations.All[operation])));

    [Theory]
    [MemberData(nameof(Operations))]
    public void Plan_with_many_records_takes_time_in_proportion_to_its_size(string operation) => AssertAll(
        from list in HostilePlan.Lists
        from kind in HostilePlan.ItemTexts
        select new Case<StrategicFramework>(
            $"{HostilePlan.Describe(list)}, {kind.Key}",
            ItemCount,
            count => HostilePlan.WithItems(list, count, kind.Value),
            PlanOperations.All[operation]));

    [Fact]
    public void Json_document_takes_time_in_proportion_to_its_size() => AssertAll(
        HostileJson.Documents.Select(document => new Case<string>(
            document.Key, DocumentSize, document.Value, PlanOperations.ReadJson)));

    [Fact]
    public void Stratml_document_takes_time_in_proportion_to_its_size() => AssertAll(
        HostileXml.Documents.Select(document => new Case<string>(
            document.Key, DocumentSize, document.Value, PlanOperations.ReadStratML)));

    private void AssertAll<T>(IEnumerable<Case<T>> cases)
    {
        var failures = new List<string>();
        foreach (Case<T> item in cases)
        {
            T large = item.Create(item.Size << Doublings);
            if (Measure(item.Work, large, TimeSpan.Zero) < Cheap)
            {
                continue;
            }

            // The first call can include the compilation of the code.
            TimeSpan time = Measure(item.Work, large, TimeSpan.Zero);
            double growth = time / Measure(item.Work, item.Create(item.Size), MinTime);
            string line = string.Create(
                CultureInfo.InvariantCulture,
                $"{item.Name}: {time.TotalMilliseconds:0} ms, {growth:0.0} times the time of n = {item.Size}");
            output.WriteLine(line);
            if (time > Cheap && growth > MaxGrowth)
            {
                failures.Add(line);
            }
        }

        Assert.Empty(failures);
    }

    /// <summary>Returns the processor time of a call, the mean of as many calls as fill a time.</summary>
    private static TimeSpan Measure<T>(Action<T> work, T input, TimeSpan minTime)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        int calls = 0;
        TimeSpan time;
        do
        {
            work(input);
            calls++;
            process.Refresh();
            time = process.TotalProcessorTime - start;
        }
        while (time < minTime);
        return time / calls;
    }

    private sealed record Case<T>(string Name, int Size, Func<int, T> Create, Action<T> Work);
}
