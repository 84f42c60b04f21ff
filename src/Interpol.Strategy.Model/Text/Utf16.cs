using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>Validates and measures UTF-16. A string is well-formed if it contains no unpaired surrogate.</summary>
internal static class Utf16
{
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        return first < 0 || IsWellFormedFrom(first, text);
    }

    /// <summary>Determines whether a string has more bytes in UTF-8 than allowed.</summary>
    public static bool IsLongerInUtf8(ReadOnlySpan<char> text, int maxBytes)
    {
        // A part has fewer bytes than Int32.MaxValue. The number of all bytes can be greater.
        const int PartLength = 1 << 28;
        const int MaxBytesPerChar = 3;
        if (text.Length <= maxBytes / MaxBytesPerChar || text.Length > maxBytes)
        {
            return text.Length > maxBytes;
        }

        long count = 0;
        while (!text.IsEmpty)
        {
            int length = Math.Min(PartLength, text.Length);
            length -= char.IsHighSurrogate(text[length - 1]) && length < text.Length ? 1 : 0;
            count += Encoding.UTF8.GetByteCount(text[..length]);
            text = text[length..];
        }

        return count > maxBytes;
    }

    private static bool IsWellFormedFrom(int first, ReadOnlySpan<char> text)
    {
        for (int i = first; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!isPair && char.IsSurrogate(text[i]))
            {
                return false;
            }

            i += isPair ? 1 : 0;
        }

        return true;
    }
}
