using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Vocabulary;

/// <content>Recognizes the number after the name of a part, such as "Goal 1", "Pillar I" and "Goal One".</content>
internal sealed partial class LabelParser
{
    /// <summary>Returns the number after the name of a part, such as "1" in "Goal 1" or "Goal One".</summary>
    private string FindNumber(string[] words)
    {
        if (words.Length < 2 || Find(words, words.Length - 2, out _) is not ({ } meaning, var isPlural))
        {
            return "";
        }

        return ElementNumber().IsMatch(words[^1]) ? words[^1]
            : IsLevel(meaning) && !isPlural ? KnownWords.GetNumber(words[^1])
            : "";
    }

    private SectionLabel? ParseNumbered(Match match)
    {
        if (!match.Success || ParseName(match.Groups[1].Value, true) is not { IsLevel: true } label)
        {
            return null;
        }

        string number = match.Groups[2].Value;
        string spelled = KnownWords.GetNumber(number);
        return spelled.Length > 0 && label.IsPlural
            ? null
            : label with { Number = spelled.Length > 0 ? spelled : number, Rest = match.Groups[3].Value.Trim() };
    }

    [GeneratedRegex(
        @"^((?:[\p{L}\p{M}'’]+[ -]){0,3}[\p{L}\p{M}'’]+)[ -]#?(\d{1,3}(?:\.\d{1,3})*"
            + @"|[A-Z](?:[.-]?\d{1,3}(?:\.\d{1,3})*)?|[IVX]{1,5})(?:[.:)]+(?:\s+|$)|\s+[-–—]\s+|\s+(?=\p{L})|$)(.*)$",
        RegexOptions.Singleline)]
    private static partial Regex Numbered();

    /// <summary>Matches "Goal One" and what follows it, unless that continues a sentence.</summary>
    [GeneratedRegex(
        @"^((?:[\p{L}\p{M}'’]+[ -]){0,3}[\p{L}\p{M}'’]+)[ -](" + KnownWords.Numbers
            + @")(?:[.:)]+(?:\s+|$)|\s+[-–—]\s+|$)(.*)$",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.\d{1,3})*|[A-Z](?:[.-]?\d{1,3}(?:\.\d{1,3})*)?|[ivxIVX]{1,5})$")]
    private static partial Regex ElementNumber();
}
