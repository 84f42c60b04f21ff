// The files of the repository are the same for both target frameworks.
#if NET10_0_OR_GREATER
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the table of the security policy names tests that exist.</summary>
public sealed class SecurityPageTests
{
    private const int TestsColumn = 4;

    private static readonly string[] TestFiles =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    [Fact]
    public void Each_bound_names_tests_that_exist()
    {
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
        Table table = Markdown.Parse(Repository.Read(".github/SECURITY.md"), pipeline).Descendants<Table>().Single();
        TableRow[] rows = [.. table.Cast<TableRow>().Where(row => !row.IsHeader)];
        Assert.InRange(rows.Length, 10, 100);
        foreach (TableRow row in rows)
        {
            string[] tests = [.. ((TableCell)row[TestsColumn]).Descendants<CodeInline>().Select(code => code.Content)];
            Assert.NotEmpty(tests);
            Assert.All(tests, test => Assert.Contains(test, TestFiles));
        }
    }
}
#endif
