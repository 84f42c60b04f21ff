// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

public sealed class ValidateFrameworkTests
{
    private static readonly Sample Program = new("ValidateFramework");

    private static readonly string Canonical = Path.Combine(Repository.Root, "src", "Interpol.Strategy.Model", "Canonical", "Documents", "interpol-2017-2020.json");

    private static readonly string Corpus = Path.Combine(Repository.Root, "tests", "Interpol.Strategy.Model.Tests", "Json", "Corpus");

    [Fact]
    public async Task A_clean_file_gives_a_count_and_exit_code_0()
    {
        SampleResult result = await Program.RunAsync(Canonical);

        Assert.Equal((0, $"1 file checked: 0 errors, 0 warnings.{Environment.NewLine}", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task A_StratML_file_is_known_by_its_ending()
    {
        SampleResult result = await Program.RunAsync(Path.ChangeExtension(Canonical, ".xml"));

        Assert.Equal((0, $"1 file checked: 0 errors, 0 warnings.{Environment.NewLine}", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task Warnings_alone_are_no_failure()
    {
        string file = Path.Combine(Corpus, "lenient", "no-format-version.json");
        SampleResult result = await Program.RunAsync(file);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"{file}(1,1): warning SF1011: ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith($"1 file checked: 0 errors, 1 warning.{Environment.NewLine}", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_printed_as_compilers_do_for_every_file_with_exit_code_1()
    {
        string first = Path.Combine(Corpus, "invalid", "unknown-names.json");
        string second = Path.Combine(Corpus, "invalid", "frameworks-with-one-id.catalog.json");
        SampleResult result = await Program.RunAsync(first, Canonical, second);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Error);
        string[] lines = result.Lines;
        Assert.Equal(
            [$"{first}(5,11): error SF1111: ", $"{first}(6,36): error SF1111: ", $"{first}(6,133): error SF1111: ", $"{second}(5,5): error SF1112: "],
            lines[..^1].Select(line => line[..(line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 2, StringComparison.Ordinal) + 2)]));
        Assert.Equal("3 files checked: 4 errors, 0 warnings.", lines[^1]);
    }

    [Fact]
    public async Task In_a_terminal_of_any_width_a_problem_stays_on_its_line_as_in_a_file()
    {
        string file = Path.Combine(Corpus, "invalid", "unknown-names.json");
        SampleResult redirected = await Program.RunAsync(file);
        Assert.DoesNotContain('\e', redirected.Output);
        foreach ((int width, bool noColor) in Sample.Terminals)
        {
            if (await Program.RunInTerminalAsync(width, noColor, file) is not { } result)
            {
                return;
            }

            Assert.Equal(1, result.ExitCode);
            Assert.Equal(redirected.Lines, result.Lines);
        }
    }

    [Fact]
    public async Task What_rules_find_is_told_with_its_place_in_the_file()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, """
                {
                  "formatVersion": 1, "id": "plan", "name": "Plan",
                  "goals": [{ "code": "1", "name": "A" }, { "code": "1", "name": "B" }]
                }
                """);
            SampleResult result = await Program.RunAsync(file);

            Assert.Equal(1, result.ExitCode);
            Assert.StartsWith($"{file}(3,53): error SF2101: ", result.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_does_not_stop_the_others_and_the_exit_code_is_2()
    {
        SampleResult result = await Program.RunAsync("no-such-file.json", Canonical);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("no-such-file.json: cannot be read: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", result.Error, StringComparison.Ordinal);
        Assert.Equal($"1 file checked: 0 errors, 0 warnings.{Environment.NewLine}", result.Output);
    }

    [Fact]
    public async Task Without_a_file_the_usage_is_shown_and_the_exit_code_is_2()
    {
        SampleResult result = await Program.RunAsync();

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("Usage: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("--help")]
    public async Task Help_is_short_and_no_failure(string option)
    {
        SampleResult result = await Program.RunAsync(option);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.InRange(result.Output.Split('\n').Length, 3, 8);
    }
}
#endif
