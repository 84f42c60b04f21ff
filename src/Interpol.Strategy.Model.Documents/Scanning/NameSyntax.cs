using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Splits the name of an element from the description after it.</summary>
internal static partial class NameSyntax
{
    /// <summary>Finds a name in bold at the beginning of an item or a paragraph.</summary>
    /// <returns>The markup of the name and of the rest, or <see langword="null"/> without a name.</returns>
    public static (string Name, string Text)? Find(string raw) => Lead().Match(raw) is { Success: true } match
        ? (match.Groups[2].Value, match.Groups[3].Value)
        : null;

    /// <summary>
    /// Splits "**Name:** description" into its parts. The description is null if there is only a name.
    /// </summary>
    public static (string Name, string? Description) Split(Block block, string text)
    {
        if (block.Kind == OutlineBlockKind.Heading || Find(block.Raw) is not { } parts)
        {
            return (text, null);
        }

        string name = block.ToPlain(parts.Name).TrimEnd(':', '.', ' ');
        string rest = block.ToPlain(parts.Text).TrimStart(':', '-', '–', '—', ' ', '.');
        return rest.Length > 0 && name.Length > 0 && text.StartsWith(name, StringComparison.Ordinal) ? (name, rest)
            : (text, null);
    }

    /// <summary>Also splits "Name. Sentences." of a goal that a paragraph names.</summary>
    public static (string Name, string? Description) SplitGoal(Block block, string text)
    {
        (string name, string? description) = Split(block, text);
        return description is null && block.Kind == OutlineBlockKind.Paragraph
            && Sentence().Match(text) is { Success: true } match
            && !KnownWords.Abbreviations.Contains(match.Groups["last"].Value)
            ? (match.Groups[1].Value, match.Groups[2].Value)
            : (name, description);
    }

    [GeneratedRegex(@"^(\*\*|__|''')(?![\s*])((?:(?!\1).)+)\1(?!\w)\s*(.*)$", RegexOptions.Singleline)]
    private static partial Regex Lead();

    /// <summary>Matches a short name, whose last word has at least three letters, and sentences.</summary>
    [GeneratedRegex(
        @"^((?:[^\s.!?]+ ){0,7}(?<last>[^\s.!?]*\p{Ll}{3}))\. (\p{Lu}.*[.:!?])$", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
