using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>An identifier as an XML name that occurs once in its document, and back again.</summary>
/// <remarks>
/// <para>A character that cannot stand in a name, or not where it stands, is written as <c>_xHHHH_</c>, its UTF-16 unit in four hexadecimal digits, as others do.
/// So is an underscore that would look like the beginning of that: one before an <c>x</c> that a digit, A to F or a full stop follows.</para>
/// <para>The second element of an identifier has <c>_x.2_</c> behind it, the third <c>_x.3_</c>, and so on; an empty identifier has that from the first one on.</para>
/// </remarks>
internal static class IdentifierEncoding
{
    /// <summary>The name under which an identifier is written.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="occurrence">Which of the elements with it, in the document's order, from 1.</param>
    public static string Encode(string identifier, int occurrence)
    {
        if (occurrence == 1 && XmlText.IsNcName(identifier) && !identifier.Contains("_x", StringComparison.Ordinal))
        {
            return identifier;
        }

        var name = new StringBuilder(identifier.Length + 8);
        for (int i = 0; i < identifier.Length; i++)
        {
            char c = identifier[i];
            bool isPlain = (i == 0 ? XmlText.IsNameStart(c) : XmlText.IsNamePart(c)) && !LooksLikeEscape(identifier, i);
            _ = isPlain ? name.Append(c) : name.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
        }

        return occurrence == 1 && identifier.Length > 0
            ? name.ToString()
            : name.Append(CultureInfo.InvariantCulture, $"_x.{occurrence}_").ToString();
    }

    /// <summary>The identifier that would be written under a name; the name itself when none would.</summary>
    /// <param name="name">The name.</param>
    /// <param name="occurrence">Which of the elements with the identifier it is, according to the name.</param>
    public static string Decode(string name, out int occurrence)
    {
        occurrence = 1;
        if (!name.Contains("_x", StringComparison.Ordinal))
        {
            return name;
        }

        var identifier = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            if (TryReadEscape(name.AsSpan(i), out char c))
            {
                _ = identifier.Append(c);
                i += "_xHHHH_".Length - 1;
            }
            else if (TryReadOccurrence(name.AsSpan(i), out occurrence))
            {
                break;
            }
            else
            {
                _ = identifier.Append(name[i]);
            }
        }

        string read = identifier.ToString();
        if (Encode(read, occurrence) == name)
        {
            return read;
        }

        occurrence = 1;
        return name;
    }

    private static bool LooksLikeEscape(string text, int i) =>
        text[i] == '_' && i + 2 < text.Length && text[i + 1] == 'x' && (char.IsAsciiHexDigitUpper(text[i + 2]) || text[i + 2] == '.');

    private static bool TryReadEscape(ReadOnlySpan<char> text, out char c)
    {
        c = default;
        if (text.Length < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_' || !ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            return false;
        }

        c = (char)unit;
        return true;
    }

    private static bool TryReadOccurrence(ReadOnlySpan<char> text, out int occurrence)
    {
        occurrence = 1;
        return text.Length > 4 && text.StartsWith("_x.") && text[^1] == '_'
            && int.TryParse(text[3..^1], NumberStyles.None, CultureInfo.InvariantCulture, out occurrence) && occurrence > 0;
    }
}
