// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using AngleSharp.Dom;
using Interpol.Strategy.Model.Serialization;
using Markdig;

namespace Interpol.Strategy.Model.Tests;

[Trait("Category", "Programs")]
public sealed class PublishFrameworkTests : IDisposable
{
    private static readonly Sample Program = new("PublishFramework");

    private static readonly string PlanFile = GetPath("harbour-2026.json");

    private static readonly StrategicFramework Plan =
        FrameworkJson.Read(Repository.Read("samples", "data", "harbour-2026.json")).GetValueOrThrow();

    private static readonly string ReportFile = GetPath("harbour-report-2028.json");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Pages_are_well_formed_and_their_links_lead_to_files_and_elements()
    {
        SampleResult result = await Program.RunAsync(
            "interpol-2014-2016", "interpol-2017-2020", PlanFile, _folder, "--report", ReportFile);
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Dictionary<string, IDocument> pages = Directory.GetFiles(_folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => PageAssert.Parse(File.ReadAllText(file)));
        Assert.Equal(
            [
                "comparisons/interpol-2014-2016--interpol-2017-2020.html", "frameworks/harbour-2026-2030.html",
                "frameworks/interpol-2014-2016.html", "frameworks/interpol-2017-2020.html", "index.html",
                "progress/harbour-2026-2030.html",
            ],
            GetFiles(_folder).Where(file => file.EndsWith(".html", StringComparison.Ordinal)));
        foreach ((string file, IDocument page) in pages)
        {
            AssertLinks(file, page, pages);
        }

        AssertCodes("frameworks", InterpolFrameworks.Framework2014To2016);
        AssertCodes("frameworks", InterpolFrameworks.Framework2017To2020);
        AssertCodes("frameworks", Plan);
        AssertCodes("progress", Plan);

        void AssertCodes(string folder, StrategicFramework framework)
        {
            IDocument page = pages[Path.Combine(_folder, folder, $"{framework.Id}.html")];
            Assert.All(
                framework.GetElements().Select(element => element.GetCode()).OfType<ElementCode>(),
                code => Assert.NotNull(page.GetElementById($"{code}")));
        }
    }

