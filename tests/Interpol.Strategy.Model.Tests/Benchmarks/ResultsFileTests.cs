using System.Globalization;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests.Benchmarks;

/// <summary>Figures without the machine and the day they are of say nothing.</summary>
public class ResultsFileTests
{
    private static string Text => Repository.Read("benchmarks", "Interpol.Strategy.Model.Benchmarks", "Results.md");

    [Fact]
    public void The_results_name_the_day_the_machine_and_the_version()
    {
        string text = Text;

        string date = Regex.Match(text, @"^- Date: (\S+)$", RegexOptions.Multiline).Groups[1].Value;
        Assert.True(DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), date);
        Assert.Matches(new Regex(@"^- .*\d+ CPU.*cores?$", RegexOptions.Multiline), text);
        Assert.Matches(new Regex(@"^- \.NET SDK \d+", RegexOptions.Multiline), text);
        Assert.Matches(new Regex(@"^- Library: Interpol\.Strategy\.Model \d+\.\d+\.\d+", RegexOptions.Multiline), text);
    }

    [Fact]
    public void The_summary_compares_every_figure_with_something_else()
    {
        string summary = Text.Split("## Summary")[1].Split("\n## ")[0];
        string[] rows = [.. summary.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

        Assert.InRange(rows.Length, 7, 24);
        Assert.All(rows, row => Assert.Matches(@"\| [\d.]+ (ns|µs|ms|s) \| .+: [\d.]+ (ns|µs|ms|s) \| [\d.]+ \|", row));
    }

    [Fact]
    public void The_results_name_no_place_on_the_machine() => Assert.DoesNotMatch(@"(/home/|/root|/tmp|/usr|[A-Z]:\\)", Text);
}
