// The files of the repository are the same for both target frameworks.
#if NET10_0_OR_GREATER
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests that the table of the security policy has every method that reads or writes, and names tests that exist.
/// </summary>
public sealed partial class SecurityPageTests
{
    private const int EntryPointColumn = 0;
    private const int TestsColumn = 4;

    private static readonly TableRow[] Rows =
    [
        .. Markdown.Parse(
                Repository.Read(".github/SECURITY.md"), new MarkdownPipelineBuilder().UsePipeTables().Build())
            .Descendants<Table>().Single()
            .Cast<TableRow>().Where(row => !row.IsHeader),
    ];

    private static readonly string[] TestFiles =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    [Fact]
    public void Each_bound_names_tests_that_exist()
    {
        Assert.InRange(Rows.Length, 10, 100);
        foreach (TableRow row in Rows)
        {
            string[] tests = [.. GetCodes(row, TestsColumn)];
            Assert.NotEmpty(tests);
            Assert.All(tests, test => Assert.Contains(test, TestFiles));
        }
    }

    [Fact]
    public void Each_method_that_reads_or_writes_has_a_bound()
    {
        string[] methods =
        [
            .. Directory.EnumerateFiles(
                    Path.Combine(Repository.Root, "src"), "PublicAPI.*.txt", SearchOption.AllDirectories)
                .SelectMany(file => EntryPoint().Matches(File.ReadAllText(file)))
                .Select(match => $"{match.Groups["type"]}.{match.Groups["method"]}")
                .Distinct(),
        ];
        Assert.InRange(methods.Length, 20, 100);
        Assert.Empty(methods.Except(Rows.SelectMany(GetMethods)));
    }

    /// <summary>Finds the static methods that read or write, in a list of the public API.</summary>
    [GeneratedRegex(
        @"^static [\w.]+\.(?<type>\w+)\.(?<method>(Read|Write|Explain)\w*?)(Async)?\(",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex EntryPoint();

    /// <summary>Returns the methods of a row. Only the first method of a type has the name of the type.</summary>
    private static IEnumerable<string> GetMethods(TableRow row)
    {
        string type = "";
        foreach (string[] names in GetCodes(row, EntryPointColumn).Select(code => code.Split('.')))
        {
            type = names.Length > 1 ? names[0] : type;
            yield return $"{type}.{names[^1].Replace("Async", "", StringComparison.Ordinal)}";
        }
    }

    private static IEnumerable<string> GetCodes(TableRow row, int column) =>
        ((TableCell)row[column]).Descendants<CodeInline>().Select(code => code.Content);
}
#endif
