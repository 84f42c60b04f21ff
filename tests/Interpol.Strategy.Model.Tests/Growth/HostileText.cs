using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides strings of any length that are expensive for some algorithm, by name.</summary>
internal static class HostileText
{
    public static IReadOnlyDictionary<string, Func<int, string>> Shapes { get; } =
        new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["one long word"] = length => new('x', length),
            ["one long word of two letters"] = length => Repeat("ab", length),
            ["one word many times"] = length => Repeat("zz ", length),
            ["many different words"] = length => Count(length, number => $"w{number} "),
            ["many words that differ in the last letter"] = length => Count(length, number => $"organization{number} "),
            ["one-letter words"] = length => Repeat("a b ", length),
            ["hyphens and apostrophes"] = length => Repeat("a-b'c", length),
            ["combining marks in the wrong order"] = length => "a" + Repeat("\u0301\u0323", length),
            ["combining marks of one class"] = length => "a" + Repeat("\u0301", length),
            ["letters with marks"] = length => Repeat("\u01d6\u1eaf", length),
            ["ligatures"] = length => Repeat("\ufb03\ufdfa", length),
            ["Hangul"] = length => Repeat("\ud55c\uae00", length),
            ["Chinese without spaces"] = length => Repeat("\u8a08\u753b\u5831\u544a", length),
            ["Thai without spaces"] = length => Repeat("\u0e41\u0e1c\u0e19", length),
            ["emoji with joiners"] = length => Repeat("\ud83d\udc69\u200d", length),
            ["quotation marks and backslashes"] = length => Repeat("\"\\", length),
            ["markup"] = length => Repeat("<&]]>", length),
            ["control characters"] = length => Repeat("\u0001\u0002", length),
            ["line breaks"] = length => Repeat("\r\n", length),
            ["line breaks between words"] = length => Repeat("a\r\n", length),
            ["spaces"] = length => new(' ', length),
            ["invisible characters"] = length => Repeat("\u200b\u00ad", length),
            ["notes of this library"] = length => Count(length, number => $"[sf:value-identifier {number} v]\n"),
            ["notes that are not closed"] = length => Repeat("[sf:[", length),
            ["escaped names of XML"] = length => Repeat("_x0041_", length),
            ["escapes of a URI"] = length => "http://a/" + Repeat("%41/../", length),
            ["labels of a host"] = length => "http://" + Repeat("xn--a.", length),
            ["digits"] = length => Repeat("1", length),
            ["zeros"] = length => Repeat("0", length),
            ["levels of a code"] = length => Repeat("1.", length) + "1",
            ["subtags of a language"] = length => "en-" + Repeat("abcde-", length) + "abcde",
            ["groups of an id"] = length => Repeat("a-", length) + "a",
        };

    /// <summary>Repeats a piece up to about the specified length.</summary>
    public static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    /// <summary>Joins numbered pieces up to about the specified length.</summary>
    private static string Count(int length, Func<int, string> piece)
    {
        const int TypicalLength = 8;
        return string.Concat(Enumerable.Range(0, Math.Max(1, length / TypicalLength)).Select(piece));
    }

    /// <summary>Returns a number as text that does not depend on the culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
