// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests which files SearchFrameworks reads, and how it reports those that it cannot read.</summary>
[Trait("Category", "Programs")]
public sealed class SearchFrameworksFilesTests : IDisposable
{
    private static readonly Sample Program = new("SearchFrameworks");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Fact]
    public async Task SearchFrameworks_reads_all_files_of_a_folder_despite_errors()
    {
        _ = _harbour.Write("a.json", HarbourPlan.Original);
        string invalid = _harbour.GetPath("b.json"), lines = _harbour.GetPath("d.jsonl");
        await File.WriteAllTextAsync(invalid, "{}");
        await File.WriteAllTextAsync(_harbour.GetPath("c.json"), FrameworkJson.Write(InterpolFrameworks.Catalog));
        string line = FrameworkJson.Write(HarbourPlan.Original with { Id = FrameworkId.Parse("on-a-line") });
        await File.WriteAllTextAsync(lines, $"{line}\n{{bad}}\n");
        string duplicate = _harbour.Write("e.xml", HarbourPlan.Revised);
        await File.WriteAllTextAsync(_harbour.GetPath("readme.txt"), "not a framework");
        SampleResult result = await Program.RunAsync("berth", "--in", _harbour.Folder);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["harbour-2026-2/1.1", "harbour-2026/1.1", "on-a-line/1.1"],
            result.Lines.Where(line => line[0] != ' ').Order(StringComparer.Ordinal));
        Assert.Contains($"{invalid}(1,1): error SF1104: ", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{lines}(2,2): error SF1006: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"{duplicate}: warning SF1112: The id 'harbour-2026' is used by another framework. "
            + "It was read as 'harbour-2026-2'.",
            result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchFrameworks_reads_each_version_of_a_framework_once()
    {
        StrategicFramework[] frameworks =
        [
            HarbourPlan.Original, HarbourPlan.Revised, HarbourPlan.Original, HarbourPlan.Revised,
            HarbourPlan.Revised with { Name = "Other" },
        ];
        string lines = _harbour.GetPath("plans.jsonl");
        await File.WriteAllLinesAsync(lines, frameworks.Select(framework => FrameworkJson.Write(framework)));
        SampleResult result = await Program.RunAsync("berth", "--in", lines);

        Assert.Equal(
            ["harbour-2026-2/1.1", "harbour-2026-3/1.1", "harbour-2026/1.1"],
            result.Lines.Where(line => line[0] != ' ').Order(StringComparer.Ordinal));
        Assert.Equal(2, result.Error.Split("warning SF1112").Length - 1);
    }

    [Fact]
    public async Task SearchFrameworks_reports_unreadable_files_and_reads_the_others()
    {
        string file = _harbour.Write("plan.json", HarbourPlan.Original);
        SampleResult result =
            await Program.RunAsync("berth", "--in", "no-such-plan.json", file, "interpol-2017-2021");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            "no-such-plan.json: error: The file cannot be read. ", result.Error, StringComparison.Ordinal);
        Assert.Contains(
            "interpol-2017-2021: error: The file does not exist. ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal("harbour-2026/1.1", result.Lines[0]);
    }

    [Fact]
    public async Task SearchFrameworks_reports_folders_without_frameworks()
    {
        SampleResult result = await Program.RunAsync("berth", "--in", _harbour.Folder);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(
            $"{_harbour.Folder}: error: The folder contains no .json, .jsonl, .ndjson, .xml, .stml or .stratml files.",
            result.Error,
            StringComparison.Ordinal);
    }
}
#endif