    [Fact]
    public async Task Downloads_are_the_frameworks_in_every_format()
    {
        SampleResult result = await Program.RunAsync(_folder, "--base-iri", "https://example.org/plans/");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        foreach (StrategicFramework framework in InterpolFrameworks.All)
        {
            string path = Path.Combine(_folder, "data", $"{framework.Id}", $"{framework.Id}");
            Assert.Equal(framework, FrameworkJson.Read(await File.ReadAllBytesAsync($"{path}.json")).Value);
            Assert.Equal(framework, FrameworkStratML.Read(await File.ReadAllBytesAsync($"{path}.xml")).Value);
            string markdown = await File.ReadAllTextAsync($"{path}.md");
            string text = PageAssert.Collapse(Markdown.ToPlainText(
                markdown, new MarkdownPipelineBuilder().UseYamlFrontMatter().Build()));
            Assert.All(framework.Goals, goal => Assert.Contains(goal.Name, text, StringComparison.Ordinal));
            Assert.Equal(
                [
                    "datapackage.json", "elements.csv", "elements.parquet", $"{framework.Id}.json",
                    $"{framework.Id}.jsonld", $"{framework.Id}.md", $"{framework.Id}.ttl", $"{framework.Id}.xml",
                    "measures.csv", "measures.parquet", "tables.xlsx",
                ],
                GetFiles(Path.GetDirectoryName(path)!));
            Assert.Contains(
                "https://example.org/plans/", await File.ReadAllTextAsync($"{path}.ttl"), StringComparison.Ordinal);
            string csv = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(path)!, "elements.csv"));
            Assert.Equal(
                Repository.Read(
                    "src", "Interpol.Strategy.Model", "Canonical", "Documents", $"{framework.Id}.csv"),
                csv.ReplaceLineEndings("\n"));
        }
    }

    [Theory]
    [InlineData("interpol-2017-2020")]
    [InlineData("interpol-2017-2020", "missing.json")]
    public async Task PublishFramework_reports_a_missing_folder(params string[] arguments)
    {
        SampleResult result = await Program.RunAsync(arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("OUTPUT is missing.", result.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(arguments[^1]));
    }

    [Fact]
    public async Task Files_are_the_same_each_time()
    {
        string first = Path.Combine(_folder, "first"), second = Path.Combine(_folder, "second");
        _ = await Program.RunAsync(PlanFile, first, "--report", ReportFile);
        SampleResult result = await Program.RunAsync(PlanFile, second, "--report", ReportFile);
        Assert.Equal(
            $"{GetFiles(second).Length} files written to {second} (0 errors, 0 warnings).", result.Error.TrimEnd());
        Assert.Equal(GetFiles(first), GetFiles(second));
        Assert.All(GetFiles(first), file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(first, file)), File.ReadAllBytes(Path.Combine(second, file))));
    }

    [Fact]
    public async Task PublishFramework_compares_two_versions_of_a_framework_as_revisions()
    {
        using var harbour = new HarbourPlan();
        StrategicFramework earlier = HarbourPlan.Original, later = HarbourPlan.Revised with
        {
            Goals =
            [
                earlier.Goals[0] with
                {
                    Objectives =
                    [
                        earlier.Goals[0].Objectives[0],
                        earlier.Goals[0].Objectives[1] with { Description = "Train customs" },
                    ],
                },
            ],
        };
        SampleResult result = await Program.RunAsync(
            harbour.Write("earlier.json", earlier), harbour.Write("later.json", later), _folder);
        Assert.Equal((0, ""), (result.ExitCode, result.Output));

        later = later with { Id = FrameworkId.Parse("harbour-2026-2") };
        string written = await File.ReadAllTextAsync(Path.Combine(_folder, "data", "harbour-2026--harbour-2026-2.ttl"));
        Assert.Equal(Write(FrameworkRelation.Revision), written);
        Assert.NotEqual(Write(FrameworkRelation.Automatic), written);
        IDocument index = PageAssert.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "index.html")));
        Assert.Contains(
            "Comparison of Harbour Plan (harbour-2026) and Harbour Plan (harbour-2026-2)",
            index.QuerySelectorAll("a").Select(link => link.TextContent));

        string Write(FrameworkRelation relation) => FrameworkSkos.WriteTurtle(
            FrameworkComparison.Compare(earlier, later, new() { Relation = relation }), new() { Indented = true });
    }

    [Fact]
    public async Task PublishFramework_writes_no_files_if_a_document_has_errors()
    {
        SampleResult result = await Program.RunAsync(GetPath("harbour-mistakes.json"), _folder);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains($"0 files written to {_folder} (", result.Error, StringComparison.Ordinal);
        result = await Program.RunAsync(_folder, "--report", ReportFile);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error SF2301: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(GetFiles(_folder));
    }

    [Fact]
    public async Task Files_that_cannot_be_written_are_reported()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "data"), "before");
        SampleResult result = await Program.RunAsync(_folder);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("error: The file was not written. ", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "index.html")));
        Assert.Equal("before", await File.ReadAllTextAsync(Path.Combine(_folder, "data")));
    }

    private static string[] GetFiles(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static void AssertLinks(string file, IDocument page, Dictionary<string, IDocument> pages)
    {
        foreach (string address in page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)
            .Where(address => !address.Contains(':', StringComparison.Ordinal)))
        {
            string[] parts = address.Split('#');
            string target = parts[0].Length == 0
                ? file
                : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, parts[0]));
            Assert.True(File.Exists(target), $"{file}: {address} does not exist.");
            if (parts.Length > 1)
            {
                Assert.NotNull(pages[target].GetElementById(Uri.UnescapeDataString(parts[1])));
            }
        }
    }

    private static string GetPath(string name) => Path.Combine(Repository.Root, "samples", "data", name);
}
#endif
