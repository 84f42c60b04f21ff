using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The page that lists the codes lists what there is.</summary>
public sealed class DiagnosticsPageTests
{
    private static readonly string[][] Rows =
        [.. Markdown.Parse(Repository.Read("DIAGNOSTICS.md"), new MarkdownPipelineBuilder().UsePipeTables().Build())
            .Descendants<TableRow>()
            .Where(row => !row.IsHeader)
            .Select(row => row.Cast<TableCell>().Select(Text).ToArray())];

    private static readonly (string Code, string Name)[] Codes =
        [.. typeof(DiagnosticCodes).GetFields().Select(field => ((string)field.GetRawConstantValue()!, field.Name)).OrderBy(code => code.Item1, StringComparer.Ordinal)];

    /// <summary>What readers told of the documents of both formats.</summary>
    private static readonly Diagnostic[] Shown = [.. JsonCorpusTests.GetDiagnostics(), .. StratMLCorpusTests.GetDiagnostics()];

    [Fact]
    public void It_lists_every_code_once_by_its_name() => Assert.Equal(Codes, Rows.Select(row => (row[0], row[1])));

    [Fact]
    public void It_gives_each_rule_the_severity_and_the_sets_that_it_has() => Assert.All(ValidationRules.All, rule =>
    {
        string[] row = Rows.Single(row => row[0] == rule.Code);
        (string Name, EquatableList<ValidationRule> Rules)[] sets = [("G", ValidationRules.General), ("1", ValidationRules.StratMLPart1), ("2", ValidationRules.StratMLPart2)];
        Assert.Equal(rule.Severity.ToString(), row[3], ignoreCase: true);
        Assert.Equal(string.Join(' ', sets.Where(set => set.Rules.Contains(rule)).Select(set => set.Name)), row[4]);
    });

    [Fact]
    public void It_tells_what_readers_make_of_each_problem() => Assert.All(Shown.Where(shown => shown.Code != DiagnosticCodes.MoreProblems), shown =>
    {
        string[] row = Rows.Single(row => row[0] == shown.Code);
        Assert.Contains(shown.Severity.ToString(), row[3], StringComparison.OrdinalIgnoreCase);
        Assert.Contains(shown.Effect.ToString(), row[4], StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void A_test_shows_every_code() => Assert.Equal(
        Codes.Select(code => code.Code),
        Shown.Select(shown => shown.Code)
            .Concat(Break.All.Concat(Break.Doubles).Select(broken => broken.Code))
            .Concat([DiagnosticCodes.RuleFailed, DiagnosticCodes.MoreFindings]) // FrameworkValidatorTests
            .Concat([DiagnosticCodes.UnresolvedEntity, DiagnosticCodes.InvalidAddress, DiagnosticCodes.NotInVersion]) // OverloadTests, ConvertFrameworkTests
            .Distinct()
            .Order(StringComparer.Ordinal));

    private static string Text(TableCell cell) => string.Concat(cell.Descendants<ParagraphBlock>().SelectMany(paragraph => paragraph.Inline!.Select(inline => inline switch
    {
        Markdig.Syntax.Inlines.CodeInline code => code.Content,
        var other => other.ToString(),
    })));
}
