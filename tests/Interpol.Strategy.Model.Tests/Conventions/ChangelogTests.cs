// The files of the repository are the same for both target frameworks.
#if NET10_0_OR_GREATER
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the changelog mentions the whole public API and the version of the data.</summary>
public sealed partial class ChangelogTests
{
    private static readonly string Text = Repository.Read("src", "Interpol.Strategy.Model", "CHANGELOG.md");

    [Fact]
    public void Changelog_names_every_public_type()
    {
        string[] named = [.. Code().Matches(Text).Select(code => code.Groups[1].Value)];
        Assert.Empty(
            typeof(StrategicFramework).Assembly.GetExportedTypes()
                .Where(type => !type.IsNested)
                .Select(type => type.Name.Split('`')[0])
                .Distinct()
                .Except(named));
    }

    [Fact]
    public void Changelog_has_a_section_for_the_data_version() =>
        Assert.Contains($"\n### Data {InterpolFrameworks.DataVersion}\n", Text, StringComparison.Ordinal);

    /// <summary>Matches an identifier at the beginning of inline code.</summary>
    [GeneratedRegex("`([A-Za-z0-9]+)[^`]*`")]
    private static partial Regex Code();
}
#endif
