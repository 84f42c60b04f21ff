using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Formats numbers for people, in the same way in every culture.</summary>
internal static class NumberText
{
    /// <summary>Returns a share as a percentage with at most one decimal, or <c>–</c> if it is missing.</summary>
    /// <remarks>A share that is less than 1 is never rounded to 100%.</remarks>
    public static string FormatShare(decimal? share)
    {
        if (share is not { } number)
        {
            return "\u2013";
        }

        // The product is outside the range of decimal for large shares.
        string percent = ((double)number * 100).ToString("0.#", CultureInfo.InvariantCulture) switch
        {
            "-0" => "0",
            "100" when number < 1 => "99.9",
            var rounded => rounded,
        };
        return percent + "%";
    }

    /// <summary>Returns a number without trailing zeros, or <c>–</c> if it is missing.</summary>
    public static string Format(decimal? number) =>
        number?.ToString("#,0.############################", CultureInfo.InvariantCulture) ?? "\u2013";
}
