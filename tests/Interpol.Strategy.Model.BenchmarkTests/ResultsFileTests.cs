using System.Globalization;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.BenchmarkTests;

/// <summary>Tests that the results state where and when they were measured.</summary>
public class ResultsFileTests
{
    private static string Text => Repository.Read("benchmarks", "Interpol.Strategy.Model.Benchmarks", "Results.md");

    [Fact]
    public void Results_state_the_date_the_machine_and_the_versions()
    {
        string text = Text;

        string date = Regex.Match(text, @"^- Date: (\S+)$", RegexOptions.Multiline).Groups[1].Value;
        Assert.True(
            DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), date);
        Assert.Matches(new Regex(@"^- .*\d+ CPU.*cores?$", RegexOptions.Multiline), text);
        Assert.Matches(new Regex(@"^- \.NET SDK \d+", RegexOptions.Multiline), text);
        Assert.Matches(new Regex(@"^- Library: Interpol\.Strategy\.Model \d+\.\d+\.\d+", RegexOptions.Multiline), text);
    }

    [Fact]
    public void Summary_compares_every_figure_with_an_alternative()
    {
        string summary = Text.Split("## Summary")[1].Split("\n## ")[0];
        string[] rows = [.. summary.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

        Assert.InRange(rows.Length, 7, 24);
        Assert.All(rows, row => Assert.Matches(@"\| [\d.]+ (ns|µs|ms|s) \| .+: [\d.]+ (ns|µs|ms|s) \| [\d.]+ \|", row));
    }

    [Fact]
    public void Results_contain_no_path_of_the_machine() =>
        Assert.DoesNotMatch(@"(/home/|/root|/tmp|/usr|[A-Z]:\\)", Text);
}
