using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What the schemas take for a source: a URI, whose definitions differ.</summary>
internal static class UriSyntax
{
    /// <summary>What may stand in a URI (RFC 3986) of ASCII; brackets and what comes behind a percent sign are looked at by others.</summary>
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%");

    /// <summary>Whether no reader complains of it; any text that is a URI to one of them.</summary>
    public static bool IsUriForAnyReader(string text) =>
        text.Length == 0 || (!text.AsSpan().Trim(XmlText.WhiteSpace).IsEmpty && !text.Contains("##", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _));

    /// <summary>Whether it is a URI to every reader.</summary>
    public static bool IsStrictUri(string text)
    {
        ReadOnlySpan<char> rest = text;
        if (!IsAllowed(rest) || rest.Count('#') > 1 || !IsUriForAnyReader(text))
        {
            return false;
        }

        for (int offset = rest.IndexOf('%'); offset >= 0; offset = rest.IndexOf('%'))
        {
            if (rest.Length < offset + 3 || !char.IsAsciiHexDigit(rest[offset + 1]) || !char.IsAsciiHexDigit(rest[offset + 2]))
            {
                return false;
            }

            rest = rest[(offset + 3)..];
        }

        return IsSchemeWhole(text);
    }

    private static bool IsAllowed(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Allowed.Contains(c) && !(c > '\x9f' && char.IsLetterOrDigit(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands before a colon, unless that is behind a slash, has to be a scheme, and something has to follow.</summary>
    private static bool IsSchemeWhole(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(':', '/', '?');
        int hash = text.IndexOf('#');
        if (end < 0 || text[end] != ':' || (hash >= 0 && hash < end))
        {
            return true;
        }

        ReadOnlySpan<char> scheme = text[..end];
        bool isScheme = scheme.Length > 0 && char.IsAsciiLetter(scheme[0]);
        foreach (char c in scheme)
        {
            isScheme &= char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.';
        }

        return isScheme && end + 1 < text.Length && text[end + 1] != '#';
    }
}
