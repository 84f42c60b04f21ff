using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// A code such as <c>4</c>, <c>4.2</c> or <c>4.2.1</c> as one number, sixteen bits a level from the top, so that a lookup compares
/// numbers and not texts. Only texts that come back from the number unchanged have one: no leading zeros, levels from 1 to 65535, four
/// levels at most. Zero is the absence of such a number.
/// </summary>
internal static class OutlineNumber
{
    private const int BitsPerLevel = 16;
    private const int Levels = 4;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong outline = 0;
        uint level = 0;
        int shift = BitsPerLevel * (Levels - 1);
        foreach (char c in text)
        {
            uint digit = (uint)(c - '0');
            if (digit <= 9)
            {
                if (digit + level == 0)
                {
                    return 0;
                }

                level = (level * 10) + digit;
                if (level > ushort.MaxValue)
                {
                    return 0;
                }
            }
            else if (c == '.' && level != 0 && shift != 0)
            {
                outline |= (ulong)level << shift;
                shift -= BitsPerLevel;
                level = 0;
            }
            else
            {
                return 0;
            }
        }

        return level == 0 ? 0 : outline | ((ulong)level << shift);
    }

    /// <summary>
    /// Whether the text is a digit, a full stop and a digit, none of them zero, as nearly all codes are: lookups read these without a
    /// loop, and get the two levels and not a number from which to take them apart.
    /// </summary>
    /// <param name="text">The code's text.</param>
    /// <param name="first">One less than the first level: a place in a list of goals.</param>
    /// <param name="second">One less than the second level: a place in a list of objectives.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPair(ReadOnlySpan<char> text, out int first, out int second)
    {
        first = second = 0;
        if (text.Length != 3 || text[1] != '.')
        {
            return false;
        }

        first = text[0] - '1';
        second = text[2] - '1';
        return (uint)first < 9 && (uint)second < 9;
    }

    /// <summary>The outline number of two levels.</summary>
    public static ulong Of(int first, int second) => ((ulong)first << (BitsPerLevel * (Levels - 1))) | ((ulong)second << (BitsPerLevel * (Levels - 2)));

    /// <summary>The number of the first level: 4 of <c>4.2</c>.</summary>
    public static int First(ulong outline) => (int)(outline >> (BitsPerLevel * (Levels - 1)));

    /// <summary>The number of the second level: 2 of <c>4.2</c>, 0 of <c>4</c>.</summary>
    public static int Second(ulong outline) => (ushort)(outline >> (BitsPerLevel * (Levels - 2)));
}
