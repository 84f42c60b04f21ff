using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Parses the direction of an indicator, such as "increase" or "at most".</summary>
internal static partial class DirectionParser
{
    public static IndicatorDirection? Parse(string text) =>
        AtLeast().IsMatch(text) ? IndicatorDirection.AtLeast
        : AtMost().IsMatch(text) ? IndicatorDirection.AtMost
        : Within().IsMatch(text) ? IndicatorDirection.Within
        : Increase().IsMatch(text) ? IndicatorDirection.Increase
        : Decrease().IsMatch(text) ? IndicatorDirection.Decrease
        : null;

    [GeneratedRegex(
        @"^(?:at ?least|minimum|min\.?|no less than|maintain above|mindestens|au moins|al menos|>=|≥)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex AtLeast();

    [GeneratedRegex(
        @"^(?:at ?most|maximum|max\.?|no more than|maintain below|höchstens|au plus|como máximo|<=|≤)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex AtMost();

    [GeneratedRegex("^(?:within|in range|maintain in range|maintain)$", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(
        @"^(?:increas(?:e|es|ing)|up|ris(?:e|es|ing)|higher(?: is better)?|hausse|aumentar|steigend|زيادة|[↑▲+])$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Increase();

    [GeneratedRegex(
        @"^(?:decreas(?:e|es|ing)|reduce|down|fall(?:s|ing)?|lower(?: is better)?|baisse|disminuir|fallend|خفض|[↓▼])$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Decrease();
}
