// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>What the sample answers to its three questions.</summary>
public sealed class SearchAndCompareTests : IDisposable
{
    private static readonly Sample Program = new("SearchAndCompare");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Fact]
    public async Task A_search_shows_where_an_element_stands_and_what_matches_in_it()
    {
        SampleResult result = await Program.RunAsync("search", "\"secure infrastructure\"");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            ["interpol-2017-2020/1.1", "  Provide a [secure infrastructure] that is neutral, scalable and resilient to facilitate law enforcement information exchange worldwide"],
            result.Lines);
    }

    [Fact]
    public async Task Of_a_long_description_the_paragraphs_that_match_are_shown_behind_the_name()
    {
        SampleResult result = await Program.RunAsync("search", "grid", "--in", _harbour.Write("plan.json", HarbourPlan.Original));

        Assert.Equal(["harbour-2026/1", "  A harbour on clean power", "  The secure [grid], and nothing else."], result.Lines);
    }

    [Fact]
    public async Task Words_that_begin_with_a_hyphen_are_excluded_and_no_options()
    {
        SampleResult result = await Program.RunAsync("search", "police", "-customs", "--in", _harbour.Write("plan.json", HarbourPlan.Original));

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal($"Nothing in 1 framework speaks of police -customs.{Environment.NewLine}", result.Error);
    }

    [Fact]
    public async Task A_limit_cuts_the_hits_and_says_so()
    {
        SampleResult result = await Program.RunAsync("search", "information", "--limit", "1");

        Assert.Equal(0, result.ExitCode);
        Assert.Single(result.Lines, line => line.StartsWith("interpol-", StringComparison.Ordinal));
        Assert.Contains("--limit", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_of_the_canonical_frameworks_tells_of_every_element_once()
    {
        SampleResult result = await Program.RunAsync("compare", "interpol-2014-2016", "interpol-2017-2020");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        FrameworkComparison comparison = FrameworkComparison.Between(InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020);
        Assert.Equal(comparison.ToString(), result.Lines[1]);
        Assert.Equal(["Vision", "Mission", "Values", "Goals", "Objectives"], result.Lines.Where((line, i) => i > 0 && result.Lines[i - 1].Length == 0));
        Assert.All(
            comparison.Changes.Where(change => change.Kind == ElementChangeKind.Added),
            change => Assert.Single(result.Lines, $"  added     {change.Later[0]}"));
        Assert.Contains("  kept      Connecting police for a safer world", result.Lines);
        Assert.Contains("  related   3 Innovation, capacity building and research", result.Lines);
        Assert.Contains(result.Lines, line => line.StartsWith("            → 3 Lead globally innovative approaches to policing (0.", StringComparison.Ordinal));
        Assert.Contains("  removed   4 Assisting in the identification of crimes and criminals", result.Lines);
    }

    [Fact]
    public async Task A_comparison_marks_the_words_that_went_and_came()
    {
        SampleResult result = await Program.RunAsync("compare", _harbour.Write("earlier.json", HarbourPlan.Original), _harbour.Write("later.xml", HarbourPlan.Revised));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("  reworded  1 A harbour on clean [-power-] {+energy+}", result.Lines);
        Assert.Contains("            The secure [-grid, and nothing else.-] {+grid.+}", result.Lines);
        Assert.Contains("  reworded  1.1 Supply {+soon+} every berth with [-shore-] power", result.Lines);
        Assert.Contains("  kept      1.2 Train police and customs to fight crime in the port", result.Lines);
    }

    [Fact]
    public async Task What_is_related_comes_by_falling_score_behind_the_element_itself()
    {
        SampleResult result = await Program.RunAsync("related", "interpol-2017-2020/4.2");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("interpol-2017-2020/4.2", result.Lines[0]);
        Assert.Equal($"  {InterpolFrameworks.Framework2017To2020.GetElement("4.2").Description}", result.Lines[1]);
        string[] scores = [.. result.Lines[2..].Select(line => line[2..6]).Where(score => score.Trim().Length > 0)];
        Assert.Equal(InterpolFrameworks.Catalog.Related(ElementReference.Parse("interpol-2017-2020/4.2")).Count, scores.Length);
        Assert.Equal(scores.OrderDescending(StringComparer.Ordinal), scores);
    }

    [Fact]
    public async Task A_code_alone_is_that_of_the_newest_plan_that_has_it()
    {
        string file = _harbour.Write("plan.json", HarbourPlan.Original);

        Assert.Contains("(harbour-2026 is the newest plan that has 1.2.)", (await Program.RunAsync("related", "1.2", "--in", file)).Output, StringComparison.Ordinal);
        Assert.Contains("(interpol-2017-2020 is the newest plan that has 4.2.)", (await Program.RunAsync("related", "4.2", "--in", file)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interpol-2017-2020/4.9", "Did you mean '4.3'?")]
    [InlineData("interpol-2017-2021/4.2", "Did you mean 'interpol-2017-2020'?")]
    [InlineData("9.9", "has no goal or objective with the code '9.9'")]
    [InlineData("", "has no goal or objective with the code ''")]
    public async Task A_code_that_nothing_has_gets_what_there_is_and_exit_code_2(string code, string answer)
    {
        SampleResult result = await Program.RunAsync("related", code);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(answer, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }
}
#endif
