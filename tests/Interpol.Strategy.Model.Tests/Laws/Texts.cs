using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Texts as plans have them, and as nobody would write them.</summary>
internal static class Texts
{
    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Elements("crime", "police", "INTERPOL’s", "data", "the", "2017", "é", "Organización", "–", "(NCBs)", "4.2", "I", "i", "ı", "İ")),
        (3, Gen.Elements(" ", "  ", ", ", ". ", "\n\n", "\n", "\t", "\r\n", "\u00a0", "\u2028", "\u0085")),
        (1, Gen.Elements("<b>", "&amp;", "]]>", "\"", "'", "\\", "{0}", "\0", "\u001b[31m", "\ufffe")),
        (1, Gen.Elements("😀", "𝒜", "e\u0301", "مرحبا", "полиция", "警察", "\u202e", "\ufeff")));

    /// <summary>Any well-formed Unicode text, the empty one too.</summary>
    public static Gen<string> Any { get; } = Gen.Choose(0, 8).SelectMany(length => Piece.ArrayOf(length)).Select(string.Concat);

    /// <summary>Any text or none.</summary>
    public static Gen<string?> Optional { get; } = Gen.Frequency((1, Gen.Constant<string?>(null)), (3, Any.Select(text => (string?)text)));

    /// <summary>Any sequence of UTF-16, halves of surrogate pairs included.</summary>
    public static Gen<string> Arbitrary { get; } = Gen.OneOf(
        Any,
        Gen.Choose(0, char.MaxValue).ArrayOf().Select(units => string.Concat(units.Select(unit => (char)unit))),
        Gen.Zip(Any, Gen.Elements('\ud800', '\udc00')).Select(pair => pair.Item1 + pair.Item2));

    /// <summary>Texts of the alphabet of which the primitives' own are made, so that many nearly are one.</summary>
    public static Gen<string> Near { get; } =
        Gen.Elements("1", "2", "9", "0", "10", "65535", "65536", ".", "..", "-", "/", "a", "b", "Z", " ", "2017", "2020", "12-31", "01-01", "-02-30", "\0", "interpol", "Goal ").ArrayOf().Select(string.Concat);
}
