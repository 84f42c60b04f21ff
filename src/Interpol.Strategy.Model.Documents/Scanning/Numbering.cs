using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Represents the number or letter at the beginning of a line.</summary>
/// <param name="Number">The number as written, without its punctuation.</param>
/// <param name="Family">The style, which is the same for all items of a list.</param>
/// <param name="Length">The number of characters up to the text.</param>
internal readonly partial record struct Numbering(string Number, string Family, int Length)
{
    /// <summary>The styles: each pattern captures the number, and ends before the text.</summary>
    private static readonly (string Family, Regex Pattern)[] Styles =
    [
        ("1.1", Outline()), ("1.", Decimal()), ("1:", Colon()), ("i.", LowerRoman()), ("I.", UpperRoman()),
        ("a.", LowerLetter()), ("A.", UpperLetter()),
    ];

    /// <summary>Finds the number at the beginning of a text.</summary>
    public static Numbering? Find(string text)
    {
        if (text.Length == 0 || !(char.IsLetterOrDigit(text[0]) || text[0] == '('))
        {
            return null;
        }

        foreach ((string family, Regex pattern) in Styles)
        {
            Match match = pattern.Match(text);
            if (match.Success)
            {
                return new(match.Groups[1].Value, family, match.Length);
            }
        }

        return null;
    }

    /// <summary>Finds a number without punctuation at the beginning of a heading, such as "4 Clean power".</summary>
    public static Numbering? FindBare(string heading) => Bare().Match(heading) is { Success: true } match
        ? new(match.Groups[1].Value, "1.", match.Length)
        : null;

    /// <summary>Returns a value that indicates whether the number has several levels, such as 4.2.</summary>
    public static bool IsOutline(string number) => number.Contains('.', StringComparison.Ordinal);

    [GeneratedRegex(@"^\(?(\d{1,3}(?:\.(?:\d{1,3}|[a-z]))+)(?:[.):]+(?=\s|$)|\s*[-–—](?=\s)|(?=\s|$))\s*")]
    private static partial Regex Outline();

    [GeneratedRegex(@"^\(?(\d{1,3})[.)]+(?:\s+|$|(?=\p{Lu}\p{Ll}))")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^(\d{1,3})\s+(?=\p{L})")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(\d{1,3})(?::|\s+[-–—])\s+")]
    private static partial Regex Colon();

    [GeneratedRegex(@"^\(?([ivx]{1,5}) ?[.)]\s+")]
    private static partial Regex LowerRoman();

    [GeneratedRegex(@"^\(?([IVX]{1,5}) ?[.)]\s+")]
    private static partial Regex UpperRoman();

    [GeneratedRegex(@"^\(?([a-z])[.)]\s+")]
    private static partial Regex LowerLetter();

    [GeneratedRegex(@"^\(?([A-Z](?:\.\d{1,3})+|[A-Z](?=[.)]))[.)]?\s+")]
    private static partial Regex UpperLetter();
}
