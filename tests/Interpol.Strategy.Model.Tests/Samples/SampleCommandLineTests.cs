// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using System.Collections.Concurrent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the help of all samples, and how they report an invalid command line.</summary>
[Trait("Category", "Programs")]
public sealed class SampleCommandLineTests
{
    private const string ExitCodes =
        """
        Exit codes:
          0         Success
          1         A document has errors, or nothing was found
          2         The command line is invalid, or a file cannot be read or written
          130, 143  Interrupted by Ctrl-C, or terminated
        """;

    private static readonly ConcurrentDictionary<string, Task<SampleResult>> Help = new();

    [Theory]
    [InlineData("PrintFramework", 1, "-h")]
    [InlineData("PrintFramework", 1, "2017-2020", "--help")]
    [InlineData("ValidateFramework", 2, "-h")]
    [InlineData("ValidateFramework", 2, "--help")]
    [InlineData("ConvertFramework", 6, "--help")]
    [InlineData("SearchFrameworks", 3, "-h")]
    [InlineData("SearchFrameworks", 3, "crime", "--help")]
    [InlineData("CompareFrameworks", 2, "--help")]
    [InlineData("ReportProgress", 2, "--help")]
    [InlineData("ExportTables", 3, "--help")]
    [InlineData("PublishFramework", 2, "--help")]
    public async Task Help_fits_a_page_and_lists_exit_codes_and_examples(
        string name, int examples, params string[] arguments)
    {
        var sample = new Sample(name);
        SampleResult result = await sample.RunAsync(arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.InRange(result.Lines.Length, 10, 40);
        string output = result.Output.ReplaceLineEndings("\n");
        Assert.Contains($"Usage:\n  {sample.Command} ", output, StringComparison.Ordinal);
        Assert.EndsWith(ExitCodes, output.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Lines, line => line.Contains("--version", StringComparison.Ordinal));
        Assert.Equal(examples, GetExamples(sample, result).Length);
    }

    [Theory]
    [InlineData("PrintFramework")]
    [InlineData("ValidateFramework")]
    [InlineData("ConvertFramework")]
    [InlineData("SearchFrameworks")]
    [InlineData("CompareFrameworks")]
    [InlineData("ReportProgress")]
    [InlineData("ExportTables")]
    [InlineData("PublishFramework")]
    public async Task Help_shows_examples_that_work(string name)
    {
        var sample = new Sample(name);
        using var folder = new SampleFolder();
        foreach (string example in GetExamples(sample, await sample.RunAsync("--help")))
        {
            await folder.RunAsync(sample, example);
        }
    }

    [Theory]
    [InlineData("SearchFrameworks", 1)]
    [InlineData("SearchFrameworks", 1, "crime", "--in")]
    [InlineData("SearchFrameworks", 1, "crime", "--limit")]
    [InlineData("SearchFrameworks", 1, "crime", "--limit", "0")]
    [InlineData("SearchFrameworks", 1, "crime", "--limit", "-1")]
    [InlineData("SearchFrameworks", 1, "crime", "--limit", "ten")]
    [InlineData("SearchFrameworks", 1, "crime", "--color")]
    [InlineData("SearchFrameworks", 1, "--related", "4.1", "4.2")]
    [InlineData("SearchFrameworks", 1, "--related")]
    [InlineData("CompareFrameworks", 2)]
    [InlineData("CompareFrameworks", 1, "interpol-2017-2020")]
    [InlineData("CompareFrameworks", 1, "interpol-2014-2016", "interpol-2017-2020", "interpol-2014-2016")]
    [InlineData("CompareFrameworks", 2, "interpol-2014-2016", "interpol-2017-2020", "--in", "plan.json")]
    [InlineData("CompareFrameworks", 1, "interpol-2014-2016", "--color")]
    [InlineData("ConvertFramework", 1, "interpol-2017-2020", "plan.txt")]
    [InlineData("ConvertFramework", 1, "interpol-2017-2020", "plan.xml", "--part", "3")]
    [InlineData("ConvertFramework", 1, "interpol-2017-2020", "plan.xml", "--format", "yaml")]
    [InlineData("ConvertFramework", 1, "interpol-2017-2020", "plan.xml", "--color")]
    [InlineData("ConvertFramework", 1, "interpol-2017-2020", "--color")]
    [InlineData("ConvertFramework", 1, "interpol-2017-2020")]
    [InlineData("ConvertFramework", 1, "plan.md", "plan.json", "--explain")]
    [InlineData("ValidateFramework", 1)]
    [InlineData("ValidateFramework", 1, "plan.json", "--color")]
    [InlineData("ValidateFramework", 1, "-x")]
    [InlineData("CompareFrameworks", 1, "-", "-")]
    [InlineData("ReportProgress", 2)]
    [InlineData("ReportProgress", 1, "interpol-2017-2020")]
    [InlineData("ReportProgress", 1, "interpol-2017-2020", "report.json", "--as-of", "2018")]
    [InlineData("ReportProgress", 1, "-", "-")]
    [InlineData("ExportTables", 1)]
    [InlineData("ExportTables", 1, "interpol-2017-2020", "-")]
    [InlineData("ExportTables", 1, "tables", "--color")]
    [InlineData("ExportTables", 1, "tables", "--report")]
    [InlineData("PublishFramework", 1)]
    [InlineData("PublishFramework", 1, "-")]
    [InlineData("PublishFramework", 1, "site", "--color")]
    [InlineData("PublishFramework", 1, "site", "--base-iri", "plans")]
    [InlineData("ConvertFramework", 1, "-", ".", "--format", "json")]
    [InlineData("ConvertFramework", 1, ".", "-", "--format", "json")]
    [InlineData("PrintFramework", 1, "--color")]
    public async Task Usage_errors_are_reported_with_the_help_and_exit_code_2(
        string name, int errorLines, params string[] arguments)
    {
        SampleResult help = await Help.GetOrAdd(name, name => new Sample(name).RunAsync("--help"));
        SampleResult result = await new Sample(name).RunAsync(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.EndsWith(help.Output, result.Error, StringComparison.Ordinal);
        string error = result.Error[..^help.Output.Length].Trim();
        Assert.NotEmpty(error);
        Assert.Equal(errorLines, error.Split('\n').Length);
    }

    private static string[] GetExamples(Sample sample, SampleResult help) =>
    [
        .. help.Lines
            .SkipWhile(line => line != "Examples:")
            .Where(line => line.StartsWith($"  {sample.Command} ", StringComparison.Ordinal))
            .Select(line => line[(sample.Command.Length + 3)..]),
    ];
}
#endif
