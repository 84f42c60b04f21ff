using System.Globalization;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Vocabulary;

/// <summary>Finds periods of years in titles, headings and metadata.</summary>
internal static partial class PeriodParser
{
    /// <summary>Finds the first range of years, or else the first year, or returns <see langword="null"/>.</summary>
    public static FrameworkPeriod? Find(string text)
    {
        if (FrameworkPeriod.TryParse(text.Trim(), out FrameworkPeriod exact) && exact != default)
        {
            return exact;
        }

        return FindRange(text)
            ?? (Year().Match(text) is { Success: true } year
                ? FrameworkPeriod.FromYears(Parse(year.Groups[1].Value), Parse(year.Groups[1].Value))
                : null);
    }

    /// <summary>Finds the first range of years, or returns <see langword="null"/>.</summary>
    public static FrameworkPeriod? FindRange(string text)
    {
        if (Range().Match(text) is { Success: true } range)
        {
            int first = Parse(range.Groups[1].Value);
            int last = Parse(range.Groups[2].Value);
            last = last < 100 ? (first / 100 * 100) + last : last;
            if (last >= first && last - first <= 50)
            {
                return FrameworkPeriod.FromYears(first, last);
            }
        }

        return null;
    }

    /// <summary>Determines whether a heading consists of a period, with words such as "FY" and "Goals" at
    /// most.</summary>
    public static bool IsPeriodHeading(string text) => PeriodHeading().IsMatch(text);

    /// <summary>Determines whether a text names a period without its year, such as "Q4" or "TBD".</summary>
    public static bool IsOpenPeriod(string text) => OpenPeriod().IsMatch(text);

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\d.,$€£/-])((?:19|20)[0-9]{2})\s*(?:-|–|—|/|to|through|until|bis|à|a|au|al|إلى)\s*((?:19"
            + @"|20)?[0-9]{2})(?![\d%]|[.,]\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![\d.,$€£])((?:19|20)[0-9]{2})(?![\d%]|[.,]\d)")]
    private static partial Regex Year();

    [GeneratedRegex(
        @"^(?:(?:our|the|annual|strategic|community|okrs?|goals?|objectives?|priorities|plan|roadmap|year|fy"
            + @"|for|of|in|cy)\s*)*(?:(?:q[1-4]|h[12]|[1-4]q)[\s/-]*)?(?:fy\s*)?(?:19"
            + @"|20)[0-9]{2}(?:\s*[-–—/]\s*(?:(?:19|20)?[0-9]{2}))?(?:[\s/-]*(?:q[1-4]|h[12]))?\s*(?:strategic"
            + @"|annual|goals?|objectives?|priorities|okrs?|plan|\s)*:?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex PeriodHeading();

    [GeneratedRegex(@"\b(?:Q[1-4]|TBD|TBC|FY\s?\d?\d?XX|20XX|YYYY|20__)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OpenPeriod();
}
