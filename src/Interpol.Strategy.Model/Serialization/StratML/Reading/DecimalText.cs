using System.Buffers;
using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Decimal numbers as XML Schema writes them: a sign perhaps, digits, a full stop perhaps; no exponent and no groups.</summary>
internal static class DecimalText
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

    /// <summary>Whether a text says exactly the number that was made of it.</summary>
    public static bool IsEqual(ReadOnlySpan<char> text, decimal number)
    {
        string kept = number.ToString(CultureInfo.InvariantCulture);
        return (text[0] == '-') == kept.StartsWith('-') || number == 0 ? Digits(text).SequenceEqual(Digits(kept)) : false;
    }

    /// <summary>The digits that count, with the full stop unless it stands last.</summary>
    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text.TrimStart("+-").TrimStart('0');
        return digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.') : digits;
    }
}
