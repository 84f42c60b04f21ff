using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Encodes the identifiers of one document as unique XML names, and decodes them.</summary>
/// <remarks>
/// <para>A UTF-16 code unit that is not allowed at its position is written as <c>_xHHHH_</c>. So is an underscore that
/// resembles the start of such an escape. That is one before an <c>x</c> and a digit, A to F or a full stop.</para>
/// <para>The second element with an identifier gets the suffix <c>_x.2_</c>, the third <c>_x.3_</c>, and so on.</para>
/// </remarks>
internal sealed class IdentifierEncoding
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly HashSet<string> _repeated = [];

    /// <summary>Returns the name to write for the next element with an identifier.</summary>
    public string Encode(string identifier)
    {
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, identifier, out _);
        return Encode(identifier, ++count);
    }

    /// <summary>
    /// Returns the identifier that was written as a name, or the name itself if it is not an encoded one.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="isRepeated"><see langword="true"/> if an earlier element has the identifier.</param>
    public string Decode(string name, out bool isRepeated)
    {
        string identifier = Decode(name, out int occurrence);
        if (occurrence > 1 && occurrence != _counts.GetValueOrDefault(identifier) + 1)
        {
            // The name was not encoded from an identifier that occurs earlier.
            identifier = name;
            occurrence = 1;
        }

        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, identifier, out _);
        isRepeated = count++ >= occurrence;
        if (isRepeated)
        {
            _ = _repeated.Add(identifier);
        }

        return identifier;
    }

    /// <summary>Determines whether several elements have an identifier, none of them in encoded form.</summary>
    public bool IsRepeated(string identifier) => _repeated.Contains(identifier);

    /// <summary>Returns the name of the first element with an identifier.</summary>
    public static string EncodeReference(string identifier) =>
        identifier.Length == 0 ? identifier : Encode(identifier, occurrence: 1);

    /// <summary>
    /// Returns the identifier that is encoded in a reference, or the text itself if it is not an encoded one.
    /// </summary>
    /// <remarks>A reference to a later element with the same identifier keeps its suffix.</remarks>
    public static string DecodeReference(string text)
    {
        string identifier = Decode(text, out int occurrence);
        return occurrence == 1 ? identifier : text;
    }

    private static string Encode(string identifier, int occurrence)
    {
        if (occurrence == 1 && XmlName.IsNcName(identifier) && !identifier.Contains("_x", StringComparison.Ordinal))
        {
            return identifier;
        }

        var name = new StringBuilder(identifier.Length + 8);
        for (int i = 0; i < identifier.Length; i++)
        {
            char c = identifier[i];
            bool isPlain = (i == 0 ? XmlName.IsStart(c) : XmlName.IsPart(c)) && !LooksLikeEscape(identifier, i);
            _ = isPlain ? name.Append(c) : name.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
        }

        return occurrence == 1
            ? name.ToString()
            : name.Append(CultureInfo.InvariantCulture, $"_x.{occurrence}_").ToString();
    }

    /// <summary>Returns the identifier and the occurrence that are encoded in a name.</summary>
    private static string Decode(string name, out int occurrence)
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
        text[i] == '_' && i + 2 < text.Length && text[i + 1] == 'x'
        && (char.IsAsciiHexDigitUpper(text[i + 2]) || text[i + 2] == '.');

    private static bool TryReadEscape(ReadOnlySpan<char> text, out char c)
    {
        c = default;
        bool isEscape = text.Length >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_';
        if (!isEscape || !ushort.TryParse(
            text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
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
            && int.TryParse(text[3..^1], NumberStyles.None, CultureInfo.InvariantCulture, out occurrence)
            && occurrence > 0;
    }
}
