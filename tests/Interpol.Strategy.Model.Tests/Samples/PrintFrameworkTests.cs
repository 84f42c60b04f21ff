// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

public sealed class PrintFrameworkTests
{
    private static readonly Sample Program = new("PrintFramework");

    [Fact]
    public async Task Without_a_name_both_frameworks_are_printed_and_the_exit_code_is_0()
    {
        SampleResult result = await Program.RunAsync();

        AssertPrinted(result, InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020);
    }

    [Theory]
    [InlineData("2017-2020")]
    [InlineData("interpol-2017-2020")]
    public async Task A_name_chooses_one_framework(string name)
    {
        SampleResult result = await Program.RunAsync(name);

        AssertPrinted(result, InterpolFrameworks.Framework2017To2020);
    }

    [Fact]
    public async Task Several_names_choose_frameworks_and_their_order()
    {
        SampleResult result = await Program.RunAsync("2017-2020", "interpol-2014-2016");

        AssertPrinted(result, InterpolFrameworks.Framework2017To2020, InterpolFrameworks.Framework2014To2016);
    }

    [Fact]
    public async Task Redirected_text_is_the_same_wherever_it_is_printed()
    {
        SampleResult here = await Program.RunAsync();
        foreach ((string, string?) variable in new[] { ("NO_COLOR", "1"), ("TERM", "xterm-256color"), ("GITHUB_ACTIONS", "true"), ("LC_ALL", "en_US.ISO-8859-1") })
        {
            Assert.Equal(here, await Program.RunAsync([], variable));
        }
    }

    [Fact]
    public async Task In_a_terminal_the_text_is_wrapped_to_its_width_and_none_is_lost()
    {
        foreach ((int width, bool noColor) in Sample.Terminals)
        {
            if (await Program.RunInTerminalAsync(width, noColor, "2017-2020") is not { } result)
            {
                return;
            }

            Assert.Equal(0, result.ExitCode);
            Assert.Equal(noColor, !result.Output.Contains('\e', StringComparison.Ordinal));
            string[] lines = result.Lines;
            Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
            Assert.Contains(lines, line => line.StartsWith("├── ", StringComparison.Ordinal));
            Assert.Equal(
                string.Concat(Statements(InterpolFrameworks.Framework2017To2020)).Replace(" ", "", StringComparison.Ordinal),
                string.Concat(string.Concat(lines).Where(c => !char.IsWhiteSpace(c) && !"├─└│".Contains(c, StringComparison.Ordinal))));
        }
    }

    [Theory]
    [InlineData("2017-2021", "interpol-2017-2020")]
    [InlineData("interpol-2014-2106", "interpol-2014-2016")]
    [InlineData("nonsense", null)]
    [InlineData("", null)]
    [InlineData("--nonsense", null)]
    public async Task A_wrong_name_gets_the_list_of_right_ones_and_exit_code_2(string name, string? nearest)
    {
        SampleResult result = await Program.RunAsync("2017-2020", name);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(name.Length == 0 ? "an empty id" : $"{name}'", result.Error, StringComparison.Ordinal);
        Assert.Equal(nearest is not null, result.Error.Contains($"Did you mean '{nearest}'?", StringComparison.Ordinal));
        Assert.All(InterpolFrameworks.All, framework =>
        {
            Assert.Contains($" {framework.Id}", result.Error, StringComparison.Ordinal);
            Assert.Contains($" {framework.Period}", result.Error, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(" at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Error);
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("--help")]
    public async Task Help_is_short_tells_the_names_and_is_no_failure(string option)
    {
        SampleResult result = await Program.RunAsync("2017-2020", option);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.StartsWith("Usage: ", result.Output, StringComparison.Ordinal);
        Assert.InRange(result.Lines.Length, 2, 10);
        Assert.All(InterpolFrameworks.All, framework =>
        {
            Assert.Contains($" {framework.Id}", result.Output, StringComparison.Ordinal);
            Assert.Contains($" {framework.Period}", result.Output, StringComparison.Ordinal);
        });
    }

    /// <summary>Line by line, so that a statement that is missing, wrapped, cut, garbled, out of order or there twice is seen.</summary>
    private static void AssertPrinted(SampleResult result, params StrategicFramework[] frameworks)
    {
        Assert.Empty(result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain('\e', result.Output);
        Assert.Equal(frameworks.SelectMany(Statements), result.Lines.Where(line => line.Length > 0).Select(line => line.TrimStart()));
    }

    private static IEnumerable<string> Statements(StrategicFramework framework) =>
    [
        framework.Name,
        .. framework.Organizations.Select(organization => $"Organisation: {organization.Name}"),
        $"Period: {framework.Period}",
        .. framework.Adoption is { } adoption ? [$"Adopted: {adoption}"] : Array.Empty<string>(),
        $"Source: {framework.Source}",
        .. Paragraphs(framework.Description),
        $"Vision: {framework.Vision!.Description}",
        $"Mission: {framework.Mission!.Description}",
        .. Below("Values", framework.Values.Select(value => value.Name!)),
        .. Below("Strategic priorities", Statements(framework, GoalKind.StrategicPriority)),
        .. Below("Corporate priorities", Statements(framework, GoalKind.CorporatePriority)),
        .. Below("Goals", Statements(framework, GoalKind.StrategicGoal)),
    ];

    private static IEnumerable<string> Statements(StrategicFramework framework, GoalKind kind) =>
        framework.Goals.Where(goal => goal.Kind == kind).SelectMany(goal => (IEnumerable<string>)
        [
            $"{goal.Code} {goal.Name}",
            .. Paragraphs(goal.Description),
            .. goal.Objectives.Select(objective => $"{objective.Code} {objective.Description}"),
        ]);

    private static IEnumerable<string> Below(string heading, IEnumerable<string> statements) => statements.Any() ? statements.Prepend(heading) : [];

    private static string[] Paragraphs(string? text) => text?.Split("\n\n") ?? [];
}
#endif
