using System.Globalization;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Finds and replaces escapes of unpaired surrogates, such as <c>\ud800</c>.</summary>
internal static class UnpairedSurrogate
{
    /// <summary>The length of an escape in bytes.</summary>
    public const int Length = 6;

    /// <summary>
    /// Returns the offset of the first unpaired surrogate, or -1.
    /// </summary>
    /// <param name="text">The content of a JSON string, as it is written.</param>
    /// <param name="start">The offset to start from, which is not within an escape.</param>
    public static int Find(ReadOnlySpan<byte> text, int start)
    {
        int offset = start;
        while (true)
        {
            int next = text[offset..].IndexOf((byte)'\\');
            if (next < 0)
            {
                return -1;
            }

            offset += next;
            if (!TryReadUnit(text[offset..], out char unit) || !char.IsSurrogate(unit))
            {
                offset += 2;
            }
            else if (char.IsHighSurrogate(unit)
                && TryReadUnit(text[(offset + Length)..], out char low) && char.IsLowSurrogate(low))
            {
                offset += 2 * Length;
            }
            else
            {
                return offset;
            }
        }
    }

    /// <summary>
    /// Returns the text of a JSON string, with U+FFFD in place of every unpaired surrogate.
    /// </summary>
    public static string Unescape(ReadOnlySpan<byte> text)
    {
        byte[] token = [(byte)'"', .. text, (byte)'"'];
        for (int offset = Find(token, 1); offset >= 0; offset = Find(token, offset))
        {
            "\\ufffd"u8.CopyTo(token.AsSpan(offset));
        }

        var reader = new Utf8JsonReader(token);
        _ = reader.Read();
        return reader.GetString()!;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> escape, out char unit)
    {
        unit = default;
        if (escape.Length < Length || !escape.StartsWith("\\u"u8))
        {
            return false;
        }

        bool isUnit = ushort.TryParse(
            escape[2..Length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value);
        unit = (char)value;
        return isUnit;
    }
}
