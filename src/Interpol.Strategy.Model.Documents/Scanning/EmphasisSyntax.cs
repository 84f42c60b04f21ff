using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Recognizes lines that are headings by their look: bold, italics and capital letters.</summary>
internal static partial class EmphasisSyntax
{
    private const int MaxEmphasizedLength = 160;

    /// <summary>Determines whether a line or paragraph is entirely in bold or italics.</summary>
    public static bool IsEmphasized(string raw) => GetEmphasisLevel(raw) > 0;

    /// <summary>Returns the level of a heading that consists of emphasized text, or 0 if it does not.</summary>
    public static int GetEmphasisLevel(string raw)
    {
        // A full stop ends a sentence, not a heading.
        string text = raw.TrimEnd(':', ' ');
        if (text.Length is < 3 or > 4 * MaxEmphasizedLength || Emphasis().Match(text) is not { Success: true } match)
        {
            return 0;
        }

        string inner = match.Groups[2].Value;
        bool isPlainInside = !inner.Contains(match.Groups[1].Value, StringComparison.Ordinal);
        return !isPlainInside || inner.Length > MaxEmphasizedLength
            || (inner[^1] == '.' && inner.Contains(' ', StringComparison.Ordinal) && inner.Length > 60)
            ? 0
            : match.Groups[1].Value is "*" or "_" or "''" ? Block.LabelLevel : Block.BoldLevel;
    }

    /// <summary>Returns a heading without the emphasis around all of it.</summary>
    public static string TrimEmphasis(string raw)
    {
        string text = raw.Trim();
        while (GetEmphasisLevel(text) > 0)
        {
            Match match = Emphasis().Match(text.TrimEnd(':', ' '));
            text = match.Groups[2].Value.Trim();
        }

        return text;
    }

    /// <summary>Determines whether a short line consists of capital letters.</summary>
    public static bool IsCapitalized(string plain)
    {
        int letters = 0;
        foreach (char c in plain)
        {
            if (char.IsLetter(c) && !char.IsUpper(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 4 && plain[^1] is not ('.' or ';' or ',') && !plain.Contains('|', StringComparison.Ordinal)
            && plain.Count(c => c == ' ') < 10;
    }

    [GeneratedRegex(@"^(\*\*\*|\*\*|__|\*|_|'''''|'''|'')(?![\s*])(.+?)(?<!\s)\1$", RegexOptions.Singleline)]
    private static partial Regex Emphasis();
}
