using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Recognizes a name in bold at the beginning of an item or a paragraph.</summary>
internal static partial class NameSyntax
{
    /// <summary>Returns the markup of the name and of the rest, or <see langword="null"/> if there is no
    /// name.</summary>
    public static (string Name, string Text)? Find(string raw) => Lead().Match(raw) is { Success: true } match
        ? (match.Groups[2].Value, match.Groups[3].Value)
        : null;

    [GeneratedRegex(@"^(\*\*|__|''')(?![\s*])((?:(?!\1).)+)\1(?!\w)\s*(.*)$", RegexOptions.Singleline)]
    private static partial Regex Lead();
}
