// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed partial class SearchAndCompareTests : IDisposable
{
    private const string Call = "dotnet run --project samples/SearchAndCompare -- ";

    private static readonly Sample Program = new("SearchAndCompare");

    private static readonly StrategicFramework Plan = new()
    {
        Id = FrameworkId.Parse("harbour-2026"),
        Name = "Harbour Plan",
        Period = FrameworkPeriod.OfYears(2026, 2030),
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("1"),
                Name = "A harbour on clean power",
                Description = "What stays.\n\nThe secure grid, and nothing else.",
                Objectives =
                [
                    new() { Code = ElementCode.Parse("1.1"), Description = "Supply every berth with shore power" },
                    new() { Code = ElementCode.Parse("1.2"), Description = "Train police and customs to fight crime in the port" },
                ],
            },
        ],
    };

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

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
        SampleResult result = await Program.RunAsync("search", "grid", "--in", Write("plan.json", Plan));

        Assert.Equal(["harbour-2026/1", "  A harbour on clean power", "  The secure [grid], and nothing else."], result.Lines);
    }

    [Fact]
    public async Task Words_that_begin_with_a_hyphen_are_excluded_and_no_options()
    {
        SampleResult result = await Program.RunAsync("search", "police", "-customs", "--in", Write("plan.json", Plan));

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
        SampleResult result = await Program.RunAsync("compare", Write("earlier.json", Plan), Write("later.xml", Revised()));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("  reworded  1 A harbour on clean [-power-] {+energy+}", result.Lines);
        Assert.Contains("            The secure [-grid, and nothing else.-] {+grid.+}", result.Lines);
        Assert.Contains("  reworded  1.1 Supply {+soon+} every berth with [-shore-] power", result.Lines);
        Assert.Contains("  kept      1.2 Train police and customs to fight crime in the port", result.Lines);
    }

    [Fact]
    public async Task In_a_terminal_what_went_is_struck_in_red_and_what_came_is_green()
    {
        if (await Program.RunInTerminalAsync(80, noColor: false, "compare", Write("earlier.json", Plan), Write("later.xml", Revised())) is not { } result)
        {
            return;
        }

        Assert.Matches(@"with \e\[9;38;5;9mshore\e\[0m power", result.Output);
        Assert.Matches(@"Supply \e\[4;38;5;2msoon\e\[0m every", result.Output);
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
        string file = Write("plan.json", Plan);

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

    [Theory]
    [InlineData(40, false)]
    [InlineData(80, false)]
    [InlineData(200, false)]
    [InlineData(40, true)]
    public async Task In_a_terminal_lines_are_wrapped_to_its_width_and_no_text_is_lost(int width, bool noColor)
    {
        foreach (string[] arguments in (string[][])[["search", "\"global security\""], ["compare", "interpol-2014-2016", "interpol-2017-2020"], ["related", "4.2"], ["--help"]])
        {
            if (await Program.RunInTerminalAsync(width, noColor, arguments) is not { } result)
            {
                return;
            }

            Assert.Equal(0, result.ExitCode);
            Assert.Equal(noColor, !result.Output.Contains('\e', StringComparison.Ordinal));
            Assert.All(result.Lines, line => Assert.InRange(line.Length, 0, width));

            SampleResult redirected = await Program.RunAsync(arguments);
            Assert.DoesNotContain('\e', redirected.Output);
            Assert.DoesNotContain(redirected.Lines, line => line.EndsWith(' '));
            Assert.Equal(Characters(redirected, withSigns: noColor || arguments[0] == "--help"), Characters(result, withSigns: true));
        }

        static IEnumerable<char> Characters(SampleResult result, bool withSigns) =>
            string.Concat(result.Lines).Where(c => c != ' ' && (withSigns || !"[]".Contains(c, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_folder_is_read_whole_and_a_bad_file_does_not_stop_the_rest()
    {
        _ = Write("a.json", Plan);
        string bad = Path.Combine(_folder, "b.json"), lines = Path.Combine(_folder, "d.jsonl");
        await File.WriteAllTextAsync(bad, "{}");
        await File.WriteAllTextAsync(Path.Combine(_folder, "c.json"), FrameworkJson.Write(InterpolFrameworks.Catalog));
        await File.WriteAllTextAsync(lines, $"{FrameworkJson.Write(Plan with { Id = FrameworkId.Parse("of-a-line") })}\n{{bad}}\n");
        _ = Write("e.xml", Revised());
        await File.WriteAllTextAsync(Path.Combine(_folder, "readme.txt"), "no plan");
        SampleResult result = await Program.RunAsync("search", "berth", "--in", _folder);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["harbour-2026-2/1.1", "harbour-2026/1.1", "of-a-line/1.1"], result.Lines.Where(line => line[0] != ' ').Order(StringComparer.Ordinal));
        Assert.Contains($"{bad}(1,1): error SF1104: ", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{lines}(2,2): error SF1006: ", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{Path.Combine(_folder, "e.xml")}: warning SF1112: The id 'harbour-2026' ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task In_a_terminal_a_bar_shows_how_far_the_reading_of_a_folder_has_come_unless_escape_codes_are_unwanted(bool noColor)
    {
        _ = Write("a.json", Plan);
        if (await Program.RunInTerminalAsync(80, noColor, "search", "berth", "--in", _folder) is not { } result)
        {
            return;
        }

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(!noColor, result.Output.Contains("Reading", StringComparison.Ordinal));
        Assert.Contains("harbour-2026/1.1", result.Lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_does_not_stop_the_others_and_the_exit_code_is_2()
    {
        SampleResult result = await Program.RunAsync("search", "berth", "--in", "no-such-plan.json", Write("plan.json", Plan), "interpol-2017-2021");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("no-such-plan.json: cannot be read: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("interpol-2017-2021: cannot be read: There is no such file. ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal("harbour-2026/1.1", result.Lines[0]);
    }

    [Fact]
    public async Task A_folder_without_plans_is_told_of_with_exit_code_2()
    {
        SampleResult result = await Program.RunAsync("search", "berth", "--in", _folder);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"{_folder}: cannot be read: No file in it ends with ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_one_plan_of_each_side_can_be_compared()
    {
        string catalog = Path.Combine(_folder, "catalog.json");
        await File.WriteAllTextAsync(catalog, FrameworkJson.Write(InterpolFrameworks.Catalog));
        SampleResult result = await Program.RunAsync("compare", catalog, "interpol-2017-2020");

        Assert.Equal((2, "", $"{catalog}: holds 2 plans, and one is needed to compare.{Environment.NewLine}"), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task What_would_steer_a_terminal_is_not_written_to_it()
    {
        string file = Write("plan.json", Plan with { Id = FrameworkId.Parse("odd"), Goals = [Plan.Goals[0] with { Name = "\e[31m berth\a" }] });

        Assert.Contains("  \uFFFD[31m [berth]\uFFFD", (await Program.RunAsync("search", "berth", "--in", file)).Lines);
    }

    [Theory]
    [InlineData]
    [InlineData("-h")]
    [InlineData("search", "--help")]
    public async Task Help_fits_a_page_and_its_examples_work_at_once(params string[] arguments)
    {
        SampleResult result = await Program.RunAsync(arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith($"Usage: {Call}", result.Output, StringComparison.Ordinal);
        Assert.InRange(result.Lines.Length, 10, 30);
        string[] examples = [.. result.Lines.Select(line => line.Trim()).Where(line => line.StartsWith(Call, StringComparison.Ordinal))];
        Assert.Equal(3, examples.Length);
        foreach (string example in examples)
        {
            SampleResult answer = await Program.RunAsync(example[Call.Length..].Split(' '));
            Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
            Assert.InRange(answer.Lines.Length, 3, 100);
        }
    }

    [Theory]
    [InlineData("find", "crime")]
    [InlineData("0", "crime")]
    [InlineData("search")]
    [InlineData("search", "crime", "--in")]
    [InlineData("search", "crime", "--limit", "0")]
    [InlineData("search", "crime", "--colour")]
    [InlineData("compare", "interpol-2017-2020")]
    [InlineData("compare", "interpol-2014-2016", "interpol-2017-2020", "--in", "plan.json")]
    [InlineData("related", "4.1", "4.2")]
    public async Task A_request_that_cannot_be_met_gets_the_usage_and_exit_code_2(params string[] arguments)
    {
        SampleResult result = await Program.RunAsync(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("Usage: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Error.TrimEnd().Split('\n').Length);
    }

    private static StrategicFramework Revised() => Plan with
    {
        Goals =
        [
            Plan.Goals[0] with
            {
                Name = "A harbour on clean energy",
                Description = "What stays.\n\nThe secure grid.",
                Objectives = [Plan.Goals[0].Objectives[0] with { Description = "Supply soon every berth with power" }, Plan.Goals[0].Objectives[1]],
            },
        ],
    };

    private string Write(string name, StrategicFramework plan)
    {
        string file = Path.Combine(_folder, name);
        File.WriteAllText(file, name.EndsWith(".xml", StringComparison.Ordinal) ? FrameworkStratML.Write(plan) : FrameworkJson.Write(plan));
        return file;
    }
}
#endif
