using System.Buffers;
using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads a number into a <see cref="decimal"/> only if that holds every digit: the parsers of .NET round without a word.</summary>
internal static class ExactDecimal
{
    /// <summary>No number with more characters has a reason for them.</summary>
    private const int MaxLength = 100;

    private static readonly SearchValues<byte> Notation = SearchValues.Create("0123456789+-.eE"u8);

    /// <param name="text">Digits with a sign, a point and an exponent where need be, and nothing around them.</param>
    /// <param name="value">The number; zero when there is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > MaxLength || text[0] == '+' || text.ContainsAnyExcept(Notation))
        {
            return false;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        Span<byte> kept = stackalloc byte[MaxLength];
        _ = value.TryFormat(kept, out int length, default, CultureInfo.InvariantCulture);
        Span<byte> digits = stackalloc byte[MaxLength];
        Span<byte> keptDigits = stackalloc byte[MaxLength];
        long power = Significant(text, digits, out int count);
        long keptPower = Significant(kept[..length], keptDigits, out int keptCount);
        if (power == keptPower && digits[..count].SequenceEqual(keptDigits[..keptCount]))
        {
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>Of one that no number can hold, something that none has either.</summary>
    private static long Exponent(ReadOnlySpan<byte> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent) ? exponent : int.MaxValue;

    /// <summary>The digits from the first to the last that is not 0, and the power of ten of the last one; the power of zero is 0.</summary>
    private static long Significant(ReadOnlySpan<byte> text, Span<byte> digits, out int count)
    {
        count = 0;
        long power = 0;
        bool isBehindPoint = false;
        int exponent = text.IndexOfAny((byte)'e', (byte)'E');
        foreach (byte c in exponent < 0 ? text : text[..exponent])
        {
            if (c == '.')
            {
                isBehindPoint = true;
            }
            else if (char.IsAsciiDigit((char)c))
            {
                power -= isBehindPoint ? 1 : 0;
                digits[count] = c;
                count += count == 0 && c == '0' ? 0 : 1;
            }
        }

        while (count > 0 && digits[count - 1] == '0')
        {
            count--;
            power++;
        }

        return count == 0 ? 0 : exponent < 0 ? power : power + Exponent(text[(exponent + 1)..]);
    }
}
