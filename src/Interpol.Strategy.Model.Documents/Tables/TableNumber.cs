using System.Globalization;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Parses the numbers of results, with a decimal point or a decimal comma.</summary>
/// <remarks>"1,234" and "1.234" are ambiguous. The other numbers of the table decide how they are read.</remarks>
internal static partial class TableNumber
{
    /// <summary>The digits that every decimal holds. More are rounded without an error.</summary>
    private const int MaxDigits = 28;

    /// <summary>Parses a number with an optional percent sign and separators of thousands.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="hasDecimalCommas">A value that indicates whether a decimal comma is in the table.</param>
    /// <returns>The number, or <see langword="null"/> if the text is not a number or is ambiguous.</returns>
    public static decimal? Parse(string text, bool hasDecimalCommas)
    {
        string number = Trim(text);
        if (IsDecimalComma(text) || (hasDecimalCommas && AmbiguousComma().IsMatch(number)))
        {
            number = number.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        }
        else if ((number.Contains(',', StringComparison.Ordinal) && !PointWithThousands().IsMatch(number))
            || (hasDecimalCommas && AmbiguousPoint().IsMatch(number)))
        {
            return null;
        }

        const NumberStyles Styles =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return CountDigits(number) > MaxDigits ? null
            : decimal.TryParse(number, Styles, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    /// <summary>Determines whether a text is a number whose comma can only be a decimal comma.</summary>
    public static bool IsDecimalComma(string text) => DecimalComma().IsMatch(Trim(text));

    /// <summary>Determines whether a text ends with a percent sign.</summary>
    public static bool IsPercent(string text) => text.EndsWith('%') && Parse(text, false) is not null;

    private static int CountDigits(string number) => number.TrimStart('+', '-', '0').Count(char.IsAsciiDigit);

    private static string Trim(string text) => text.TrimEnd('%', ' ', '\u00A0', '\u202F');

    /// <summary>Matches "12,5", "0,125", "1.234,5" and "1.234.567".</summary>
    [GeneratedRegex(
        @"^[-+]?(?:[0-9]*,(?:[0-9]{1,2}|[0-9]{4,})|(?:0|[0-9]{4,}),[0-9]{3}"
            + @"|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,})$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[-+]?[0-9]{1,3},[0-9]{3}$")]
    private static partial Regex AmbiguousComma();

    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2}\.[0-9]{3}$")]
    private static partial Regex AmbiguousPoint();

    [GeneratedRegex(@"^[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$")]
    private static partial Regex PointWithThousands();
}
