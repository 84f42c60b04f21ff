// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>How the sample shows what it found, in a terminal and in a file.</summary>
public sealed class SearchAndCompareScreenTests : IDisposable
{
    private static readonly Sample Program = new("SearchAndCompare");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Theory]
    [InlineData("search", "\"global security\"")]
    [InlineData("compare", "interpol-2014-2016", "interpol-2017-2020")]
    [InlineData("related", "4.2")]
    [InlineData("--help")]
    public async Task In_a_terminal_lines_are_wrapped_to_its_width_and_no_text_is_lost(params string[] arguments)
    {
        SampleResult redirected = await Program.RunAsync(arguments);
        Assert.DoesNotContain('\e', redirected.Output);
        Assert.DoesNotContain(redirected.Lines, line => line.EndsWith(' '));
        foreach ((int width, bool noColor) in Sample.Terminals)
        {
            if (await Program.RunInTerminalAsync(width, noColor, arguments) is not { } result)
            {
                return;
            }

            Assert.Equal(0, result.ExitCode);
            Assert.Equal(noColor, !result.Output.Contains('\e', StringComparison.Ordinal));
            Assert.All(result.Lines, line => Assert.InRange(line.Length, 0, width));
            Assert.Equal(Characters(redirected, withSigns: noColor || arguments[0] == "--help"), Characters(result, withSigns: true));
        }

        static IEnumerable<char> Characters(SampleResult result, bool withSigns) =>
            string.Concat(result.Lines).Where(c => c != ' ' && (withSigns || !"[]".Contains(c, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task In_a_terminal_what_went_is_struck_in_red_and_what_came_is_green()
    {
        if (await Program.RunInTerminalAsync(80, noColor: false, "compare", _harbour.Write("earlier.json", HarbourPlan.Original), _harbour.Write("later.xml", HarbourPlan.Revised)) is not { } result)
        {
            return;
        }

        Assert.Matches(@"with \e\[9;38;5;9mshore\e\[0m power", result.Output);
        Assert.Matches(@"Supply \e\[4;38;5;2msoon\e\[0m every", result.Output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task In_a_terminal_a_bar_shows_how_far_the_reading_of_a_folder_has_come_unless_escape_codes_are_unwanted(bool noColor)
    {
        _ = _harbour.Write("a.json", HarbourPlan.Original);
        if (await Program.RunInTerminalAsync(80, noColor, "search", "berth", "--in", _harbour.Folder) is not { } result)
        {
            return;
        }

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(!noColor, result.Output.Contains("Reading", StringComparison.Ordinal));
        Assert.Contains("harbour-2026/1.1", result.Lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_steer_a_terminal_is_not_written_to_it()
    {
        string file = _harbour.Write("plan.json", HarbourPlan.Original with { Id = FrameworkId.Parse("odd"), Goals = [HarbourPlan.Original.Goals[0] with { Name = "\e[31m berth\a" }] });

        Assert.Contains("  \uFFFD[31m [berth]\uFFFD", (await Program.RunAsync("search", "berth", "--in", file)).Lines);
    }
}
#endif
