using System.Buffers;
using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Parses numbers and determines whether a <see cref="decimal"/> has all their digits.</summary>
/// <remarks>The parsers of .NET round silently.</remarks>
internal static class ExactDecimal
{
    /// <summary>The number of digits that every <see cref="decimal"/> can hold.</summary>
    private const int MaxDigits = 28;

    private static readonly SearchValues<char> Notation = SearchValues.Create("0123456789+-.eE");

    /// <summary>Tries to parse a number, and rounds it if it has too many digits.</summary>
    /// <param name="text">
    /// The digits, with a sign, a decimal point and an exponent if necessary, and no white space.
    /// </param>
    /// <param name="allowExponent"><see langword="true"/> to allow an exponent.</param>
    /// <param name="value">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> text, bool allowExponent, out decimal value)
    {
        value = 0;
        NumberStyles exponent = allowExponent ? NumberStyles.AllowExponent : NumberStyles.None;

        // Check the characters first: TryParse ignores trailing NUL characters, and accepts other minus signs.
        return !text.ContainsAnyExcept(Notation)
            && decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | exponent,
                CultureInfo.InvariantCulture,
                out value);
    }

    /// <summary>
    /// Determines whether a number has every digit of the text it was parsed from, including trailing zeros.
    /// </summary>
    public static bool HasAllDigits(ReadOnlySpan<char> text, decimal value) =>
        IsShort(text) || (IsExact(text, value) && Normalize(text).Scale <= value.Scale);

    /// <summary>
    /// Returns a zero with its sign, which .NET keeps but does not write, or <see langword="null"/> for other numbers.
    /// </summary>
    public static string? FormatNegativeZero(decimal? value) => value is 0 && decimal.IsNegative(value.Value)
        ? $"-{value.Value.ToString(CultureInfo.InvariantCulture)}"
        : null;

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
