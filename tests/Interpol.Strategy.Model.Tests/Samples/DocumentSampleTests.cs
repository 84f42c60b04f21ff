// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using System.Text;
using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the samples with Markdown, Word and CSV.</summary>
[Trait("Category", "Programs")]
public sealed class DocumentSampleTests : IDisposable
{
    private static readonly Sample Convert = new("ConvertFramework");

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ConvertFramework_reads_the_same_framework_from_Markdown_Word_and_CSV()
    {
        foreach (string extension in new[] { "md", "docx", "csv" })
        {
            await _folder.RunAsync(Convert, $"samples/data/harbour-2026.{extension} {extension}.json");
        }

        StrategicFramework plan = Read("md.json");
        Assert.Equal(("harbour-2026-2030", 4, 15), (plan.Id.ToString(), plan.Goals.Count, CountObjectives(plan)));
        Assert.Equal(plan, Read("docx.json"));
        Assert.Equal(plan, Read("csv.json"));
    }

    [Fact]
    public async Task ConvertFramework_writes_Markdown_and_reports_what_it_does_not_hold()
    {
        SampleResult result = await Convert.RunAsync("interpol-2017-2020", Path.Combine(_folder.Name, "plan.md"));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning SD1401: Markdown does not", result.Error, StringComparison.Ordinal);
        await _folder.RunAsync(Convert, "plan.md plan.json");
        StrategicFramework canonical = InterpolFrameworks.Framework2017To2020, read = Read("plan.json");
        Assert.Equal((canonical.Id, canonical.Name, canonical.Period), (read.Id, read.Name, read.Period));
        Assert.Equal(
            canonical.Goals.SelectMany(goal => goal.Objectives).Select(objective => $"{objective}"),
            read.Goals.SelectMany(goal => goal.Objectives).Select(objective => $"{objective}"));
    }

    [Fact]
    public async Task ConvertFramework_explains_each_line_of_a_document()
    {
        string file = Path.Combine(_folder.Name, "plan.txt");
        await File.WriteAllTextAsync(file, "Harbour 2026\n\nGoal 1: Power\n\n- Berths\n\nGlossary\n\nBerth: a place\n");
        SampleResult result = await Convert.RunAsync(file, "--explain");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            ["1: Title: Harbour 2026", "3: Goal: Goal 1: Power", "5: Objective: Berths", "7: Ignored: Glossary"],
            result.Lines.Take(4).Select(line => line[..line.IndexOf(" (", StringComparison.Ordinal)]));
        result = await Convert.RunAsync("interpol-2017-2020", "--explain");
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task ConvertFramework_explains_only_text_in_UTF8()
    {
        string file = Path.Combine(_folder.Name, "plan.md");
        await File.WriteAllTextAsync(file, "# Élan", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        SampleResult result = await Convert.RunAsync(file, "--explain");
        Assert.StartsWith("1: Title: Élan (", result.Output, StringComparison.Ordinal);
        foreach (Encoding encoding in new[] { Encoding.Latin1, Encoding.Unicode })
        {
            await File.WriteAllTextAsync(file, "# Élan", encoding);
            result = await Convert.RunAsync(file, "--explain");
            Assert.Equal((2, ""), (result.ExitCode, result.Output));
            Assert.Contains("The content is not valid UTF-8.", result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ValidateFramework", "samples/data/harbour-2026.docx")]
    [InlineData("SearchFrameworks", "berth --in samples/data/harbour-2026.csv")]
    [InlineData("CompareFrameworks", "samples/data/harbour-2026.md samples/data/harbour-2028.json")]
    public Task Other_samples_read_documents(string name, string arguments) =>
        _folder.RunAsync(new(name), arguments);

    [Fact]
    public async Task Groups_of_goals_are_shown_before_the_goal()
    {
        string earlier = Path.Combine(_folder.Name, "plan.csv"), later = Path.Combine(_folder.Name, "next.csv");
        const string Rows = ",Goal,Objective\n{0},Clean power,Equip all berths\n{0},Clean power,Buy cranes\n";
        await File.WriteAllTextAsync(earlier, "Theme" + Rows.Replace("{0}", "A. Climate", StringComparison.Ordinal));
        await File.WriteAllTextAsync(later, "Group" + Rows.Replace("{0}", "City", StringComparison.Ordinal));
        SampleResult search = await new Sample("SearchFrameworks").RunAsync("berths", "--in", earlier);
        Assert.Contains(search.Lines, line => line.StartsWith("A Climate › plan", StringComparison.Ordinal));
        SampleResult json = await new Sample("SearchFrameworks").RunAsync("berths", "--in", earlier, "--json");
        using var document = JsonDocument.Parse(json.Output);
        JsonElement element = document.RootElement.GetProperty("hits")[0].GetProperty("element");
        Assert.Equal("A Climate", Assert.Single(element.GetProperty("groups").EnumerateArray()).GetString());
        SampleResult comparison = await new Sample("CompareFrameworks").RunAsync(earlier, later);
        Assert.Contains("A Climate › → City › ", comparison.Output, StringComparison.Ordinal);
    }

    private static int CountObjectives(StrategicFramework plan) => plan.Goals.Sum(goal => goal.Objectives.Count);

    private StrategicFramework Read(string file) =>
        FrameworkJson.Read(File.ReadAllText(Path.Combine(_folder.Name, file))).GetValueOrThrow();
}
#endif
