using System.Buffers;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates relative IRIs, and checks absolute ones. See RFC 3987.</summary>
internal static class SkosIri
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> Unreserved = SearchValues.Create(LettersAndDigits + "-._~");

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create(LettersAndDigits + "-._~:/?#@!$&'()*+,;=%");

    private static readonly SearchValues<char> IPv6 = SearchValues.Create("0123456789abcdefABCDEF:.");

    /// <summary>Creates the IRI of a framework.</summary>
    /// <remarks>
    /// In JSON-LD, the ids <c>id</c> and <c>type</c> are also aliases of keywords, which an IRI must not be.
    /// </remarks>
    public static string CreateForFramework(string id) => id is "id" or "type" ? $"./{id}" : id;

    /// <summary>Creates the IRI of an element from its id, which starts with the id of the framework.</summary>
    /// <param name="id">The id, such as <c>harbour-2026-2030/4.2</c> or <c>harbour-2026-2030#goals[3]</c>.</param>
    /// <param name="frameworkLength">The length of the id of the framework. The separator after it is kept.</param>
    public static string CreateForElement(string id, int frameworkLength)
    {
        int start = frameworkLength + 1;
        ReadOnlySpan<char> local = id.AsSpan(start);
        return IsUnescaped(local) ? id : string.Concat(id.AsSpan(0, start), Escape(id[start..]));
    }

    /// <summary>Creates the IRI of an indicator that has a unique identifier.</summary>
    public static string CreateForIndicator(string objective, string identifier) => $"{objective}/{Escape(identifier)}";

    /// <summary>Creates the IRI of an indicator from its index. The IRI of the objective can have a fragment.</summary>
    public static string CreateForIndicator(string objective, int index)
    {
        char separator = objective.Contains('#', StringComparison.Ordinal) ? '.' : '#';
        return $"{objective}{separator}{Escape($"indicators[{index}]")}";
    }

    /// <summary>Creates the IRI of a part of a framework, such as <c>harbour-2026-2030#elements</c>.</summary>
    public static string CreateForPart(string framework, string path) => $"{framework}#{Escape(path)}";

    /// <summary>Escapes a string as one segment of a path, or as a fragment.</summary>
    public static string Escape(string text) =>
        IsUnescaped(text) ? text
        : IsDotSegment(text) ? text.Replace(".", "%2E", StringComparison.Ordinal)
        : Uri.EscapeDataString(text);

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

    private static bool IsUnescaped(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(Unreserved) && !IsDotSegment(text);

    /// <summary>Readers remove these segments from the path of an IRI.</summary>
    private static bool IsDotSegment(ReadOnlySpan<char> text) => text is "." or "..";

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
