// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Trait("Category", "Programs")]
public sealed class ReportProgressTests
{
    private static readonly Sample Program = new("ReportProgress");

    private static readonly string PlanFile = GetPath("harbour-2026.json");

    private static readonly string ReportFile = GetPath("harbour-report-2028.json");

    private static readonly StrategicFramework Plan =
        FrameworkJson.Read(Repository.Read("samples", "data", "harbour-2026.json")).GetValueOrThrow();

    private static readonly ProgressReport Report =
        ProgressReportJson.Read(Repository.Read("samples", "data", "harbour-report-2028.json")).GetValueOrThrow();

    [Fact]
    public void Report_is_valid_and_in_the_format_of_the_library()
    {
        string json = Repository.Read("samples", "data", "harbour-report-2028.json");
        Assert.Empty(ProgressReportJson.Read(json, new() { Mode = ReadMode.Strict }).Diagnostics);
        Assert.Empty(FrameworkValidator.Validate(Report, new FrameworkCatalog([Plan])));
        string written = ProgressReportJson.Write(Report, new JsonWriteOptions { Indented = true });
        Assert.Equal(json.TrimEnd(), written.TrimEnd());
    }

    [Fact]
    public async Task ReportProgress_writes_a_line_for_each_node_with_status_in_words()
    {
        SampleResult result = await Program.RunAsync(PlanFile, ReportFile);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        FrameworkProgress progress = FrameworkProgress.Assess(Plan, Report.AsOf, Report);
        Assert.All(progress.Goals, goal => Assert.Contains(
            result.Lines, line => line.Contains($"{goal.Code} {goal.Name}", StringComparison.Ordinal)));
        Assert.Contains(result.Lines, line => line.Contains("▲ at risk", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("● on track", StringComparison.Ordinal));
        Assert.Contains(
            result.Lines, line => line.StartsWith("Coverage: ", StringComparison.Ordinal));
        Assert.Contains(
            "  2027-11-15 The north basin runs on shore power (harbour-2026-2030/1.1)", result.Lines);
        Assert.DoesNotContain('\e', result.Output);
    }

    [Fact]
    public async Task ReportProgress_writes_the_same_numbers_as_json()
    {
        SampleResult result = await Program.RunAsync(PlanFile, ReportFile, "--as-of", "2029-06-30", "--json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        using var document = JsonDocument.Parse(result.Output);
        FrameworkProgress progress = FrameworkProgress.Assess(Plan, new DateOnly(2029, 6, 30), Report);
        JsonElement output = document.RootElement;
        Assert.Equal(
            JsonSerializer.Serialize(progress), JsonSerializer.Serialize(output.GetProperty("progress")));
        Assert.Equal(
            Report.Achievements, output.GetProperty("achievements").Deserialize<EquatableList<Achievement>>());
        Alignment<Programme> programmes = Plan.Align(
            Report.Programmes.Where(programme => programme.Status != ActivityStatus.Canceled),
            programme => programme.Contributions.Select(contribution => contribution.Element));
        Assert.Equal(programmes.Coverage, output.GetProperty("coverage").GetDecimal());
        Assert.Equal(
            programmes.Uncovered.Select(element => Plan.GetReference(element).ToString()),
            output.GetProperty("uncovered").EnumerateArray().Select(element =>
                element.GetProperty("reference").GetString()));
    }

    [Fact]
    public async Task ReportProgress_distinguishes_uncovered_elements_without_codes_in_json()
    {
        StrategicFramework plan = ProgressCases.CreatePlan();
        Objective[] objectives = [new() { Name = "First" }, new() { Name = "Second" }];
        plan = plan with { Goals = [plan.Goals[0] with { Objectives = [.. objectives] }] };
        using var planFile = new TemporaryReport(FrameworkJson.Write(plan));
        using var reportFile = new TemporaryReport(ProgressReportJson.Write(ProgressCases.Report()));
        SampleResult result = await Program.RunAsync(planFile.Path, reportFile.Path, "--json");
        using var document = JsonDocument.Parse(result.Output);
        JsonElement uncovered = document.RootElement.GetProperty("uncovered");
        Assert.Equal(
            plan.GetElements().Select(element => (element.GetName(), plan.GetLocation(element).Path)),
            uncovered.EnumerateArray().Select(element =>
                (element.GetProperty("name").GetString(), element.GetProperty("path").GetString()!)));
    }

    [Fact]
    public async Task ReportProgress_shows_the_groups_of_a_goal_before_it()
    {
        StrategicFramework plan = ProgressCases.CreatePlan();
        GoalGroup group = new() { Code = ElementCode.Parse("A"), Name = "Climate" };
        plan = plan with { Goals = [plan.Goals[0] with { Groups = [group, new() { Name = "City" }] }] };
        using var planFile = new TemporaryReport(FrameworkJson.Write(plan));
        using var reportFile = new TemporaryReport(ProgressReportJson.Write(ProgressCases.Report()));
        SampleResult result = await Program.RunAsync(planFile.Path, reportFile.Path);
        Assert.Contains(
            result.Lines, line => line.Contains("no status    A Climate › City › 1 G", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReportProgress_reports_problems_of_the_report()
    {
        using var folder = new TemporaryReport("{ \"formatVersion\": 1, \"asOf\": \"2028\" }");
        SampleResult result = await Program.RunAsync(PlanFile, folder.Path);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error SF1104: The required property 'frameworkId'", result.Error, StringComparison.Ordinal);
        Assert.Contains("error SF1109: '2028' is not a valid date", result.Error, StringComparison.Ordinal);

        SampleResult missing = await Program.RunAsync(PlanFile, folder.Path + ".missing");
        Assert.Equal(2, missing.ExitCode);
        SampleResult other = await Program.RunAsync("interpol-2017-2020", ReportFile);
        Assert.Equal((1, ""), (other.ExitCode, other.Output));
        Assert.Contains("error SF2301: ", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportProgress_omits_what_is_empty_and_keeps_colons_in_names()
    {
        PerformanceIndicator indicator = ProgressCases.Create("2020-12-31=10000", "2018-12-31=9996", "0") with
        {
            Name = "Safety: accidents",
        };
        ProgressReport report = ProgressCases.Report() with
        {
            Programmes = [new() { Name = "P", Contributions = [new() { Element = ProgressCases.Objective }] }],
        };
        using var plan = new TemporaryReport(FrameworkJson.Write(ProgressCases.CreatePlan(indicator)));
        using var empty = new TemporaryReport(ProgressReportJson.Write(report));
        SampleResult result = await Program.RunAsync(plan.Path, empty.Path, "--as-of", "2019-06-30");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(result.Lines, line => line.EndsWith(
            "99% ● on track     Safety: accidents (99.9% of the way from 0 to 10000 (actual 9996), on track)",
            StringComparison.Ordinal));
        Assert.Contains("Coverage: 100% of the objectives are served by a programme.", result.Lines);
        Assert.DoesNotContain("Achievements:", result.Lines);

        using var achieved = new TemporaryReport(ProgressReportJson.Write(
            report with { Achievements = [new() { Title = "Opened" }] }));
        Assert.Contains("  Opened", (await Program.RunAsync(plan.Path, achieved.Path)).Lines);
    }

    [Fact]
    public async Task ReportProgress_does_not_rely_on_color_in_a_terminal()
    {
        if (await Program.RunInTerminalAsync(200, noColor: true, PlanFile, ReportFile) is { } result)
        {
            Assert.DoesNotContain('\e', result.Output);
            Assert.Contains(result.Lines, line => line.Contains("on track", StringComparison.Ordinal));
        }
    }

    private static string GetPath(string name) => Path.Combine(Repository.Root, "samples", "data", name);

    private sealed class TemporaryReport : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

        public TemporaryReport(string json)
        {
            Path = System.IO.Path.Combine(_folder.FullName, "report.json");
            File.WriteAllText(Path, json);
        }

        public string Path { get; }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
#endif
