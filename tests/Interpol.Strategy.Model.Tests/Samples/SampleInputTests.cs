// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests how the samples detect formats, and how they read folders and the standard input.</summary>
[Trait("Category", "Programs")]
public sealed class SampleInputTests : IDisposable
{
    private static readonly Sample Validate = new("ValidateFramework");

    private static readonly Sample Convert = new("ConvertFramework");

    private static readonly string Data = Path.Combine(Repository.Root, "samples", "data");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Fact]
    public async Task E5_Content_decides_the_format_of_a_file()
    {
        string[] names =
            ["plan.stml", "xml.json", "json.xml", "pretty.jsonl", "lines.json", "catalog.jsonl", "no-extension"];
        string json = FrameworkJson.Write(HarbourPlan.Original), xml = FrameworkStratML.Write(HarbourPlan.Original);
        string[] contents =
        [
            xml,
            xml,
            $"\uFEFF{json}",
            FrameworkJson.Write(HarbourPlan.Original, new JsonWriteOptions { Indented = true }),
            $"{json}\n{json}\n",
            FrameworkJson.Write(InterpolFrameworks.Catalog),
            json,
        ];
        foreach ((string name, string content) in names.Zip(contents))
        {
            await File.WriteAllTextAsync(_harbour.GetPath(name), content);
        }

        SampleResult result = await Validate.RunAsync([.. names.Select(_harbour.GetPath)]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("warning SF1005", Assert.Single(result.Lines[..^1]), StringComparison.Ordinal);
        Assert.Equal("7 files validated: 0 errors, 1 warning.", result.Lines[^1]);
    }

    [Fact]
    public async Task E5_Option_from_overrides_the_content()
    {
        string file = _harbour.Write("plan.xml", HarbourPlan.Original);
        SampleResult result = await Validate.RunAsync(file, "--from", "json");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith($"{file}(1,1): error SF1006: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task E5_ConvertFramework_names_the_content_that_it_does_not_convert()
    {
        string catalog = _harbour.GetPath("catalog.json"), lines = _harbour.GetPath("two.jsonl");
        string other = _harbour.GetPath("plan.zip"), output = _harbour.GetPath("out.xml");
        string json = FrameworkJson.Write(HarbourPlan.Original);
        await File.WriteAllTextAsync(catalog, FrameworkJson.Write(InterpolFrameworks.Catalog));
        await File.WriteAllTextAsync(lines, $"{json}\n{json}\n");
        await File.WriteAllTextAsync(other, "PK\u0003\u0004");
        (string, string)[] expected =
        [
            (catalog, "Expected one framework, but found a catalog with 2 frameworks."),
            (lines, "Expected one framework, but found JSON lines with 2 frameworks."),
            (Path.Combine(Data, "harbour-report-2028.json"), "Expected one framework, but found a progress report."),
            (other, "The content is neither JSON nor StratML. Use --from if it is."),
        ];
        foreach ((string file, string message) in expected)
        {
            SampleResult result = await Convert.RunAsync(file, output);
            Assert.Equal(2, result.ExitCode);
            Assert.StartsWith(
                $"{file}: error: The file was not converted. {message}", result.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(output));
        }
    }

    [Fact]
    public async Task E5_Named_pipes_in_a_folder_are_reported_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _ = _harbour.Write("plan.json", HarbourPlan.Original);
        SampleResult result = await Validate.RunInShellAsync(
            $"cd '{_harbour.Folder}'; mkfifo x.json; ln -s x.json y.json; ln -s gone z.json; \"$0\" \"$@\"", ".");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            "./x.json: error: The file is empty or is not a regular file.\n"
            + "./y.json: error: The file is empty or is not a regular file.\n"
            + "./z.json: error: The file cannot be read. ",
            result.Error,
            StringComparison.Ordinal);
        Assert.Equal("1 file validated: 0 errors, 0 warnings.", result.Lines[^1]);
    }

    [Fact]
    public async Task E5_ConvertFramework_writes_into_a_folder_that_exists()
    {
        string file = _harbour.Write("plan.xml", HarbourPlan.Original);
        string folder = Directory.CreateDirectory(_harbour.GetPath("dd")).FullName + Path.DirectorySeparatorChar;
        SampleResult result = await Convert.RunAsync(file, folder, "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal([Path.Combine(folder, "plan.json")], Directory.GetFiles(folder));
    }

    [Fact]
    public async Task E6_ValidateFramework_reads_folders()
    {
        SampleResult result = await Validate.RunAsync(Data, "--recursive");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal("6 files validated: 7 errors, 2 warnings.", result.Lines[^1]);
    }

    [Theory]
    [InlineData("ValidateFramework")]
    [InlineData("ConvertFramework", "plan.json")]
    [InlineData("SearchFrameworks")]
    [InlineData("CompareFrameworks", "plan.json")]
    [InlineData("PrintFramework")]
    public async Task E6_Unknown_options_are_named(string name, params string[] arguments)
    {
        SampleResult result = await new Sample(name).RunAsync([.. arguments, "--bogus"]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("Unrecognized option '--bogus'.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task E6_Names_after_two_hyphens_are_not_options()
    {
        SampleResult result = await Validate.RunAsync("--", "--bogus.json");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("--bogus.json: error: The file cannot be read. ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ValidateFramework", "1 file validated: 0 errors, 0 warnings.", "-")]
    [InlineData("SearchFrameworks", "harbour-2026-2030/1.1", "berth", "--in", "-")]
    [InlineData("CompareFrameworks", "Harbour Plan 2026-2030 → Harbour Plan 2026-2030", "-", "SAME")]
    [InlineData("ConvertFramework", "{", "-", "-", "--format", "json")]
    public async Task E7_A_hyphen_is_the_standard_input(string name, string firstLine, params string[] arguments)
    {
        string file = Path.Combine(Data, "stratml", "harbour-2026.xml");
        SampleResult result = await new Sample(name).RunInShellAsync(
            $"\"$0\" \"$@\" < '{file}'", [.. arguments.Select(argument => argument == "SAME" ? file : argument)]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(firstLine, result.Lines[0]);
    }

    [Fact]
    public async Task E7_ConvertFramework_is_a_filter()
    {
        string plan = Path.Combine(Data, "harbour-2028.json");
        SampleResult result = await Convert.RunInShellAsync(
            $"\"$0\" \"$@\" --format stratml < '{plan}' | \"$0\" \"$@\" --format json", "-", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal((await File.ReadAllTextAsync(plan)).TrimEnd() + "\n", result.Output);
    }

    [Fact]
    public async Task E7_Errors_in_the_standard_input_are_reported_with_their_position()
    {
        SampleResult result = await Validate.RunInShellAsync("echo '{}' | \"$0\" \"$@\"", "-", "-");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("<stdin>(1,1): error SF1104: ", result.Output, StringComparison.Ordinal);
        Assert.Equal("<stdin>: error: The standard input can be read only once.\n", result.Error);
    }
}
#endif
