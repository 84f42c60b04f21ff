// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Trait("Category", "Programs")]
public sealed class CompareFrameworksTests : IDisposable
{
    private static readonly Sample Program = new("CompareFrameworks");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Fact]
    public async Task CompareFrameworks_writes_every_change_of_the_canonical_frameworks_once()
    {
        SampleResult result = await Program.RunAsync("interpol-2014-2016", "interpol-2017-2020");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        FrameworkComparison comparison = FrameworkComparison.Compare(
            InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020);
        Assert.Equal(comparison.ToString(), result.Lines[1]);
        Assert.Equal(
            ["Framework", "Vision", "Mission", "Values", "Goals", "Objectives"],
            result.Lines.Where((line, i) => i > 0 && result.Lines[i - 1].Length == 0));
        Assert.All(
            comparison.Changes.Where(change => change.Kind == ElementChangeKind.Added),
            change => Assert.Single(result.Lines, $"  added       {change.LaterElements[0]}"));
        Assert.Contains("  unchanged   Connecting police for a safer world", result.Lines);
        Assert.Contains("  related     3 Innovation, capacity building and research", result.Lines);
        Assert.Contains(
            result.Lines,
            line => line.StartsWith(
                "              → 3 Lead globally innovative approaches to policing (0.", StringComparison.Ordinal));
        Assert.Contains("  removed     4 Assisting in the identification of crimes and criminals", result.Lines);
    }

    [Fact]
    public async Task CompareFrameworks_marks_removed_and_added_words()
    {
        string earlier = _harbour.Write("earlier.json", HarbourPlan.Original);
        SampleResult result = await Program.RunAsync(earlier, _harbour.Write("later.xml", HarbourPlan.Revised));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("  reworded    1 A harbour on clean [-power-] {+energy+}", result.Lines);
        Assert.Contains("              The secure grid[-, and nothing else-].", result.Lines);
        Assert.Contains("  reworded    1.1 Supply {+soon+} every berth with [-shore-] power", result.Lines);
        Assert.Contains("  unchanged   1.2 Train police and customs to fight crime in the port", result.Lines);
    }

    [Fact]
    public async Task CompareFrameworks_rejects_files_with_several_frameworks()
    {
        string catalog = _harbour.GetPath("catalog.json");
        await File.WriteAllTextAsync(catalog, FrameworkJson.Write(InterpolFrameworks.Catalog));
        SampleResult result = await Program.RunAsync(catalog, "interpol-2017-2020");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            $"{catalog}: error: Expected one framework, but found a catalog with 2 frameworks.{Environment.NewLine}",
            result.Error);
    }

    [Fact]
    public async Task CompareFrameworks_rejects_files_without_frameworks()
    {
        string catalog = _harbour.GetPath("catalog.json");
        await File.WriteAllTextAsync(catalog, FrameworkJson.Write(new FrameworkCatalog([])));
        SampleResult result = await Program.RunAsync("interpol-2017-2020", catalog);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            $"{catalog}: error: Expected one framework, but found a catalog with 0 frameworks.{Environment.NewLine}",
            result.Error);
    }

    [Fact]
    public async Task CompareFrameworks_reports_documents_with_errors()
    {
        string invalid = _harbour.GetPath("invalid.json");
        await File.WriteAllTextAsync(invalid, "{}");
        SampleResult result = await Program.RunAsync(invalid, "interpol-2017-2020");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"{invalid}(1,1): error SF1104: ", result.Error, StringComparison.Ordinal);
    }
}
#endif
