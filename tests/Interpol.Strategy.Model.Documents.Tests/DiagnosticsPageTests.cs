using Interpol.Strategy.Model.Tests;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that DIAGNOSTICS.md lists the codes of the package with their properties.</summary>
public sealed class DiagnosticsPageTests
{
    private static readonly string[][] Rows =
        [.. Markdown.Parse(Repository.Read("DIAGNOSTICS.md"), new MarkdownPipelineBuilder().UsePipeTables().Build())
            .Descendants<TableRow>()
            .Select(row => row.Cast<TableCell>().Select(GetText).ToArray())
            .Where(row => row[0].StartsWith("SD", StringComparison.Ordinal))];

    private static readonly (string Code, string Name)[] Codes =
        [
            .. typeof(OutlineDiagnosticCodes).GetFields()
                .Select(field => ((string)field.GetRawConstantValue()!, field.Name))
                .OrderBy(code => code.Item1, StringComparer.Ordinal),
        ];

    private static readonly Diagnostic[] Reported =
        [.. CorpusTests.GetDiagnostics().Where(reported => reported.Code.StartsWith("SD", StringComparison.Ordinal))];

    [Fact]
    public void Page_lists_every_code_once_with_its_name() => Assert.Equal(Codes, Rows.Select(row => (row[0], row[1])));

    [Fact]
    public void Page_lists_the_severity_and_the_effect_of_each_problem() => Assert.All(Reported, reported =>
    {
        string[] row = Rows.Single(row => row[0] == reported.Code);
        Assert.Contains(reported.Severity.ToString(), row[3], StringComparison.OrdinalIgnoreCase);
        Assert.Contains(reported.Effect.ToString(), row[4], StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void Corpus_produces_every_code() => Assert.Equal(
        Codes.Select(code => code.Code),
        Reported.Select(reported => reported.Code).Distinct().Order(StringComparer.Ordinal));

    private static string GetText(TableCell cell) =>
        string.Concat(cell.Descendants<ParagraphBlock>()
            .SelectMany(paragraph => paragraph.Inline!)
            .Select(inline => inline is Markdig.Syntax.Inlines.CodeInline code ? code.Content : inline.ToString()));
}
