// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Trait("Category", "Programs")]
public sealed class ValidateFrameworkTests
{
    private static readonly Sample Program = new("ValidateFramework");

    private static readonly string Canonical = Path.Combine(
        Repository.Root, "src", "Interpol.Strategy.Model", "Canonical", "Documents", "interpol-2017-2020.json");

    private static readonly string Corpus =
        Path.Combine(Repository.Root, "tests", "Interpol.Strategy.Model.Tests", "Serialization", "Json", "Corpus");

    [Fact]
    public async Task ValidateFramework_returns_0_for_a_valid_file()
    {
        SampleResult result = await Program.RunAsync(Canonical);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal($"1 file validated: 0 errors, 0 warnings.{Environment.NewLine}", result.Output);
    }

    [Fact]
    public async Task ValidateFramework_reads_StratML_by_file_extension()
    {
        SampleResult result = await Program.RunAsync(Path.ChangeExtension(Canonical, ".xml"));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal($"1 file validated: 0 errors, 0 warnings.{Environment.NewLine}", result.Output);
    }

    [Fact]
    public async Task ValidateFramework_returns_0_for_warnings()
    {
        string file = Path.Combine(Corpus, "lenient", "no-format-version.json");
        SampleResult result = await Program.RunAsync(file);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"{file}(1,1): warning SF1011: ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            $"1 file validated: 0 errors, 1 warning.{Environment.NewLine}", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValidateFramework_writes_errors_as_compilers_do_and_returns_1()
    {
        string first = Path.Combine(Corpus, "invalid", "unknown-names.json");
        string second = Path.Combine(Corpus, "invalid", "frameworks-with-one-id.catalog.json");
        SampleResult result = await Program.RunAsync(first, Canonical, second);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Error);
        string[] lines = result.Lines;
        Assert.Equal(
            [
                $"{first}(5,11): error SF1111",
                $"{first}(6,36): error SF1111",
                $"{first}(6,133): error SF1111",
                $"{second}(5,5): error SF1112",
            ],
            lines[..^1].Select(line => string.Join(": ", line.Split(": ")[..2])));
        Assert.Equal("3 files validated: 4 errors, 0 warnings.", lines[^1]);
    }

    [Fact]
    public async Task ValidateFramework_in_a_terminal_does_not_wrap_diagnostics()
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
    public async Task ValidateFramework_reports_the_position_of_rule_violations()
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
    public async Task ValidateFramework_reports_unreadable_files_and_validates_the_others()
    {
        SampleResult result = await Program.RunAsync("no-such-file.json", Canonical);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            "no-such-file.json: error: The file cannot be read. ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", result.Error, StringComparison.Ordinal);
        Assert.Equal($"1 file validated: 0 errors, 0 warnings.{Environment.NewLine}", result.Output);
    }

    [Fact]
    public async Task ValidateFramework_validates_each_line_of_json_lines()
    {
        string file = Path.ChangeExtension(Path.GetTempFileName(), ".jsonl");
        try
        {
            await File.WriteAllTextAsync(file, $"{FrameworkJson.Write(HarbourPlan.Original)}\n{{}}\n");
            SampleResult result = await Program.RunAsync(file);

            Assert.Equal(1, result.ExitCode);
            Assert.Contains($"{file}(2,1): error SF1104: ", result.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
#endif
