using DocumentFormat.OpenXml.Wordprocessing;
using Interpol.Strategy.Model.Tests;
using Markdig;
using Markdig.Syntax;
using TableCell = Markdig.Extensions.Tables.TableCell;
using TableRow = Markdig.Extensions.Tables.TableRow;

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
    [
        .. CorpusTests.GetDiagnostics().Concat(GetOther())
            .Where(reported => reported.Code.StartsWith("SD", StringComparison.Ordinal)),
    ];

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
    public void Corpus_and_files_produce_every_code() => Assert.Equal(
        Codes.Select(code => code.Code),
        Reported.Select(reported => reported.Code).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Returns the diagnostics of files that are not text, and of writing.</summary>
    private static IEnumerable<Diagnostic> GetOther()
    {
        using MemoryStream sheet = SheetFile.Create(("Plan",
            [SheetFile.Row("Goal", "Objective"), [SheetFile.Text("Power"), SheetFile.Error()]]));
        string[] wide = [.. Enumerable.Repeat("Goal", 2_000)];
        WordFile word = new WordFile().Add("Goal 1: Power");
        word.Body.Append(new Paragraph(new DeletedRun(new Run(new DeletedText("old")))));
        return
        [
            .. FrameworkOutline.ReadTable(sheet).Diagnostics,
            .. FrameworkOutline.ReadTable([wide, wide]).Diagnostics,
            .. FrameworkOutline.ReadTable(new MemoryStream([.. "Goal,Objective\nPower,5\" pipes\n"u8])).Diagnostics,
            .. FrameworkOutline.ReadWord(word.ToStream()).Diagnostics,
            .. FrameworkOutline.ReadWord(new MemoryStream([1])).Diagnostics,
            .. FrameworkMarkdown.GetUnsupportedContent(InterpolFrameworks.Framework2017To2020),
        ];
    }

    private static string GetText(TableCell cell) =>
        string.Concat(cell.Descendants<ParagraphBlock>()
            .SelectMany(paragraph => paragraph.Inline!)
            .Select(inline => inline is Markdig.Syntax.Inlines.CodeInline code ? code.Content : inline.ToString()));
}
