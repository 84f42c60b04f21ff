using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Compares the digits of a number with those of the text it was parsed from.</content>
internal static partial class ExactDecimal
{
    /// <summary>The number of digits that every <see cref="decimal"/> can hold.</summary>
    private const int MaxDigits = 28;

    /// <summary>
    /// Determines whether a number has every digit of the text it was parsed from, including trailing zeros.
    /// </summary>
    public static bool HasAllDigits(ReadOnlySpan<char> text, decimal value) =>
        IsShort(text) || (IsExact(text, value) && Normalize(text).Scale <= value.Scale);

    /// <summary>Determines whether a number equals the text it was parsed from.</summary>
    public static bool IsExact(ReadOnlySpan<char> text, decimal value) =>
        IsShort(text) || Trim(Normalize(text)) == Trim(Normalize(value.ToString(CultureInfo.InvariantCulture)));

    private static bool IsShort(ReadOnlySpan<char> text) => text.Length <= MaxDigits && text.IndexOfAny('e', 'E') < 0;

    /// <summary>Returns the digits without leading zeros, and the number of them after the decimal point.</summary>
    private static (string Digits, long Scale) Normalize(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = (end < 0 ? text : text[..end]).TrimStart("+-");
        int point = mantissa.IndexOf('.');
        long scale = point < 0 ? 0 : mantissa.Length - point - 1;
        string digits = mantissa.ToString().Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        return (digits, end < 0 ? scale : scale - ParseExponent(text[(end + 1)..]));
    }

    /// <summary>Removes trailing zeros. The scale of zero is 0.</summary>
    private static (string Digits, long Scale) Trim((string Digits, long Scale) number)
    {
        string digits = number.Digits.TrimEnd('0');
        return digits.Length == 0 ? ("", 0) : (digits, number.Scale - (number.Digits.Length - digits.Length));
    }

    /// <summary>Parses an exponent. One that is too large for any number becomes one that no number has.</summary>
    private static long ParseExponent(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
            ? exponent
            : int.MaxValue;
}
