using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Formats numbers for people, in the same way in every culture.</summary>
internal static class NumberText
{
    /// <summary>Returns a share as a percentage with at most one decimal, such as <c>60%</c>.</summary>
    /// <remarks>A share that is less than 1 is never rounded to 100%.</remarks>
    public static string FormatPercent(decimal share)
    {
        // The product is outside the range of decimal for large shares.
        string percent = ((double)share * 100).ToString("0.#", CultureInfo.InvariantCulture) switch
        {
            "-0" => "0",
            "100" when share < 1 => "99.9",
            var rounded => rounded,
        };
        return percent + "%";
    }

    /// <summary>Returns a number without trailing zeros.</summary>
    public static string Format(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);
}
