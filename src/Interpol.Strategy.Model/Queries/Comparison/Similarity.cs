using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Provides constants and formatting for scores of wording.</summary>
internal static class Similarity
{
    /// <summary>The weight of a word in a name. A word in a description has the weight 1.</summary>
    public const int NameWeight = 2;

    /// <summary>The similarity of texts that differ only slightly.</summary>
    public static readonly double NearlyOne = Math.BitDecrement(1.0);

    /// <summary>Formats a score, rounded down, so that only identical words are shown as 1.00.</summary>
    public static string FormatScore(double score) =>
        (Math.Floor(score * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
