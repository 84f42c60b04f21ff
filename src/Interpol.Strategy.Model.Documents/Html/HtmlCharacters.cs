namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Determines which characters HTML allows.</summary>
internal static class HtmlCharacters
{
    /// <summary>Replaces the characters that HTML does not allow, with U+FFFD.</summary>
    public static string ReplaceInvalid(string text) => IsValid(text)
        ? text
        : string.Concat(text.Select((c, i) => c != '\r' && IsInvalid(text, i) ? '\ufffd' : c));

    /// <summary>
    /// Determines whether a character is a control character or a noncharacter, or part of one. See the HTML Standard,
    /// section "Preprocessing the input stream".
    /// </summary>
    public static bool IsInvalid(string text, int index)
    {
        char c = text[index];
        return c switch
        {
            '\t' or '\n' or '\f' => false,
            < ' ' or (>= '\u007f' and <= '\u009f') or (>= '\ufdd0' and <= '\ufdef') or '\ufffe' or '\uffff' => true,
            _ => IsNoncharacterPair(text, index),
        };
    }

    private static bool IsValid(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r' && IsInvalid(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether a surrogate is part of U+1FFFE, U+1FFFF, U+2FFFE and so on.</summary>
    private static bool IsNoncharacterPair(string text, int index)
    {
        int high = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return char.IsSurrogate(text[index]) && high >= 0 && high + 1 < text.Length
            && char.IsSurrogatePair(text[high], text[high + 1])
            && (char.ConvertToUtf32(text[high], text[high + 1]) & 0xfffe) == 0xfffe;
    }
}
