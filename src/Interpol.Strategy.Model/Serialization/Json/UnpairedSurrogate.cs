using System.Globalization;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Escapes such as <c>\ud800</c> that write half of a surrogate pair without its other half.</summary>
internal static class UnpairedSurrogate
{
    /// <summary>The bytes of one escape.</summary>
    public const int Length = 6;

    /// <summary>Where the first one stands at or after a place that is not within an escape; -1 when none does.</summary>
    /// <param name="text">The inside of a JSON string as it is written.</param>
    /// <param name="start">The place.</param>
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
            else if (char.IsHighSurrogate(unit) && TryReadUnit(text[(offset + Length)..], out char low) && char.IsLowSurrogate(low))
            {
                offset += 2 * Length;
            }
            else
            {
                return offset;
            }
        }
    }

    /// <summary>The text that the inside of a JSON string writes, with U+FFFD in the place of every half pair.</summary>
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

        bool isUnit = ushort.TryParse(escape[2..Length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value);
        unit = (char)value;
        return isUnit;
    }
}
