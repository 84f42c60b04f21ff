namespace Interpol.Strategy.Model;

/// <summary>
/// Takes away what makes no other word of a word: case, accents, the width and the ligatures of typesetting. The tables are the library's
/// own, so the result is the same whatever the culture, the system and <c>InvariantGlobalization</c>, with which .NET normalizes nothing.
/// </summary>
/// <remarks>
/// A character is replaced by the lower case of its compatibility decomposition (Unicode, UAX 15), without accents, Arabic and Hebrew vowel
/// points and the tatweel; the digits of all scripts are 0 to 9; and a few letters that Unicode does not decompose are what people type
/// for them: <c>ß</c> ss, <c>æ</c> ae, <c>œ</c> oe, <c>ø</c> o, <c>ł</c> l, <c>đ</c> and <c>ð</c> d, <c>ħ</c> h, <c>ŧ</c> t, <c>þ</c> th,
/// <c>ı</c> i, <c>ς</c> σ. Hangul syllables and what stands beyond the Basic Multilingual Plane stay as they are.
/// </remarks>
internal static class TextNormalizer
{
    /// <summary>Of the first 128 characters: what letters and digits are folded to, 0 for all others.</summary>
    public static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)'0', (byte)'1', (byte)'2', (byte)'3', (byte)'4', (byte)'5', (byte)'6', (byte)'7', (byte)'8', (byte)'9', 0, 0, 0, 0, 0, 0,
        0, (byte)'a', (byte)'b', (byte)'c', (byte)'d', (byte)'e', (byte)'f', (byte)'g', (byte)'h', (byte)'i', (byte)'j', (byte)'k', (byte)'l', (byte)'m', (byte)'n', (byte)'o',
        (byte)'p', (byte)'q', (byte)'r', (byte)'s', (byte)'t', (byte)'u', (byte)'v', (byte)'w', (byte)'x', (byte)'y', (byte)'z', 0, 0, 0, 0, 0,
        0, (byte)'a', (byte)'b', (byte)'c', (byte)'d', (byte)'e', (byte)'f', (byte)'g', (byte)'h', (byte)'i', (byte)'j', (byte)'k', (byte)'l', (byte)'m', (byte)'n', (byte)'o',
        (byte)'p', (byte)'q', (byte)'r', (byte)'s', (byte)'t', (byte)'u', (byte)'v', (byte)'w', (byte)'x', (byte)'y', (byte)'z', 0, 0, 0, 0, 0,
    ];

    /// <summary>Writes what a character is folded to, as far as there is room. Gives the number of characters written, 0 for one that goes.</summary>
    public static int Normalize(char c, Span<char> room)
    {
        ushort entry = NormalizationTable.Chars[(NormalizationTable.Blocks[c >> NormalizationTable.BlockBits] << NormalizationTable.BlockBits) | (c & ((1 << NormalizationTable.BlockBits) - 1))];
        if (!char.IsSurrogate((char)entry))
        {
            if (room.IsEmpty)
            {
                return 0;
            }

            room[0] = entry == 0 ? c : (char)entry;
            return 1;
        }

        // No character is folded to half a pair: such an entry is the number of a longer text.
        int number = entry - NormalizationTable.FirstString;
        ReadOnlySpan<ushort> text = NormalizationTable.Strings[NormalizationTable.Starts[number]..NormalizationTable.Starts[number + 1]];
        int length = Math.Min(text.Length, room.Length);
        for (int i = 0; i < length; i++)
        {
            room[i] = (char)text[i];
        }

        return length;
    }
}
