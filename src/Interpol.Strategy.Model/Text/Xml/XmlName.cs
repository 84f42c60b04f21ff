using System.Xml;

namespace Interpol.Strategy.Model;

/// <summary>Provides the rules of XML 1.0 for names.</summary>
internal static class XmlName
{
    /// <summary>
    /// Determines whether a string is a name without a colon (Namespaces in XML 1.0, production 4, NCName).
    /// </summary>
    /// <remarks>
    /// The names of the fourth edition of XML are used, which every processor accepts. The fifth edition allows more.
    /// </remarks>
    public static bool IsNcName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !IsStart(text[0]))
        {
            return false;
        }

        foreach (char c in text[1..])
        {
            if (!IsPart(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether a name can start with a character: a letter or an underscore.</summary>
    public static bool IsStart(char c) =>
        char.IsAsciiLetter(c) || c == '_' || (c > '\x7f' && XmlConvert.IsStartNCNameChar(c));

    /// <summary>
    /// Determines whether a name can contain a character: a letter, a digit, a period, a hyphen or an underscore.
    /// </summary>
    public static bool IsPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' || (c > '\x7f' && XmlConvert.IsNCNameChar(c));
}
