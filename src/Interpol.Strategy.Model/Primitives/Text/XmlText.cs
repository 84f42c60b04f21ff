using System.Xml;

namespace Interpol.Strategy.Model;

/// <summary>What XML 1.0 takes as text and as a name.</summary>
internal static class XmlText
{
    /// <summary>Where the first UTF-16 unit stands that is no part of a character of XML (production 2, Char); -1 when all are.</summary>
    public static int IndexOfUnwritable(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    /// <summary>Whether a text is a name without a colon (Namespaces in XML 1.0, production 4, NCName). The names of the fourth edition of XML count, which every processor takes; the fifth knows more.</summary>
    public static bool IsNcName(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!XmlConvert.IsNCNameChar(c))
            {
                return false;
            }
        }

        return text.Length > 0 && XmlConvert.IsStartNCNameChar(text[0]);
    }
}
