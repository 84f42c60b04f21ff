using System.Buffers;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Checks absolute IRIs. See RFC 3987.</summary>
internal static class IriSyntax
{
    /// <summary>The characters that are never escaped.</summary>
    public const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Unreserved + ":/?#@!$&'()*+,;=%");

    private static readonly SearchValues<char> IPv6 = SearchValues.Create("0123456789abcdefABCDEF:.");

    /// <summary>Determines whether a string is an absolute IRI with a scheme, <c>://</c> and a host.</summary>
    public static bool IsAbsolute(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 1 || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (char c in text.AsSpan(1, scheme - 1))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        ReadOnlySpan<char> rest = text.AsSpan(scheme + 3);
        return !rest.IsEmpty && rest[0] is not ('/' or '?' or '#' or ':' or '@')
            && rest.Count('#') <= 1 && HasOnlyIriCharacters(rest[SkipIPv6Address(rest)..]) && HasWholeEscapes(rest);
    }

    /// <summary>Returns the length of an IPv6 address in brackets, which are not allowed anywhere else.</summary>
    private static int SkipIPv6Address(ReadOnlySpan<char> text)
    {
        int end = text[0] == '[' ? text.IndexOf(']') : -1;
        return end > 0 && !text[1..end].ContainsAnyExcept(IPv6) ? end + 1 : 0;
    }

    private static bool HasOnlyIriCharacters(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done
                || !(rune.IsAscii ? Allowed.Contains((char)rune.Value) : IsIriCharacter(rune.Value)))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>
    /// Determines whether a character is a <c>ucschar</c> of RFC 3987, and neither white space nor invisible.
    /// </summary>
    private static bool IsIriCharacter(int value) => value switch
    {
        < 0xA1 or 0xAD or 0x1680 or (>= 0x2000 and <= 0x206F) or 0x3000 or 0xFEFF => false,
        <= 0xD7FF or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF) => true,
        _ => value is >= 0x10000 and <= 0xEFFFD && (value & 0xFFFF) <= 0xFFFD,
    };

    private static bool HasWholeEscapes(ReadOnlySpan<char> text)
    {
        for (int offset = text.IndexOf('%'); offset >= 0; offset = text.IndexOf('%'))
        {
            if (text.Length < offset + 3
                || !char.IsAsciiHexDigit(text[offset + 1]) || !char.IsAsciiHexDigit(text[offset + 2]))
            {
                return false;
            }

            text = text[(offset + 3)..];
        }

        return true;
    }
}
