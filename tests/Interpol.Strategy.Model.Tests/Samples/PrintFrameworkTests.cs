// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

[Trait("Category", "Programs")]
public sealed class PrintFrameworkTests
{
    private static readonly Sample Program = new("PrintFramework");

    [Fact]
    public async Task PrintFramework_prints_all_frameworks_by_default()
    {
        SampleResult result = await Program.RunAsync();

        AssertPrinted(result, InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020);
    }

    [Theory]
    [InlineData("2017-2020")]
    [InlineData("interpol-2017-2020")]
    public async Task PrintFramework_prints_the_specified_framework(string name)
    {
        SampleResult result = await Program.RunAsync(name);

        AssertPrinted(result, InterpolFrameworks.Framework2017To2020);
    }

    [Fact]
    public async Task PrintFramework_prints_frameworks_in_the_specified_order()
    {
        SampleResult result = await Program.RunAsync("2017-2020", "interpol-2014-2016");

        AssertPrinted(result, InterpolFrameworks.Framework2017To2020, InterpolFrameworks.Framework2014To2016);
    }

    [Fact]
    public async Task Redirected_output_does_not_depend_on_the_environment()
    {
        (string, string?)[] variables =
        [
            ("NO_COLOR", "1"), ("TERM", "xterm-256color"), ("GITHUB_ACTIONS", "true"), ("LC_ALL", "en_US.ISO-8859-1"),
        ];
        SampleResult expected = await Program.RunAsync();
        foreach ((string, string?) variable in variables)
        {
            Assert.Equal(expected, await Program.RunAsync([], variable));
        }
    }

    [Fact]
    public async Task PrintFramework_in_a_terminal_wraps_lines_without_loss()
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
            string expected = string.Concat(GetStatements(InterpolFrameworks.Framework2017To2020));
            Assert.Equal(
                expected.Replace(" ", "", StringComparison.Ordinal),
                string.Concat(lines.SelectMany(line => line.Where(IsText))));
        }
    }

    [Theory]
    [InlineData("2017-2021", "interpol-2017-2020")]
    [InlineData("interpol-2014-2106", "interpol-2014-2016")]
    [InlineData("nonsense", null)]
    [InlineData("", null)]
    [InlineData("--nonsense", null)]
    public async Task PrintFramework_lists_all_names_if_a_name_is_unknown(string name, string? nearest)
    {
        SampleResult result = await Program.RunAsync("2017-2020", name);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(name.Length == 0 ? "the id ''" : $"{name}'", result.Error, StringComparison.Ordinal);
        Assert.Equal(
            nearest is not null, result.Error.Contains($"Did you mean '{nearest}'?", StringComparison.Ordinal));
        Assert.All(InterpolFrameworks.All, framework =>
        {
            Assert.Contains($"{framework.Id}", result.Error, StringComparison.Ordinal);
            Assert.Contains($" {framework.Period}", result.Error, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(" at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Error);
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("--help")]
    public async Task Help_lists_all_names(string option)
    {
        SampleResult result = await Program.RunAsync("2017-2020", option);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
        Assert.InRange(result.Lines.Length, 2, 20);
        Assert.All(InterpolFrameworks.All, framework =>
        {
            Assert.Contains($" {framework.Id}", result.Output, StringComparison.Ordinal);
            Assert.Contains($" {framework.Period}", result.Output, StringComparison.Ordinal);
        });
    }

    /// <summary>Compares line by line, to detect missing, wrapped, garbled, misplaced and duplicate lines.</summary>
    private static void AssertPrinted(SampleResult result, params StrategicFramework[] frameworks)
    {
        Assert.Empty(result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain('\e', result.Output);
        Assert.Equal(
            frameworks.SelectMany(GetStatements),
            result.Lines.Where(line => line.Length > 0).Select(line => line.TrimStart()));
    }

    private static IEnumerable<string> GetStatements(StrategicFramework framework) =>
    [
        framework.Name,
        .. framework.Organizations.Select(organization => $"Organization: {organization.Name}"),
        $"Period: {framework.Period}",
        .. framework.Adoption is { } adoption ? [$"Adopted: {adoption}"] : Array.Empty<string>(),
        $"Source: {framework.Source}",
        .. GetParagraphs(framework.Description),
        $"Vision: {framework.Vision!.Description}",
        $"Mission: {framework.Mission!.Description}",
        .. AddHeading("Values", framework.Values.Select(value => value.Name!)),
        .. AddHeading("Strategic priorities", GetStatements(framework, GoalKind.StrategicPriority)),
        .. AddHeading("Corporate priorities", GetStatements(framework, GoalKind.CorporatePriority)),
        .. AddHeading("Goals", GetStatements(framework, GoalKind.StrategicGoal)),
    ];

    private static IEnumerable<string> GetStatements(StrategicFramework framework, GoalKind kind) =>
        framework.Goals.Where(goal => goal.Kind == kind).SelectMany(goal => (IEnumerable<string>)
        [
            $"{goal.Code} {goal.Name}",
            .. GetParagraphs(goal.Description),
            .. goal.Objectives.Select(objective => $"{objective.Code} {objective.Description}"),
        ]);

    private static IEnumerable<string> AddHeading(string heading, IEnumerable<string> statements) =>
        statements.Any() ? statements.Prepend(heading) : [];

    private static bool IsText(char c) => !char.IsWhiteSpace(c) && c is not ('├' or '─' or '└' or '│');

    private static string[] GetParagraphs(string? text) => text?.Split("\n\n") ?? [];
}
#endif
