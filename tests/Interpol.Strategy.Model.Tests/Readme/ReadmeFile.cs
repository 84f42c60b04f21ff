using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the README of the repository, which is also that of the package.</summary>
internal static class ReadmeFile
{
    public static string Text { get; } = Repository.Read("README.md");

    public static MarkdownDocument Document { get; } =
        Markdown.Parse(Text, new MarkdownPipelineBuilder().UsePipeTables().Build());

    public static FencedCodeBlock[] CodeBlocks { get; } = [.. Document.Descendants<FencedCodeBlock>()];

    /// <summary>Returns the tables between a heading and the next one.</summary>
    public static Table[] GetTables(string heading) =>
    [
        .. Document
            .SkipWhile(block => block is not HeadingBlock title || title.Inline!.FirstChild!.ToString() != heading)
            .Skip(1)
            .TakeWhile(block => block is not HeadingBlock)
            .OfType<Table>(),
    ];

    /// <summary>Returns the code in each cell of a table, without the header.</summary>
    public static string[][][] GetCode(Table table) =>
    [
        .. table.OfType<TableRow>().Skip(1).Select(row => row.OfType<TableCell>().Select(GetCode).ToArray()),
    ];

    /// <summary>Returns the code in a part of the document.</summary>
    public static string[] GetCode(MarkdownObject part) =>
        [.. part.Descendants<CodeInline>().Select(code => code.Content)];
}
