// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Trait("Category", "Programs")]
public sealed class ConvertFrameworkTests : IDisposable
{
    private static readonly Sample Program = new("ConvertFramework");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("plan.json", FrameworkFormat.Json)]
    [InlineData("plan.xml", FrameworkFormat.StratML)]
    [InlineData("plan.jsonld", FrameworkFormat.JsonLd)]
    [InlineData("plan.TTL", FrameworkFormat.Turtle)]
    public async Task ConvertFramework_writes_the_format_of_the_file_extension(string name, FrameworkFormat format)
    {
        string output = Path.Combine(_folder, "new", name);
        SampleResult result = await Program.RunAsync("interpol-2017-2020", output);

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        int losses = format is FrameworkFormat.JsonLd or FrameworkFormat.Turtle
            ? FrameworkSkos.GetUnsupportedContent(InterpolFrameworks.Framework2017To2020).Count
            : 0;
        Assert.EndsWith(
            $"1 converted, 0 failed (0 errors, {losses} warnings).{Environment.NewLine}",
            result.Error,
            StringComparison.Ordinal);
        Assert.Equal(losses, result.Error.Split("warning SF3301").Length - 1);
        ReadOnlyMemory<byte> expected = InterpolFrameworks.GetDocument("interpol-2017-2020", format);
        Assert.Equal(expected.ToArray(), await File.ReadAllBytesAsync(output));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "new")));
    }

    [Theory]
    [InlineData("jsonld", "plan.jsonld", FrameworkFormat.JsonLd)]
    [InlineData("turtle", "plan.ttl", FrameworkFormat.Turtle)]
    public async Task ConvertFramework_writes_linked_data_to_a_folder(string to, string name, FrameworkFormat format)
    {
        string input = Path.Combine(_folder, "plan.json");
        await File.WriteAllBytesAsync(
            input, InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.Json).ToArray());
        string folder = Path.Combine(_folder, "new") + Path.DirectorySeparatorChar;
        SampleResult result = await Program.RunAsync(input, folder, "--to", to);

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            InterpolFrameworks.GetDocument("interpol-2014-2016", format).ToArray(),
            await File.ReadAllBytesAsync(Path.Combine(folder, name)));
    }

    [Fact]
    public async Task ConvertFramework_writes_the_specified_format_and_part()
    {
        string output = Path.Combine(_folder, "plan.txt");
        SampleResult result =
            await Program.RunAsync("interpol-2014-2016", output, "--format", "stratml", "--part", "1");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("<StrategicPlan xmlns=", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
        Assert.Equal(
            InterpolFrameworks.Framework2014To2016,
            FrameworkStratML.Read(await File.ReadAllBytesAsync(output)).Value);
    }

    [Fact]
    public async Task ConvertFramework_reports_repairs_and_losses_to_the_standard_error()
    {
        string input = Path.Combine(_folder, "plan.json");
        await File.WriteAllTextAsync(input, """
            {"id":"plan","name":"Plan","goals":[{"name":"G","objectives":[
              {"indicators":[{"measurementDimension":"D","unitOfMeasurement":"U"}]}]}]}
            """);
        SampleResult result = await Program.RunAsync(input, Path.Combine(_folder, "plan.xml"), "--part", "1");

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        string[] lines = result.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.StartsWith($"{input}(1,1): warning SF1011: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{input}: warning SF3201: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("1 converted, 0 failed (0 errors, 2 warnings).", lines[^1]);
    }

    [Fact]
    public async Task ConvertFramework_does_not_change_the_output_if_the_input_has_errors()
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
    public async Task E4_ConvertFramework_lists_the_files_of_a_folder_that_failed()
    {
        string input = Path.Combine(_folder, "in"), output = Path.Combine(_folder, "out");
        Directory.CreateDirectory(input);
        await File.WriteAllBytesAsync(
            Path.Combine(input, "a.json"),
            InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.Json).ToArray());
        await File.WriteAllTextAsync(Path.Combine(input, "b.json"), "{}");
        await File.WriteAllBytesAsync(
            Path.Combine(input, "c.xml"),
            InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.StratML).ToArray());
        await File.WriteAllBytesAsync(
            Path.Combine(input, "c.json"),
            InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json).ToArray());
        await File.WriteAllTextAsync(Path.Combine(input, "readme.txt"), "nothing to convert");
        SampleResult result = await Program.RunAsync(input, output, "--format", "stratml");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["a.xml", "c.xml"], Directory.GetFiles(output).Select(Path.GetFileName).Order());
        Assert.Equal(
            InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.StratML).ToArray(),
            await File.ReadAllBytesAsync(Path.Combine(output, "a.xml")));
        Assert.Contains(
            $"{Path.Combine(input, "c.xml")}: error: The file was not converted. ",
            result.Error,
            StringComparison.Ordinal);
        Assert.EndsWith(
            string.Join(
                Environment.NewLine,
                "Not converted:",
                $"  {Path.Combine(input, "b.json")}",
                $"  {Path.Combine(input, "c.xml")}",
                "2 converted, 2 failed (2 errors, 1 warning).",
                ""),
            result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task E4_ConvertFramework_includes_subfolders_only_on_request()
    {
        string input = Path.Combine(_folder, "in"), output = Path.Combine(_folder, "out");
        Directory.CreateDirectory(Path.Combine(input, "sub"));
        byte[] document = InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.Json).ToArray();
        await File.WriteAllBytesAsync(Path.Combine(input, "a.json"), document);
        await File.WriteAllBytesAsync(Path.Combine(input, "sub", "a.json"), document);
        Directory.CreateSymbolicLink(Path.Combine(input, "sub", "loop"), "..");
        SampleResult flat = await Program.RunAsync(input, output, "--format", "stratml");
        SampleResult deep = await Program.RunAsync(input, output, "--format", "stratml", "--recursive");

        Assert.Equal((0, 0), (flat.ExitCode, deep.ExitCode));
        Assert.Equal(
            $"{input}: 1 subfolder ignored. Use --recursive to include subfolders.{Environment.NewLine}"
            + $"1 converted, 0 failed (0 errors, 0 warnings).{Environment.NewLine}",
            flat.Error);
        Assert.Equal(
            $"{input}: 1 subfolder ignored. Links are not followed.{Environment.NewLine}"
            + $"2 converted, 0 failed (0 errors, 0 warnings).{Environment.NewLine}",
            deep.Error);
        Assert.Equal(
            [Path.Combine(output, "a.xml"), Path.Combine(output, "sub", "a.xml")],
            Directory.GetFiles(output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ProgressBar_in_a_terminal_is_cleared_before_errors_are_written()
    {
        string input = Path.Combine(_folder, "in");
        Directory.CreateDirectory(input);
        await File.WriteAllBytesAsync(
            Path.Combine(input, "a.json"),
            InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.Json).ToArray());
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
            Assert.EndsWith(
                redirected.Error.ReplaceLineEndings("\n").TrimEnd(),
                string.Join('\n', result.Lines),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ConvertFramework_requires_a_format_for_folders()
    {
        SampleResult result = await Program.RunAsync(_folder, Path.Combine(_folder, "plans.json"));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("--format is required ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConvertFramework_reports_files_that_do_not_exist()
    {
        SampleResult result = await Program.RunAsync("no-such-plan.json", Path.Combine(_folder, "plan.xml"));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            "no-such-plan.json: error: The file was not converted. ", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task ConvertFramework_suggests_an_id()
    {
        SampleResult result = await Program.RunAsync("interpol-2017-2021", Path.Combine(_folder, "plan.xml"));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            "interpol-2017-2021: error: The file was not converted. The file does not exist. ",
            result.Error,
            StringComparison.Ordinal);
        Assert.Contains("Did you mean 'interpol-2017-2020'?", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", FrameworkFormat.Json, "\n")]
    [InlineData("turtle", FrameworkFormat.Turtle, "")]
    public async Task ConvertFramework_ends_the_standard_output_with_one_line_break(
        string name, FrameworkFormat format, string end)
    {
        SampleResult result = await Program.RunAsync("interpol-2017-2020", "-", "--format", name);
        byte[] expected = InterpolFrameworks.GetDocument("interpol-2017-2020", format).ToArray();
        Assert.Equal(Encoding.UTF8.GetString(expected) + end, result.Output);
    }
}
#endif
