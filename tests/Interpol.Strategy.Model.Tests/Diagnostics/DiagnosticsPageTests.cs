using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that DIAGNOSTICS.md lists all codes with their properties.</summary>
public sealed class DiagnosticsPageTests
{
    private static readonly string[][] Rows =
        [.. Markdown.Parse(Repository.Read("DIAGNOSTICS.md"), new MarkdownPipelineBuilder().UsePipeTables().Build())
            .Descendants<TableRow>()
            .Where(row => !row.IsHeader)
            .Select(row => row.Cast<TableCell>().Select(GetText).ToArray())
            .Where(row => row[0].StartsWith("SF", StringComparison.Ordinal))];

    private static readonly (string Code, string Name)[] Codes =
        [
            .. typeof(DiagnosticCodes).GetFields()
                .Select(field => ((string)field.GetRawConstantValue()!, field.Name))
                .OrderBy(code => code.Item1, StringComparer.Ordinal),
        ];

    /// <summary>The diagnostics that the readers report for the test documents of both formats.</summary>
    private static readonly Diagnostic[] Reported =
        [.. JsonCorpusTests.GetDiagnostics(), .. StratMLCorpusTests.GetDiagnostics()];

    [Fact]
    public void Page_lists_every_code_once_with_its_name() => Assert.Equal(Codes, Rows.Select(row => (row[0], row[1])));

    [Fact]
    public void Page_lists_the_severity_and_the_sets_of_each_rule() => Assert.All(ValidationRules.All, rule =>
    {
        string[] row = Rows.Single(row => row[0] == rule.Code);
        (string Name, EquatableList<ValidationRule> Rules)[] sets =
            [("G", ValidationRules.General), ("1", ValidationRules.StratMLPart1), ("2", ValidationRules.StratMLPart2)];
        Assert.Equal(rule.Severity.ToString(), row[3], ignoreCase: true);
        Assert.Equal(string.Join(' ', sets.Where(set => set.Rules.Contains(rule)).Select(set => set.Name)), row[4]);
    });

    [Fact]
    public void Page_lists_the_severity_and_the_effect_of_each_problem() =>
        Assert.All(Reported.Where(reported => reported.Code != DiagnosticCodes.DiagnosticsTruncated), reported =>
    {
        string[] row = Rows.Single(row => row[0] == reported.Code);
        Assert.Contains(reported.Severity.ToString(), row[3], StringComparison.OrdinalIgnoreCase);
        Assert.Contains(reported.Effect.ToString(), row[4], StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void Tests_produce_every_code() => Assert.Equal(
        Codes.Select(code => code.Code),
        Reported.Select(reported => reported.Code)
            .Concat(RuleViolation.All.Concat(RuleViolation.Duplicates).Select(violation => violation.Code))

            // See FrameworkValidatorTests.
            .Concat([DiagnosticCodes.RuleFailed, DiagnosticCodes.FindingsTruncated])

            // See StratMLOverloadTests, ConvertFrameworkTests and SkosUnsupportedTests.
            .Concat(
                [
                    DiagnosticCodes.UnresolvedEntity,
                    DiagnosticCodes.SourceNotUriInDocument,
                    DiagnosticCodes.UnsupportedInVersion,
                    DiagnosticCodes.NotInLinkedData,
                ])

            // See ReportValidationTests.
            .Concat(
                [
                    DiagnosticCodes.UnresolvedElement,
                    DiagnosticCodes.UnknownIndicator,
                    DiagnosticCodes.ResultAfterReport,
                ])
            .Distinct()
            .Order(StringComparer.Ordinal));

    private static string GetText(TableCell cell) =>
        string.Concat(cell.Descendants<ParagraphBlock>()
            .SelectMany(paragraph => paragraph.Inline!)
            .Select(inline => inline is Markdig.Syntax.Inlines.CodeInline code ? code.Content : inline.ToString()));
}
