namespace Interpol.Strategy.Model;

/// <summary>Normalizes characters: it removes case, accents, full width and ligatures.</summary>
/// <remarks>
/// <para>A character is replaced with the lowercase form of its compatibility decomposition (Unicode, UAX 15), without
/// accents, Arabic and Hebrew vowel points and the tatweel. Digits of all scripts become 0 to 9. Some letters without a
/// decomposition are replaced with what people type instead: <c>ß</c> ss, <c>æ</c> ae, <c>œ</c> oe, <c>ø</c> o,
/// <c>ł</c> l, <c>đ</c> and <c>ð</c> d, <c>ħ</c> h, <c>ŧ</c> t, <c>þ</c> th, <c>ı</c> i, <c>ς</c> σ. Hangul syllables
/// and characters beyond the Basic Multilingual Plane are unchanged.</para>
/// <para>The tables are part of the library, so the result does not depend on the culture, the operating system or
/// <c>InvariantGlobalization</c>.</para>
/// </remarks>
internal static class TextNormalizer
{
    /// <summary>The replacement of each ASCII letter and digit, and 0 for all others.</summary>
    public static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        (byte)'0', (byte)'1', (byte)'2', (byte)'3', (byte)'4', (byte)'5', (byte)'6', (byte)'7',
        (byte)'8', (byte)'9', 0, 0, 0, 0, 0, 0,
        0, (byte)'a', (byte)'b', (byte)'c', (byte)'d', (byte)'e', (byte)'f', (byte)'g',
        (byte)'h', (byte)'i', (byte)'j', (byte)'k', (byte)'l', (byte)'m', (byte)'n', (byte)'o',
        (byte)'p', (byte)'q', (byte)'r', (byte)'s', (byte)'t', (byte)'u', (byte)'v', (byte)'w',
        (byte)'x', (byte)'y', (byte)'z', 0, 0, 0, 0, 0,
        0, (byte)'a', (byte)'b', (byte)'c', (byte)'d', (byte)'e', (byte)'f', (byte)'g',
        (byte)'h', (byte)'i', (byte)'j', (byte)'k', (byte)'l', (byte)'m', (byte)'n', (byte)'o',
        (byte)'p', (byte)'q', (byte)'r', (byte)'s', (byte)'t', (byte)'u', (byte)'v', (byte)'w',
        (byte)'x', (byte)'y', (byte)'z', 0, 0, 0, 0, 0,
    ];

    /// <summary>
    /// Writes the replacement of a character, truncated to the available space, and returns the number of characters.
    /// </summary>
    public static int Normalize(char c, Span<char> destination)
    {
        int block = NormalizationTable.Blocks[c >> NormalizationTable.BlockBits];
        int indexInBlock = c & ((1 << NormalizationTable.BlockBits) - 1);
        ushort entry = NormalizationTable.Chars[(block << NormalizationTable.BlockBits) | indexInBlock];
        if (!char.IsSurrogate((char)entry))
        {
            if (destination.IsEmpty)
            {
                return 0;
            }

            destination[0] = entry == 0 ? c : (char)entry;
            return 1;
        }

        // No replacement is a surrogate: such an entry is the index of a longer string.
        int number = entry - NormalizationTable.FirstString;
        ReadOnlySpan<ushort> text = NormalizationTable.Strings[
            NormalizationTable.Starts[number]..NormalizationTable.Starts[number + 1]];
        int length = Math.Min(text.Length, destination.Length);
        for (int i = 0; i < length; i++)
        {
            destination[i] = (char)text[i];
        }

        return length;
    }
}
