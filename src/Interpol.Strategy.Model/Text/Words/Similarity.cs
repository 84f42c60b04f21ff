namespace Interpol.Strategy.Model;

/// <summary>Provides what searches and comparisons of texts have in common.</summary>
internal static class Similarity
{
    /// <summary>The weight of a word in a name. A word in a description has the weight 1.</summary>
    public const int NameWeight = 2;

    /// <summary>The greatest double less than 1: the similarity of texts that differ only slightly.</summary>
    public const double NearlyOne = 1 - 1.1102230246251565e-16;

    /// <summary>Formats a score, rounded down, so that only identical words are shown as 1.00.</summary>
    public static string Format(double score) =>
        FormattableString.Invariant($"{Math.Floor(score * 100) / 100:0.00}");
}
