using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the allocated bytes grow no faster than the document.</summary>
public sealed class JsonGrowthTests
{
    private const string Start = "{\"formatVersion\":1,\"id\":\"plan\",\"name\":\"\",";

    private static readonly ReadOptions AllDiagnostics = new() { MaxDiagnostics = int.MaxValue };

    [Fact]
    public void A3_Read_allocates_a_property_name_with_surrogates_as_often_as_a_value()
    {
        AssertLinear(n => $"{Start}\"{Repeat("\\ud800", 500)}{new string('x', n)}\":1}}", new ReadOptions());
        AssertLinear(n => $"{Start}\"{Repeat("\\ud800", n / 100)}{new string('x', n)}\":1}}", AllDiagnostics);
    }

    [Fact]
    public void A3_Read_allocates_a_property_name_once_for_all_problems_within_its_value()
    {
        AssertLinear(
            n => $"{Start}\"{new string('x', n)}\":[{Repeat("/**/1,", n / 100)}2]}}", AllDiagnostics);
        AssertLinear(
            n => $"{Start}\"{new string('\u00e9', n)}\":[{Repeat("\"\ud800\",", n / 100)}2]}}", AllDiagnostics);
        AssertLinear(n => $"{Start}{Repeat("\"goals\":1,\"goals\":1,", n / 100)}\"z\":1}}", AllDiagnostics);
    }

    [Fact]
    public void A3_ReadLinesAsync_allocates_lines_that_do_not_end_once_for_each_level()
    {
        AssertLinear(n => Repeat("{\"a\":\n", n / 10), ReadLines);
        AssertLinear(n => "[\n" + Repeat("[\n],\n", n / 10), ReadLines);
        AssertLinear(n => Repeat(Repeat("[\n", 64) + "x\n", n / 1000), ReadLines);
    }

    private static void AssertLinear(Func<int, string> create, ReadOptions options) =>
        AssertLinear(create, document => FrameworkJson.Read(document, options));

    private static void AssertLinear(Func<int, string> create, Action<string> read)
    {
        const int Size = 20_000;
        long[] allocated = [.. new[] { Size, 2 * Size, 4 * Size }.Select(size => Measure(create(size), read))];
        Assert.True(
            allocated[1] < 2.6 * allocated[0] && allocated[2] < 2.6 * allocated[1],
            $"Allocated bytes of three doubling sizes: {string.Join(", ", allocated)}");
    }

    private static long Measure(string document, Action<string> read)
    {
        // Allocate what is allocated once before.
        read(document);
        long before = GC.GetAllocatedBytesForCurrentThread();
        read(document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void ReadLines(string document)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));
        _ = FrameworkJson.ReadLinesAsync(stream).ToBlockingEnumerable().Count();
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
