using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>
/// Tests each text of the corpus. Its name begins with the number of the rule that it is about. The approved file lists
/// the framework and the diagnostics of every text.
/// </summary>
public sealed partial class CorpusTests
{
    private const int Rules = 20;

    private static readonly string[] Folder = ["tests", "Interpol.Strategy.Model.Documents.Tests", "Corpus"];

    private static readonly string[] Names = [.. Directory.GetFiles(Path.Combine([Repository.Root, .. Folder]))
        .Select(file => Path.GetFileName(file))
        .Where(file => !file.Contains(".approved.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Names];

    [Fact]
    public void Corpus_contains_at_least_four_texts_for_each_rule() => Assert.All(
        Enumerable.Range(1, Rules),
        rule => Assert.InRange(
            Names.Count(file => file.StartsWith($"{rule:00}-", StringComparison.Ordinal)), 4, 99));

    [Fact]
    public void Corpus_reads_as_approved()
    {
        var received = new StringBuilder();
        foreach (string file in Names)
        {
            _ = received.Append("== ").AppendLine(file).AppendLine(Describe(Read(file)));
        }

        Repository.AssertApproved(received.ToString(), [.. Folder, "Corpus.approved.txt"]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Corpus_has_no_line_that_is_neither_kept_nor_reported(string file) =>
        Coverage.AssertComplete(Repository.Read([.. Folder, file]), file.EndsWith(".csv", StringComparison.Ordinal));

    internal static IEnumerable<Diagnostic> GetDiagnostics() =>
        Names.SelectMany(file => Read(file).Diagnostics);

    private static ReadResult<StrategicFramework> Read(string file)
    {
        string text = Repository.Read([.. Folder, file]);
        OutlineOptions options = new() { FallbackTitle = "Fallback" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return file.EndsWith(".csv", StringComparison.Ordinal)
            ? FrameworkOutline.ReadTable(stream, options)
            : FrameworkOutline.Read(text, options);
    }

    private static string Describe(ReadResult<StrategicFramework> result)
    {
        var text = new StringBuilder();
        if (result.Value is { } plan)
        {
            _ = text.AppendLine(CultureInfo.InvariantCulture, $"{plan.Name} [{plan.Period}]");
            Append(text, "description", plan.Description);
            Append(text, "vision", plan.Vision?.Description);
            Append(text, "mission", plan.Mission?.Description);
            foreach (CoreValue value in plan.Values)
            {
                _ = text.AppendLine(CultureInfo.InvariantCulture, $"value {value.Name}: {value.Description}");
            }

            foreach (Goal goal in plan.Goals)
            {
                _ = text.AppendLine(CultureInfo.InvariantCulture, $"G {goal.Code} | {goal.Name}");
                Append(text, "  groups", GetGroups(goal));
                Append(text, "  description", goal.Description);
                Append(text, "  other", goal.OtherInformation);
                foreach (Objective objective in goal.Objectives)
                {
                    string? description = Line(objective.Description);
                    _ = text.AppendLine(
                        CultureInfo.InvariantCulture, $"  O {objective.Code} | {objective.Name} | {description}");
                    Append(text, "    other", objective.OtherInformation);
                    foreach (PerformanceIndicator indicator in objective.Indicators)
                    {
                        _ = text.AppendLine(
                            $"    I {indicator.MeasurementDimension} [{indicator.UnitOfMeasurement}] "
                                + $"{indicator.OtherInformation} {GetDirection(indicator)}{GetBaseline(indicator)}"
                            + string.Join(", ",
                                indicator.MeasurementInstances.SelectMany(instance =>
                                    instance.TargetResults.Select(target => $"target {target}")
                                .Concat(instance.ActualResults.Select(actual => $"actual {actual}")))));
                    }
                }
            }
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            _ = text.AppendLine(diagnostic.ToString());
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            _ = text.AppendLine(CultureInfo.InvariantCulture, $"{name} {Line(value)}");
        }
    }

    private static string GetDirection(PerformanceIndicator indicator) =>
        indicator.Direction is { } direction ? $"{direction}, " : "";

    private static string GetBaseline(PerformanceIndicator indicator) =>
        indicator.Baseline is { } baseline ? $"baseline {baseline}, " : "";

    private static string? GetGroups(Goal goal) => goal.Groups.IsEmpty
        ? null
        : string.Join(" > ", goal.Groups.Select(group => $"{group.Code} {group.Name}".Trim()));

    private static string? Line(string? text) => text is null ? null : LineBreak().Replace(text, " / ");

    [GeneratedRegex("\n+")]
    private static partial Regex LineBreak();
}
