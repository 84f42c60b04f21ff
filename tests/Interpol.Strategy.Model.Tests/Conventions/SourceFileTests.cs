// The files of the repository are the same for both target frameworks.
#if NET10_0_OR_GREATER
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the form of the source files.</summary>
public sealed partial class SourceFileTests
{
    private const int MaxColumns = 120;
    private const int MaxTestNameLength = 80;
    private const int MaxLines = 300;

    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks"];

    private static readonly string[] Files =
    [
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(
                Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")),
    ];

    [Fact]
    public void Lines_end_at_column_120_at_the_latest() => Assert.Empty(
        from file in Files
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        where line.Text.Length > MaxColumns
        select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number}");

    /// <summary>A longer file is a sign of two ideas. The exception is a table that a test generates.</summary>
    [Fact]
    public void Library_files_have_at_most_300_lines() => Assert.Equal(
        ["NormalizationTable.cs"],
        Files.Where(file => file.StartsWith(Path.Combine(Repository.Root, "src"), StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Count() > MaxLines)
            .Select(Path.GetFileName));

    [Fact]
    public void Test_names_are_short_and_begin_with_what_is_tested()
    {
        string[] names =
        [
            .. Files.Where(file => file.StartsWith(Path.Combine(Repository.Root, "tests"), StringComparison.Ordinal))
                .SelectMany(file => TestName().Matches(File.ReadAllText(file)))
                .Select(match => match.Groups["name"].Value),
        ];
        Assert.InRange(names.Length, 1_000, 10_000);
        Assert.DoesNotContain(names, name =>
            name.Length > MaxTestNameLength || name.Split('_')[0] is "What" or "Of" or "Who" or "To" or "Nothing");
    }

    [GeneratedRegex(@"public (static )?(async )?(void|Task) (?<name>\w+_\w+)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();
}
#endif
