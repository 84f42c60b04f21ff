// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Which files the sample reads, and what it says of those that it cannot.</summary>
public sealed class SearchAndCompareFilesTests : IDisposable
{
    private static readonly Sample Program = new("SearchAndCompare");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Fact]
    public async Task A_folder_is_read_whole_and_a_bad_file_does_not_stop_the_rest()
    {
        _ = _harbour.Write("a.json", HarbourPlan.Original);
        string bad = _harbour.At("b.json"), lines = _harbour.At("d.jsonl");
        await File.WriteAllTextAsync(bad, "{}");
        await File.WriteAllTextAsync(_harbour.At("c.json"), FrameworkJson.Write(InterpolFrameworks.Catalog));
        await File.WriteAllTextAsync(lines, $"{FrameworkJson.Write(HarbourPlan.Original with { Id = FrameworkId.Parse("of-a-line") })}\n{{bad}}\n");
        _ = _harbour.Write("e.xml", HarbourPlan.Revised);
        await File.WriteAllTextAsync(_harbour.At("readme.txt"), "no plan");
        SampleResult result = await Program.RunAsync("search", "berth", "--in", _harbour.Folder);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["harbour-2026-2/1.1", "harbour-2026/1.1", "of-a-line/1.1"], result.Lines.Where(line => line[0] != ' ').Order(StringComparer.Ordinal));
        Assert.Contains($"{bad}(1,1): error SF1104: ", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{lines}(2,2): error SF1006: ", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{_harbour.At("e.xml")}: warning SF1112: The id 'harbour-2026' ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_does_not_stop_the_others_and_the_exit_code_is_2()
    {
        SampleResult result = await Program.RunAsync("search", "berth", "--in", "no-such-plan.json", _harbour.Write("plan.json", HarbourPlan.Original), "interpol-2017-2021");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("no-such-plan.json: cannot be read: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("interpol-2017-2021: cannot be read: There is no such file. ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal("harbour-2026/1.1", result.Lines[0]);
    }

    [Fact]
    public async Task A_folder_without_plans_is_told_of_with_exit_code_2()
    {
        SampleResult result = await Program.RunAsync("search", "berth", "--in", _harbour.Folder);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"{_harbour.Folder}: cannot be read: No file in it ends with ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_one_plan_of_each_side_can_be_compared()
    {
        string catalog = _harbour.At("catalog.json");
        await File.WriteAllTextAsync(catalog, FrameworkJson.Write(InterpolFrameworks.Catalog));
        SampleResult result = await Program.RunAsync("compare", catalog, "interpol-2017-2020");

        Assert.Equal((2, "", $"{catalog}: holds 2 plans, and one is needed to compare.{Environment.NewLine}"), (result.ExitCode, result.Output, result.Error));
    }
}
#endif
