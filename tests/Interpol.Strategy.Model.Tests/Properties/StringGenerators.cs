using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Generators of strings, from common ones to rare ones.</summary>
internal static class StringGenerators
{
    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Elements(
            "crime", "police", "INTERPOL’s", "data", "the", "2017", "é", "Organización", "–", "(NCBs)", "4.2",
            "I", "i", "ı", "İ")),
        (3, Gen.Elements(" ", "  ", ", ", ". ", "\n\n", "\n", "\t", "\r\n", "\u00a0", "\u2028", "\u0085")),
        (1, Gen.Elements("<b>", "&amp;", "]]>", "\"", "'", "\\", "{0}", "\0", "\u001b[31m", "\ufffe")),
        (1, Gen.Elements("😀", "𝒜", "e\u0301", "مرحبا", "полиция", "警察", "\u202e", "\ufeff")));

    /// <summary>Gets well-formed Unicode strings, including the empty string.</summary>
    public static Gen<string> WellFormed { get; } =
        Gen.Choose(0, 8).SelectMany(length => Piece.ArrayOf(length)).Select(string.Concat);

    /// <summary>Gets well-formed strings and <c>null</c>.</summary>
    public static Gen<string?> Optional { get; } =
        Gen.Frequency((1, Gen.Constant<string?>(null)), (3, WellFormed.Select(text => (string?)text)));

    /// <summary>Gets subtags of language tags, and strings that are none.</summary>
    public static string[] Subtags { get; } =
    [
        "en", "de", "GB", "419", "yue", "min", "nan", "Hant", "latn", "1901", "rozaj", "biske12", "german", "a", "A",
        "u", "x", "X", "i", "I", "klingon", "1", "12345678", "123456789", "sgn", "BE", "FR", "oed", "", "é", "_",
        "e n", "1ab2",
    ];

    /// <summary>Gets sequences of UTF-16 code units, including unpaired surrogates.</summary>
    public static Gen<string> AnyUtf16 { get; } = Gen.OneOf(
        WellFormed,
        Gen.Choose(0, char.MaxValue).ArrayOf().Select(units => string.Concat(units.Select(unit => (char)unit))),
        Gen.Zip(WellFormed, Gen.Elements('\ud800', '\udc00')).Select(pair => pair.Item1 + pair.Item2));

    /// <summary>Gets strings that resemble codes, ids and periods. Some of them are valid.</summary>
    public static Gen<string> CodeLike { get; } =
        Gen.Elements(
            "1", "2", "9", "0", "10", "65535", "65536", ".", "..", "-", "/", "a", "b", "Z", " ", "2017", "2020",
            "12-31", "01-01", "-02-30", "\0", "interpol", "Goal ").ArrayOf().Select(string.Concat);
}
