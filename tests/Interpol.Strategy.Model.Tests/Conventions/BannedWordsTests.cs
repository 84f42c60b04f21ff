// The files of the repository are the same for both target frameworks.
#if NET10_0_OR_GREATER
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that comments, messages and documents use the words of the .NET documentation.</summary>
public sealed partial class BannedWordsTests
{
    private static readonly string[] Folders = ["src", "samples", "tests", "benchmarks", ".ci", ".github"];

    private static readonly string[] IgnoredFolders =
        ["bin", "obj", "artifacts", "BenchmarkDotNet.Artifacts", "TestResults", "Corpus", "Corpora"];

    /// <summary>The files with INTERPOL's wording, which is never edited, and this list.</summary>
    private static readonly string[] IgnoredFiles =
        ["Framework2014To2016.cs", "Framework2017To2020.cs", "BannedWordsTests.cs"];

    [Fact]
    public void Repository_contains_no_banned_words()
    {
        (string File, string Prose)[] texts = [.. Files().SelectMany(ReadProse)];
        Assert.InRange(texts.Length, 1_000, int.MaxValue);
        string[] found =
        [
            .. from text in texts
               from Match match in Banned().Matches(text.Prose)
               select $"{text.File}: '{match.Value}' in: {GetLine(text.Prose, match.Index)}",
        ];
        Assert.True(found.Length == 0, $"{found.Length} banned words:\n{string.Join('\n', found)}");
    }

    private static IEnumerable<string> Files() =>
        Folders.SelectMany(folder => GetFiles(Path.Combine(Repository.Root, folder)))
            .Concat(Directory.GetFiles(Repository.Root, "*.md"))
            .Where(file => !IgnoredFiles.Contains(Path.GetFileName(file)));

    private static IEnumerable<string> GetFiles(string folder) =>
        Directory.GetFiles(folder).Concat(Directory.GetDirectories(folder)
            .Where(inner => !IgnoredFolders.Contains(Path.GetFileName(inner)))
            .SelectMany(GetFiles));

    /// <summary>Reads the prose of a file: comments and strings of C#, and the whole of a document or script.</summary>
    private static IEnumerable<(string File, string Prose)> ReadProse(string file)
    {
        string name = Path.GetRelativePath(Repository.Root, file);
        return Path.GetExtension(file) switch
        {
            ".cs" => GetCommentsAndStrings(File.ReadAllText(file)).Select(prose => (name, prose)),
            ".md" or ".yml" or ".props" or ".csproj" or "" => [(name, File.ReadAllText(file))],
            _ => [],
        };
    }

    private static IEnumerable<string> GetCommentsAndStrings(string code)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(code).GetRoot();
        IEnumerable<string> comments = root.DescendantTrivia()
            .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
            .Select(trivia => LineStart().Replace(trivia.ToFullString(), " "));
        IEnumerable<string> strings = root.DescendantTokens()
            .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken)
            .Select(token => token.ValueText);
        return comments.Concat(strings);
    }

    private static string GetLine(string prose, int index)
    {
        int start = prose.LastIndexOf('\n', index) + 1;
        int end = prose.IndexOf('\n', index);
        string line = prose[start..(end < 0 ? prose.Length : end)];
        return line.Length > 160 ? prose[index..Math.Min(index + 80, prose.Length)] : line.Trim();
    }

    /// <summary>Matches words that technical English has a better word for, whatever the context.</summary>
    [GeneratedRegex(
        """
        \b(
            stands? | stood | tells? | told
            | whoever | (no|some|any)body | somebody's
            | half\ (of\ )?a\ surrogate(\ pair)?
            | at\ the\ (most|least)
            | (unless|when|if)\ (it\ is\ )?(said\ otherwise|not\ said|otherwise\ said) | says\ otherwise
            | of\ (your|one's|somebody's)\ own | of\ yours
            | (gives?|gave|given)\ back
            | (lie|lies|lying)\ in\ each\ other
            | all\ the\ same
            | is\ asked\ (of|for) | are\ asked\ (of|for)
            | takes?\ (no\ )?(time|memory)\ in\ proportion
        )\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Banned();

    /// <summary>Matches a line break in a comment with the markers that begin the next line.</summary>
    [GeneratedRegex(@"\s*\n\s*///?\s*")]
    private static partial Regex LineStart();
}
#endif
