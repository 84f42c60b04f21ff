using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the documents that the JSON properties have as parameters.</summary>
internal static class JsonArbitraries
{
    public static Arbitrary<WellFormedJson> WellFormedDocuments() => Arb.From(
        Gen.OneOf(JsonGenerators.Valid, JsonGenerators.TokenEdited.Where(IsWellFormed))
            .Select(text => new WellFormedJson(text)),
        document => ShrinkText(document.Text).Where(IsWellFormed).Select(text => new WellFormedJson(text)));

    public static Arbitrary<TokenEditedJson> TokenEditedDocuments() => Arb.From(
        JsonGenerators.TokenEdited.Select(text => new TokenEditedJson(text)),
        document => ShrinkText(document.Text).Select(text => new TokenEditedJson(text)));

    public static Arbitrary<InvalidJson> InvalidDocuments() => Arb.From(
        Gen.OneOf(JsonGenerators.TokenEdited, JsonGenerators.Corrupted.Select(Encoding.Latin1.GetString))
            .Select(text => new InvalidJson(text)),
        document => ShrinkText(document.Text).Select(text => new InvalidJson(text)));

    public static Arbitrary<CorruptedJson> CorruptedDocuments() => Arb.From(
        Gen.OneOf(JsonGenerators.Corrupted, JsonGenerators.AnyBytes).Select(bytes => new CorruptedJson(bytes)),
        document => Shrink(document.Bytes.ToArray()).Select(bytes => new CorruptedJson(bytes)));

    public static Arbitrary<ChunkSize> ChunkSizes() => Arb.From(
        Gen.Choose(1, 3000).Select(size => new ChunkSize(size)),
        size => size.Value > 1 ? [new(1), new(size.Value / 2), new(size.Value - 1)] : []);

    private static IEnumerable<string> ShrinkText(string text) =>
        Shrink(text.ToCharArray()).Select(characters => new string(characters));

    /// <summary>Returns the sequence without each of its halves, each of its quarters, and so on.</summary>
    private static IEnumerable<T[]> Shrink<T>(T[] items)
    {
        for (int length = (items.Length + 1) / 2; length > 0; length /= 2)
        {
            for (int start = 0; start < items.Length; start += length)
            {
                yield return [.. items[..start], .. items[Math.Min(start + length, items.Length)..]];
            }
        }
    }

    private static bool IsWellFormed(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);
}
