using System.Diagnostics;
using System.Globalization;
using Interpol.Strategy.Model.Documents;
using Interpol.Strategy.Model.Documents.Tests;
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
    private const int MarkCount = 10_000;
    private const int BlockLength = 8_000;

    /// <summary>Work that takes less time with the largest input is not measured with smaller ones.</summary>
    private static readonly TimeSpan Cheap = TimeSpan.FromMilliseconds(250);

    /// <summary>The system counts processor time in steps of 10 ms.</summary>
    private static readonly TimeSpan MinTime = TimeSpan.FromMilliseconds(100);

    public static TheoryData<string> ItemTexts => [.. HostilePlan.ItemTexts.Keys];

    [Fact]
    public void Plan_with_long_strings_takes_time_in_proportion_to_its_size() => AssertAll(
        TextLength,
        HostileText.Shapes,
        (text, length) => HostilePlan.WithTexts(text, length),
        PlanOperations.All);

    [Theory]
    [MemberData(nameof(ItemTexts))]
    public void Plan_with_many_records_takes_time_in_proportion_to_its_size(string items) => AssertAll(
        ItemCount,
        HostilePlan.Lists.ToDictionary(HostilePlan.Describe),
        (list, count) => HostilePlan.WithItems(list, count, HostilePlan.ItemTexts[items]),
        PlanOperations.All);

    [Fact]
    public void Json_document_takes_time_in_proportion_to_its_size() => AssertAll(
        DocumentSize,
        HostileJson.Documents,
        (create, size) => create(size),
        new Dictionary<string, Action<string>> { ["read"] = PlanOperations.ReadJson });

    [Fact]
    public void Stratml_document_takes_time_in_proportion_to_its_size() => AssertAll(
        DocumentSize,
        HostileXml.Documents,
        (create, size) => create(size),
        new Dictionary<string, Action<string>> { ["read"] = PlanOperations.ReadStratML });

    [Fact]
    public void Text_document_takes_time_in_proportion_to_its_size() => AssertAll(
        MarkCount,
        HostileMarks.All.ToDictionary(mark => mark.Part),
        (mark, count) => HostileMarks.Repeat(mark.Part, count) + mark.End,
        new Dictionary<string, Action<string>> { ["read"] = text => FrameworkOutline.Read(text) });

    [Fact]
    public void Block_of_text_takes_time_in_proportion_to_its_length() => AssertAll(
        BlockLength,
        HostileMarks.All.ToDictionary(mark => mark.Part),
        (mark, length) => HostileMarks.Repeat(mark.Part, length / mark.Part.Length) + mark.End,
        new Dictionary<string, Action<string>> { ["read"] = text => FrameworkOutline.Read(text) });

    private void AssertAll<TShape, TInput>(
        int size,
        IReadOnlyDictionary<string, TShape> shapes,
        Func<TShape, int, TInput> create,
        IReadOnlyDictionary<string, Action<TInput>> operations)
    {
        var failures = new List<string>();
        foreach ((string shapeName, TShape shape) in shapes)
        {
            TInput large = create(shape, size << Doublings);
            foreach ((string operationName, Action<TInput> operation) in operations)
            {
                if (Measure(operation, large, TimeSpan.Zero) < Cheap)
                {
                    continue;
                }

                // The first call can include the compilation of the code.
                TimeSpan time = Measure(operation, large, TimeSpan.Zero);
                if (time < Cheap)
                {
                    continue;
                }

                double growth = time / Measure(operation, create(shape, size), MinTime);
                string line = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{operationName}, {shapeName}: {time.TotalMilliseconds:0} ms, {growth:0.0} times that of {size}");
                output.WriteLine(line);
                if (growth > MaxGrowth)
                {
                    failures.Add(line);
                }
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
}
