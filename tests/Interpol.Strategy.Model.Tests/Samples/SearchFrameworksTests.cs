// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

[Trait("Category", "Programs")]
public sealed class SearchFrameworksTests : IDisposable
{
    private static readonly Sample Program = new("SearchFrameworks");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Fact]
    public async Task SearchFrameworks_writes_the_reference_and_the_matches_of_each_hit()
    {
        SampleResult result = await Program.RunAsync("\"secure infrastructure\"");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            [
                "interpol-2017-2020/1.1",
                "  Provide a [secure infrastructure] that is neutral, scalable and resilient to facilitate law "
                + "enforcement information exchange worldwide",
            ],
            result.Lines);
    }

    [Fact]
    public async Task SearchFrameworks_writes_only_matching_paragraphs_after_the_name()
    {
        string file = _harbour.Write("plan.json", HarbourPlan.Original);
        SampleResult result = await Program.RunAsync("grid", "--in", file);

        Assert.Equal(
            ["harbour-2026/1", "  A harbour on clean power", "  The secure [grid], and nothing else."],
            result.Lines);
    }

    [Fact]
    public async Task SearchFrameworks_excludes_words_after_a_hyphen()
    {
        string file = _harbour.Write("plan.json", HarbourPlan.Original);
        SampleResult result = await Program.RunAsync("police", "-customs", "--in", file);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal($"No matches for 'police -customs' in 1 framework.{Environment.NewLine}", result.Error);
    }

    [Theory]
    [InlineData("-hello")]
    [InlineData("@hello")]
    public async Task SearchFrameworks_accepts_queries_that_resemble_options(string query)
    {
        SampleResult result = await Program.RunAsync("zebra", query);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal($"No matches for 'zebra {query}' in 2 frameworks.{Environment.NewLine}", result.Error);
    }

    [Fact]
    public async Task SearchFrameworks_reports_that_the_limit_was_reached()
    {
        SampleResult result = await Program.RunAsync("information", "--limit", "1");

        Assert.Equal(0, result.ExitCode);
        Assert.Single(result.Lines, line => line.StartsWith("interpol-", StringComparison.Ordinal));
        Assert.Contains("--limit", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchFrameworks_suggests_the_corrected_query()
    {
        SampleResult result = await Program.RunAsync("goverance");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("[governance]", result.Output, StringComparison.Ordinal);
        Assert.Equal($"Did you mean 'governance'?{Environment.NewLine}", result.Error);
    }

    [Fact]
    public async Task Related_elements_are_written_by_descending_score()
    {
        SampleResult result = await Program.RunAsync("--related", "interpol-2017-2020/4.2");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("interpol-2017-2020/4.2", result.Lines[0]);
        Assert.Equal($"  {InterpolFrameworks.Framework2017To2020.GetElement("4.2").Description}", result.Lines[1]);
        string[] scores =
            [.. result.Lines[2..].Select(line => line[2..6]).Where(score => !string.IsNullOrWhiteSpace(score))];
        EquatableList<RelatedElement> related =
            InterpolFrameworks.Catalog.FindRelated(ElementReference.Parse("interpol-2017-2020/4.2"));
        Assert.Equal(related.Count, scores.Length);
        Assert.Equal(scores.OrderDescending(StringComparer.Ordinal), scores);
    }

    [Fact]
    public async Task Related_elements_are_written_after_the_groups_of_their_goals()
    {
        StrategicFramework later = HarbourPlan.Revised with { Id = FrameworkId.Parse("harbour-2031") };
        string file = _harbour.Write("plan.json", AddGroup(HarbourPlan.Original, "Energy"));
        string next = _harbour.Write("next.json", AddGroup(later, "Climate"));
        SampleResult result = await Program.RunAsync("--related", "harbour-2026/1.1", "--in", file, next);

        Assert.Equal("Energy › harbour-2026/1.1", result.Lines[0]);
        Assert.Contains(
            result.Lines, line => line.EndsWith("  Climate › harbour-2031/1.1", StringComparison.Ordinal));

        static StrategicFramework AddGroup(StrategicFramework framework, string name) =>
            framework with { Goals = [framework.Goals[0] with { Groups = [new() { Name = name }] }] };
    }

    [Theory]
    [InlineData("1.2", "(harbour-2026 is the newest framework with the code 1.2.)")]
    [InlineData("4.2", "(interpol-2017-2020 is the newest framework with the code 4.2.)")]
    public async Task Related_codes_mean_the_newest_framework_that_has_them(string code, string remark)
    {
        string file = _harbour.Write("plan.json", HarbourPlan.Original);
        SampleResult result = await Program.RunAsync("--related", code, "--in", file);

        Assert.Contains(remark, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interpol-2017-2020/4.9", "Did you mean '4.3'?")]
    [InlineData("interpol-2017-2021/4.2", "Did you mean 'interpol-2017-2020'?")]
    [InlineData("9.9", "does not contain a goal or an objective with the code '9.9'")]
    [InlineData("", "does not contain a goal or an objective with the code ''")]
    public async Task Related_codes_that_are_unknown_are_reported_with_exit_code_2(string code, string message)
    {
        SampleResult result = await Program.RunAsync("--related", code);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }
}
#endif
