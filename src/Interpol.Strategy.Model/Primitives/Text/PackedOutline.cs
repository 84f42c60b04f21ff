namespace Interpol.Strategy.Model;

/// <summary>
/// A code such as <c>4</c>, <c>4.2</c> or <c>4.2.1</c> as one number, sixteen bits a level from the top, so that a lookup compares
/// numbers and not texts. Only texts that come back from the number unchanged have one: no leading zeros, levels from 1 to 65535, four
/// levels at most. Zero is the absence of such a number.
/// </summary>
internal static class PackedOutline
{
    /// <summary>By how many bits the first level stands to the left.</summary>
    public const int FirstLevelShift = 48;

    /// <summary>By how many bits the second level stands to the left.</summary>
    public const int SecondLevelShift = 32;

    private const int BitsPerLevel = 16;

    public static ulong Encode(ReadOnlySpan<char> text)
    {
        // Nearly all codes are of this form, and read without a loop.
        if (text.Length == 3 && text[1] == '.' && (uint)(text[0] - '1') < 9 && (uint)(text[2] - '1') < 9)
        {
            return Encode(text[0] - '0', text[2] - '0');
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

    /// <summary>The outline number of two levels.</summary>
    public static ulong Encode(int first, int second) => ((ulong)first << FirstLevelShift) | ((ulong)second << SecondLevelShift);

    /// <summary>The number of the first level: 4 of <c>4.2</c>.</summary>
    public static int GetFirst(ulong packed) => (int)(packed >> FirstLevelShift);

    /// <summary>The number of the second level: 2 of <c>4.2</c>, 0 of <c>4</c>.</summary>
    public static int GetSecond(ulong packed) => (ushort)(packed >> SecondLevelShift);
}
