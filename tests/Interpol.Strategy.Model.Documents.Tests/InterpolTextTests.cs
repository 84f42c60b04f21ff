using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that the texts that INTERPOL published read as the canonical frameworks.</summary>
public sealed class InterpolTextTests
{
    [Fact]
    public void Leaflet_of_2017_reads_as_the_canonical_framework()
    {
        StrategicFramework read = Read("strategic-framework-2017-2020.txt");
        StrategicFramework canonical = InterpolFrameworks.Framework2017To2020;
        Assert.Equal(5, read.Goals.Count);
        Assert.Equal(21, read.Goals.Sum(goal => goal.Objectives.Count));
        Assert.Equal(canonical.Period, read.Period);
        Assert.Equal(Describe(canonical), Describe(read));
    }

    [Fact]
    public void Page_of_2014_reads_as_the_canonical_priorities()
    {
        StrategicFramework read = Read("strategic-framework-2014-2016.txt");
        StrategicFramework canonical = InterpolFrameworks.Framework2014To2016;
        Assert.Equal(6, read.Goals.Count);
        Assert.Equal(canonical.Goals.Select(goal => goal.Kind), read.Goals.Select(goal => goal.Kind));
        Assert.Equal(Describe(canonical), Describe(read));
    }

    private static StrategicFramework Read(string file) => FrameworkOutline.Read(
        Repository.Read("tests", "Interpol.Strategy.Model.Tests", "Canonical", "Sources", file)).GetValueOrThrow();

    /// <summary>Describes a framework regardless of case, white space and final punctuation.</summary>
    private static IEnumerable<string> Describe(StrategicFramework framework) =>
    [
        Fold(framework.Vision?.Description),
        Fold(framework.Mission?.Description),
        .. framework.Values.Select(value => Fold(value.Name)),
        .. framework.Goals.SelectMany(goal => goal.Objectives
            .Select(objective => Fold($"{objective.Code} {objective.Description}"))
            .Prepend(Fold(goal.Description))
            .Prepend(Fold($"{goal.Code} {goal.Name}"))),
    ];

    private static string Fold(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.',
            ';').ToUpperInvariant();
}
