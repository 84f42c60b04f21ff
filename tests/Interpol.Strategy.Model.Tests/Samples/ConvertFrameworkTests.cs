// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class ConvertFrameworkTests : IDisposable
{
    private static readonly Sample Program = new("ConvertFramework");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("plan.json")]
    [InlineData("plan.xml")]
    public async Task A_canonical_framework_becomes_a_file_of_the_format_of_its_ending(string name)
    {
        string output = Path.Combine(_folder, "new", name);
        SampleResult result = await Program.RunAsync("interpol-2017-2020", output);

        Assert.Equal((0, "", $"1 file converted: 0 errors, 0 warnings.{Environment.NewLine}"), (result.ExitCode, result.Output, result.Error));
        Assert.Equal((name == "plan.json" ? InterpolFrameworks.Json2017To2020 : InterpolFrameworks.StratML2017To2020).ToArray(), await File.ReadAllBytesAsync(output));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "new")));
    }

    [Fact]
    public async Task An_option_chooses_the_format_and_the_part()
    {
        string output = Path.Combine(_folder, "plan.txt");
        SampleResult result = await Program.RunAsync("interpol-2014-2016", output, "--format", "stratml", "--part", "1");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("<StrategicPlan xmlns=", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
        Assert.Equal(InterpolFrameworks.Framework2014To2016, FrameworkStratML.Read(await File.ReadAllBytesAsync(output)).Value);
    }

    [Fact]
    public async Task What_is_repaired_and_what_is_lost_is_told_on_the_standard_error()
    {
        string input = Path.Combine(_folder, "plan.json");
        await File.WriteAllTextAsync(input, """
            {"id":"plan","name":"Plan","goals":[{"name":"G","objectives":[{"indicators":[{"measurementDimension":"D","unitOfMeasurement":"U"}]}]}]}
            """);
        SampleResult result = await Program.RunAsync(input, Path.Combine(_folder, "plan.xml"), "--part", "1");

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        string[] lines = result.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.StartsWith($"{input}(1,1): warning SF1011: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{input}: warning SF3201: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("1 file converted: 0 errors, 2 warnings.", lines[^1]);
    }

    [Fact]
    public async Task A_document_with_errors_is_told_of_and_leaves_the_output_as_it_was()
    {
        string input = Path.Combine(_folder, "plan.json"), output = Path.Combine(_folder, "plan.xml");
        await File.WriteAllTextAsync(input, "{}");
        await File.WriteAllTextAsync(output, "before");
        SampleResult result = await Program.RunAsync(input, output);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error SF1104", result.Error, StringComparison.Ordinal);
        Assert.Equal("before", await File.ReadAllTextAsync(output));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task A_folder_is_converted_file_by_file_and_a_bad_one_does_not_stop_the_rest()
    {
        string input = Path.Combine(_folder, "in"), output = Path.Combine(_folder, "out");
        Directory.CreateDirectory(input);
        await File.WriteAllBytesAsync(Path.Combine(input, "a.json"), InterpolFrameworks.Json2014To2016.ToArray());
        await File.WriteAllTextAsync(Path.Combine(input, "b.json"), "{}");
        await File.WriteAllBytesAsync(Path.Combine(input, "c.xml"), InterpolFrameworks.StratML2017To2020.ToArray());
        await File.WriteAllBytesAsync(Path.Combine(input, "c.json"), InterpolFrameworks.Json2017To2020.ToArray());
        await File.WriteAllTextAsync(Path.Combine(input, "readme.txt"), "nothing to convert");
        SampleResult result = await Program.RunAsync(input, output, "--format", "stratml");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["a.xml", "c.xml"], Directory.GetFiles(output).Select(Path.GetFileName).Order());
        Assert.Equal(InterpolFrameworks.StratML2014To2016.ToArray(), await File.ReadAllBytesAsync(Path.Combine(output, "a.xml")));
        Assert.Contains($"{Path.Combine(input, "c.xml")}: is not converted: ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith($"2 files converted: 2 errors, 1 warning.{Environment.NewLine}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_terminal_of_any_width_a_bar_is_shown_for_a_folder_and_is_gone_when_the_rest_is_told()
    {
        string input = Path.Combine(_folder, "in");
        Directory.CreateDirectory(input);
        await File.WriteAllBytesAsync(Path.Combine(input, "a.json"), InterpolFrameworks.Json2014To2016.ToArray());
        await File.WriteAllTextAsync(Path.Combine(input, "b.json"), "{}");
        string[] arguments = [input, Path.Combine(_folder, "out"), "--format", "stratml"];
        SampleResult redirected = await Program.RunAsync(arguments);
        Assert.Equal((1, ""), (redirected.ExitCode, redirected.Output));
        Assert.DoesNotContain("Converting", redirected.Error, StringComparison.Ordinal);
        foreach ((int width, bool noColor) in Sample.Terminals)
        {
            if (await Program.RunInTerminalAsync(width, noColor, arguments) is not { } result)
            {
                return;
            }

            Assert.Equal(1, result.ExitCode);
            Assert.Equal(!noColor, result.Output.Contains("Converting", StringComparison.Ordinal));
            Assert.EndsWith(redirected.Error.ReplaceLineEndings("\n").TrimEnd(), string.Join('\n', result.Lines), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("interpol-2017-2020", "plan.txt")]
    [InlineData("interpol-2017-2020", "plan.xml", "--part", "3")]
    [InlineData("interpol-2017-2020", "plan.xml", "--format", "yaml")]
    [InlineData("interpol-2017-2020", "plan.xml", "--colour")]
    [InlineData("interpol-2017-2020")]
    public async Task A_request_that_cannot_be_met_gets_the_usage_and_exit_code_2(params string[] arguments)
    {
        SampleResult result = await Program.RunAsync(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("Usage: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_and_the_exit_code_is_2()
    {
        SampleResult result = await Program.RunAsync("no-such-plan.json", Path.Combine(_folder, "plan.xml"));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("no-such-plan.json: cannot be converted: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }
}
#endif
