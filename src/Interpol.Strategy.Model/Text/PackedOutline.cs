namespace Interpol.Strategy.Model;

/// <summary>
/// Encodes a code such as <c>4</c>, <c>4.2</c> or <c>4.2.1</c> as one number, so that lookups compare numbers.
/// </summary>
/// <remarks>
/// Each level has 16 bits, the first level the highest ones. Only strings that can be restored from the number are
/// encoded: at most four levels, each from 1 to 65535 without leading zeros. The number of any other string is 0.
/// </remarks>
internal static class PackedOutline
{
    /// <summary>The number of bits to the right of the first level.</summary>
    public const int FirstLevelShift = 48;

    /// <summary>The number of bits to the right of the second level.</summary>
    public const int SecondLevelShift = 32;

    private const int BitsPerLevel = 16;

    public static ulong Encode(ReadOnlySpan<char> text)
    {
        // Fast path for the most common form, "d.d".
        if (text.Length == 3 && text[1] == '.' && (uint)(text[0] - '1') < 9 && (uint)(text[2] - '1') < 9)
        {
            return ((ulong)(text[0] - '0') << FirstLevelShift) | ((ulong)(text[2] - '0') << SecondLevelShift);
        }

        ulong packed = 0;
        uint level = 0;
        int shift = FirstLevelShift;
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
                packed |= (ulong)level << shift;
                shift -= BitsPerLevel;
                level = 0;
            }
            else
            {
                return 0;
            }
        }

        return level == 0 ? 0 : packed | ((ulong)level << shift);
    }
}
