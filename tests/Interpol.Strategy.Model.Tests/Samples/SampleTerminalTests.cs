// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the output of SearchFrameworks and CompareFrameworks in a terminal and in a file.</summary>
[Trait("Category", "Programs")]
public sealed class SampleTerminalTests : IDisposable
{
    private static readonly Sample Search = new("SearchFrameworks");

    private static readonly Sample Compare = new("CompareFrameworks");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Theory]
    [InlineData("SearchFrameworks", "\"global security\"")]
    [InlineData("CompareFrameworks", "interpol-2014-2016", "interpol-2017-2020")]
    [InlineData("SearchFrameworks", "--related", "4.2")]
    [InlineData("SearchFrameworks", "--help")]
    [InlineData("CompareFrameworks", "--help")]
    public async Task Lines_in_a_terminal_are_wrapped_without_loss(string name, params string[] arguments)
    {
        var sample = new Sample(name);
        SampleResult redirected = await sample.RunAsync(arguments);
        Assert.DoesNotContain('\e', redirected.Output);
        Assert.DoesNotContain(redirected.Lines, line => line.EndsWith(' '));
        foreach ((int width, bool noColor) in Sample.Terminals)
        {
            if (await sample.RunInTerminalAsync(width, noColor, arguments) is not { } result)
            {
                return;
            }

            Assert.Equal(0, result.ExitCode);
            Assert.Equal(noColor, !result.Output.Contains('\e', StringComparison.Ordinal));
            Assert.All(result.Lines, line => Assert.InRange(line.Length, 0, width));
            Assert.Equal(
                GetCharacters(redirected, withBrackets: noColor || arguments[0] == "--help"),
                GetCharacters(result, withBrackets: true));
        }

        static IEnumerable<char> GetCharacters(SampleResult result, bool withBrackets) =>
            string.Concat(result.Lines).Where(c => c != ' ' && (withBrackets || c is not ('[' or ']')));
    }

    [Fact]
    public async Task Removed_words_in_a_terminal_are_red_and_added_words_are_green()
    {
        string earlier = _harbour.Write("earlier.json", HarbourPlan.Original);
        string later = _harbour.Write("later.xml", HarbourPlan.Revised);
        if (await Compare.RunInTerminalAsync(80, noColor: false, earlier, later) is not { } result)
        {
            return;
        }

        Assert.Matches(@"with \e\[9;38;5;9mshore\e\[0m power", result.Output);
        Assert.Matches(@"Supply \e\[4;38;5;2msoon\e\[0m every", result.Output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ProgressBar_is_shown_in_a_terminal_unless_NO_COLOR_is_set(bool noColor)
    {
        _ = _harbour.Write("a.json", HarbourPlan.Original);
        if (await Search.RunInTerminalAsync(80, noColor, "berth", "--in", _harbour.Folder) is not { } result)
        {
            return;
        }

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(!noColor, result.Output.Contains("Reading", StringComparison.Ordinal));
        Assert.Contains("harbour-2026/1.1", result.Lines[^2], StringComparison.Ordinal);
    }
}
#endif
