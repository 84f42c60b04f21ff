using System.Buffers;
using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Decimal numbers as XML Schema writes them: a sign perhaps, digits, a full stop perhaps; no exponent and no groups.</summary>
internal static class StratMLDecimal
{
    private const int Kept = 28;

    private static readonly SearchValues<char> Parts = SearchValues.Create("0123456789.");

    /// <summary>Takes a text as a number.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="number">The number, rounded where it has more digits than can be kept.</param>
    /// <param name="isWhole">Whether all its digits are kept for certain.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number, out bool isWhole)
    {
        number = 0;
        isWhole = false;

        // Asked first: the parser takes NUL characters behind a number for nothing, and a sign of the culture's.
        if (text.IsEmpty || text[(text[0] is '+' or '-' ? 1 : 0)..].ContainsAnyExcept(Parts))
        {
            return false;
        }

        isWhole = text.Length <= Kept;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Whether a number has all digits of the text that it was made of.</summary>
    public static bool HasAllDigits(ReadOnlySpan<char> text, decimal number) =>
        Significant(text).TrimEnd('.').SequenceEqual(Significant(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Whether a number is exactly what the text says that it was made of: zeros at its end may be missing.</summary>
    public static bool IsExact(ReadOnlySpan<char> text, decimal number) =>
        WithoutZeros(Significant(text)).SequenceEqual(WithoutZeros(Significant(number.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The digits that count, and the full stop.</summary>
    private static ReadOnlySpan<char> Significant(ReadOnlySpan<char> text) => text.TrimStart("+-").TrimStart('0');

    private static ReadOnlySpan<char> WithoutZeros(ReadOnlySpan<char> digits) => digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.') : digits;
}
