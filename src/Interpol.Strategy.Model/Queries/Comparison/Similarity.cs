using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>How near two texts are in wording, from 0 to 1, which is for the same words alone.</summary>
internal static class Similarity
{
    /// <summary>That of texts that are not the same and differ in next to nothing.</summary>
    public static readonly double NearlyOne = Math.BitDecrement(1.0);

    /// <summary>Rounded down: only the same words are shown as 1.00.</summary>
    public static string FormatScore(double score) => (Math.Floor(score * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
