using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Formats numbers for people, in the same way in every culture.</summary>
internal static class NumberText
{
    /// <summary>Returns a share as a percentage with at most one decimal, such as <c>60%</c>.</summary>
    public static string FormatPercent(decimal share)
    {
        // The product is outside the range of decimal for large shares.
        double percent = (double)share * 100;
        return percent.ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>Returns a number without trailing zeros.</summary>
    public static string Format(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);
}
