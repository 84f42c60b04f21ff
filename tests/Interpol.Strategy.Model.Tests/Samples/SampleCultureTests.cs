// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the output and the files of the samples do not depend on the culture.</summary>
[Trait("Category", "Programs")]
public sealed class SampleCultureTests : IDisposable
{
    private const string Data = "samples/data";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("PrintFramework")]
    [InlineData("ValidateFramework", $"{Data}/harbour-mistakes.json")]
    [InlineData("ConvertFramework", $"{Data}/harbour-2026.json", "-", "--format", "stratml", "--part", "1")]
    [InlineData("ConvertFramework", $"{Data}/harbour-2026.docx", "-", "--format", "json")]
    [InlineData("ConvertFramework", $"{Data}/harbour-2026.csv", "-", "--format", "json")]
    [InlineData("ConvertFramework", $"{Data}/harbour-2026.md", "--explain")]
    [InlineData("SearchFrameworks", "power", "--in", $"{Data}/harbour-2026.json")]
    [InlineData("CompareFrameworks", $"{Data}/harbour-2026.json", $"{Data}/harbour-2028.json")]
    [InlineData("ReportProgress", $"{Data}/harbour-2026.json", $"{Data}/harbour-report-2028.json")]
    [InlineData("ReportProgress", $"{Data}/harbour-2026.json", $"{Data}/harbour-report-2028.json", "--json")]
    public async Task Output_is_the_same_in_every_culture(string name, params string[] arguments)
    {
        SampleResult expected = await RunAsync(name, "C.UTF-8", arguments);

        Assert.NotEmpty(expected.Output + expected.Error);
        Assert.Equal(expected, await RunAsync(name, "ar_SA.UTF-8", arguments));
        Assert.Equal(expected, await RunAsync(name, "tr_TR.UTF-8", arguments));
    }

    [Theory]
    [InlineData("ExportTables")]
    [InlineData("PublishFramework")]
    public async Task Files_are_the_same_in_every_culture(string name)
    {
        Dictionary<string, byte[]> expected = await WriteFilesAsync(name, "C.UTF-8");

        Assert.InRange(expected.Count, 4, 100);
        Assert.Equal(expected, await WriteFilesAsync(name, "ar_SA.UTF-8"));
        Assert.Equal(expected, await WriteFilesAsync(name, "tr_TR.UTF-8"));
    }

    private static Task<SampleResult> RunAsync(string name, string culture, string[] arguments) => new Sample(name)
        .RunAsync([.. arguments.Select(Resolve)], ("LC_ALL", culture));

    private static string Resolve(string argument) =>
        argument.StartsWith(Data, StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument) : argument;

    private async Task<Dictionary<string, byte[]>> WriteFilesAsync(string name, string culture)
    {
        string output = Path.Combine(_folder, culture);
        SampleResult result = await RunAsync(
            name,
            culture,
            [$"{Data}/harbour-2026.json", output, "--report", $"{Data}/harbour-report-2028.json"]);
        Assert.Equal(0, result.ExitCode);
        return Directory.GetFiles(output, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(output, file), File.ReadAllBytes, StringComparer.Ordinal);
    }
}
#endif
