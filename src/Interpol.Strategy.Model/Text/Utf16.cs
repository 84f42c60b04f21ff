namespace Interpol.Strategy.Model;

/// <summary>Validates UTF-16: a string is well-formed if it contains no unpaired surrogate.</summary>
internal static class Utf16
{
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        return first < 0 || IsWellFormedFrom(first, text);
    }

    private static bool IsWellFormedFrom(int first, ReadOnlySpan<char> text)
    {
        for (int i = first; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
