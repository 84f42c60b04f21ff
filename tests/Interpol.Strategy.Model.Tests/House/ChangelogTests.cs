using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Whoever reads what is new learns of everything that there is.</summary>
public sealed partial class ChangelogTests
{
    private static readonly string Text = Repository.Read("src", "Interpol.Strategy.Model", "CHANGELOG.md");

    [Fact]
    public void It_names_every_public_type()
    {
        string[] named = [.. Code().Matches(Text).Select(code => code.Groups[1].Value)];
        Assert.Empty(typeof(StrategicFramework).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Distinct().Except(named));
    }

    [Fact]
    public void It_tells_of_the_version_of_the_data() => Assert.Contains($"\n### Data {InterpolFrameworks.DataVersion}\n", Text, StringComparison.Ordinal);

    /// <summary>What stands in backquotes, up to the first sign that belongs to no name.</summary>
    [GeneratedRegex("`([A-Za-z0-9]+)[^`]*`")]
    private static partial Regex Code();
}
