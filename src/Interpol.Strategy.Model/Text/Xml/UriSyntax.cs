using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>Checks URI references by the definitions that readers of XML use, which differ.</summary>
internal static class UriSyntax
{
    private const string Https = "https://";

    /// <summary>The maximum length of a label of a domain name. See RFC 1035, section 2.3.4.</summary>
    private const int MaxLabelLength = 63;

    /// <summary>The characters of a URI (RFC 3986). Brackets and escapes are checked separately.</summary>
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%");

    /// <summary>Determines whether a text is a URI reference for at least one reader.</summary>
    public static bool IsUriForAnyReader(string text) =>
        text.Length == 0
        || IsPlainWebAddress(text)
        || (!text.AsSpan().Trim(XmlText.WhiteSpace).IsEmpty && !text.Contains("##", StringComparison.Ordinal)
            && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _));

    /// <summary>Determines whether a string is an <c>xsd:anyURI</c>: a URI reference, maybe in white space.</summary>
    public static bool IsAnyUri(string text)
    {
        ReadOnlySpan<char> uri = text.AsSpan().Trim(XmlText.WhiteSpace);
        return text.Length == 0
            || (!uri.IsEmpty
                && HasWholeEscapes(uri)
                && Uri.TryCreate(uri.ToString(), UriKind.RelativeOrAbsolute, out _));
    }

    /// <summary>Determines whether a text is a URI reference for every reader.</summary>
    public static bool IsStrictUri(string text) =>
        IsAllowed(text) && HasWholeEscapes(text) && IsUriForAnyReader(text) && HasWholeScheme(text);

    /// <summary>
    /// Determines whether a text is an address such as <c>https://www.example.org/a-b</c>: words, joined by single
    /// periods, hyphens and slashes.
    /// </summary>
    /// <remarks>
    /// The parser of .NET accepts it if no label is too long. The first use in a process waits for the compilation of
    /// the parser, which is as much as a tenth of reading a document.
    /// </remarks>
    private static bool IsPlainWebAddress(string text)
    {
        bool isAfterWord = false;
        for (int i = Https.Length; i < text.Length; i++)
        {
            bool isWord = char.IsAsciiLetterOrDigit(text[i]);
            if (!isWord && !(isAfterWord && text[i] is '.' or '-' or '/'))
            {
                return false;
            }

            isAfterWord = isWord;
        }

        return isAfterWord && text.Length <= MaxLabelLength && text.StartsWith(Https, StringComparison.Ordinal);
    }

    /// <summary>Determines whether there is at most one fragment, and every percent sign starts an escape.</summary>
    private static bool HasWholeEscapes(ReadOnlySpan<char> text)
    {
        if (text.Count('#') > 1)
        {
            return false;
        }

        for (int offset = text.IndexOf('%'); offset >= 0; offset = text.IndexOf('%'))
        {
            bool isEscape = text.Length >= offset + 3
                && char.IsAsciiHexDigit(text[offset + 1]) && char.IsAsciiHexDigit(text[offset + 2]);
            if (!isEscape)
            {
                return false;
            }

            text = text[(offset + 3)..];
        }

        return true;
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

    /// <summary>Determines whether a colon before the first slash separates a scheme from a non-empty rest.</summary>
    private static bool HasWholeScheme(ReadOnlySpan<char> text)
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
