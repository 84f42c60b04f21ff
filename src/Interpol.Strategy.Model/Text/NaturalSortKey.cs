using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>
/// Creates ASCII strings whose ordinal order is that of <see cref="NaturalOrder"/>, such as <c>14.210$</c> for
/// <c>4.10</c>.
/// </summary>
/// <remarks>
/// <para>A run of digits is the number of its digits without leading zeros, followed by these digits. From nine digits
/// on, the number is <c>9</c>, the index of its last digit, and itself. A character below U+0026 is <c>%</c> and two
/// hexadecimal digits. A character from U+007E on is <c>~</c> and four. Other characters are kept.</para>
/// <para>The end is <c>$</c>, which precedes all of these. If a run begins with a zero, the end is <c>#</c>, the
/// characters once more with each digit kept, and <c>$</c>. It decides among codes such as <c>1</c> and <c>01</c>, of
/// which the one with more zeros is the smaller. No key is a prefix of another, so that keys can be joined.</para>
/// </remarks>
internal static class NaturalSortKey
{
    private const char FirstKept = '&';
    private const char LastKept = '}';

    public static void Append(StringBuilder key, ReadOnlySpan<char> text)
    {
        bool hasLeadingZero = false;
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            int length = rest.IndexOfAnyExceptInRange('0', '9');
            length = length < 0 ? rest.Length : length;
            if (length == 0)
            {
                AppendCharacter(key, rest[0]);
                rest = rest[1..];
                continue;
            }

            hasLeadingZero |= rest[0] == '0';
            AppendNumber(key, rest[..length].TrimStart('0'));
            rest = rest[length..];
        }

        if (hasLeadingZero)
        {
            _ = key.Append('#');
            foreach (char c in text)
            {
                AppendCharacter(key, c);
            }
        }

        _ = key.Append('$');
    }

    private static void AppendNumber(StringBuilder key, ReadOnlySpan<char> digits)
    {
        if (digits.Length < 9)
        {
            _ = key.Append((char)('0' + digits.Length));
        }
        else
        {
            string length = digits.Length.ToString(CultureInfo.InvariantCulture);
            _ = key.Append('9').Append((char)('0' + length.Length - 1)).Append(length);
        }

        _ = key.Append(digits);
    }

    private static void AppendCharacter(StringBuilder key, char c) =>
        _ = c < FirstKept ? key.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}")
            : c > LastKept ? key.Append(CultureInfo.InvariantCulture, $"~{(int)c:X4}")
            : key.Append(c);
}
