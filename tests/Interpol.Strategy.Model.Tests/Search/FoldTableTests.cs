using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// The table by which search and comparison fold characters is made here, from the normalization of the system on which the tests run; the
/// library itself asks no system. After a change of the rule: read the difference, then copy the written file over the one in the library.
/// </summary>
public class FoldTableTests
{
    private const int BlockBits = 5;
    private const int FirstText = 0xD800;

    [Fact]
    public void The_table_of_folded_characters_is_what_Unicode_says() =>
        Repository.AssertApproved(Source(), "src", "Interpol.Strategy.Model", "Queries", "Words", "FoldTable.cs");

    [Fact]
    public void What_was_folded_is_folded_to_itself() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1).Select(c => Fold((char)c)),
        folded => Assert.Equal(folded, string.Concat(folded.Select(Fold))));

    /// <summary>What of .NET asks ICU or the culture: with InvariantGlobalization, and on other systems, it would give something else.</summary>
    [Fact]
    public void Nothing_on_the_way_to_a_word_asks_the_system_or_the_culture() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Interpol.Strategy.Model", "Queries", "Words")),
        file => Assert.DoesNotMatch("\\.(Normalize|IsNormalized|ToLower|ToUpper|Compare|CurrentCulture)|CompareInfo|TextInfo|CultureInfo|StringComparison|StringInfo", File.ReadAllText(file)));

    /// <summary>What a character of a word is folded to; itself when it is none of a word, or nothing changes.</summary>
    public static string Fold(char c)
    {
        string same = c.ToString();
        if (c is >= '\uac00' and <= '\ud7a3' || !IsOfWords(c))
        {
            return same;
        }

        string decomposed = same.Normalize(NormalizationForm.FormKD);
        return decomposed.All(IsOfWords) ? string.Concat(decomposed.Where(part => !Goes(part)).Select(Simplest)) : same;
    }

    private static bool IsOfWords(char c) => char.GetUnicodeCategory(c) <= UnicodeCategory.OtherNumber;

    /// <summary>Accents of the scripts that can do without; elsewhere a mark may be a vowel.</summary>
    private static bool Goes(char c) => c is
        (>= '\u0300' and <= '\u036f') or (>= '\u1ab0' and <= '\u1aff') or (>= '\u1dc0' and <= '\u1dff') or (>= '\u20d0' and <= '\u20ff') or (>= '\ufe20' and <= '\ufe2f')
        or (>= '\u0483' and <= '\u0487')
        or (>= '\u0591' and <= '\u05c7' and not '\u05be' and not '\u05c0' and not '\u05c3' and not '\u05c6')
        or (>= '\u0610' and <= '\u061a') or '\u0640' or (>= '\u064b' and <= '\u065f') or '\u0670' or (>= '\u06d6' and <= '\u06ed');

    private static string Simplest(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber
        ? CharUnicodeInfo.GetDecimalDigitValue(c).ToString(CultureInfo.InvariantCulture)
        : char.ToLowerInvariant(c) switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'ħ' => "h",
            'ŧ' => "t",
            'þ' => "th",
            'ı' => "i",
            'ς' => "σ",
            'ٱ' => "ا",
            char lower => lower.ToString(),
        };

    private static string Source()
    {
        var texts = new List<string>();
        var blocks = new List<ushort[]>();
        var blockNumbers = new List<int>();
        for (int first = 0; first <= char.MaxValue; first += 1 << BlockBits)
        {
            ushort[] block = [.. Enumerable.Range(first, 1 << BlockBits).Select(c => Entry((char)c, texts))];
            int number = blocks.FindIndex(other => other.AsSpan().SequenceEqual(block));
            blockNumbers.Add(number < 0 ? blocks.Count : number);
            if (number < 0)
            {
                blocks.Add(block);
            }
        }

        int[] starts = [0, .. texts.Select((_, i) => texts.Take(i + 1).Sum(text => text.Length))];
        return $$"""
            namespace Interpol.Strategy.Model;

            /// <summary>What <see cref="Folding"/> folds characters to. Made by the tests from Unicode's data, not by hand; part of the assembly's image, and read only when a word is not of ASCII.</summary>
            internal static class FoldTable
            {
                /// <summary>How many bits of a character say where in its block it stands.</summary>
                public const int BlockBits = {{BlockBits}};

                /// <summary>The entry of the first of <see cref="Starts"/>.</summary>
                public const int FirstText = 0x{{FirstText:X}};

                /// <summary>For each block of characters the number of its block in <see cref="Chars"/>.</summary>
                public static ReadOnlySpan<byte> Blocks =>
                [
            {{Lines(blockNumbers, "0")}}
                ];

                /// <summary>0 for a character that stays, the character that takes its place, or from <see cref="FirstText"/> on the number of a text.</summary>
                public static ReadOnlySpan<ushort> Chars =>
                [
            {{Lines(blocks.SelectMany(block => block).Select(c => (int)c), "x")}}
                ];

                /// <summary>Where each text begins in <see cref="Texts"/>, and at last where the last one ends.</summary>
                public static ReadOnlySpan<ushort> Starts =>
                [
            {{Lines(starts, "0")}}
                ];

                /// <summary>The texts of none or several characters that take the place of one, one behind the other.</summary>
                public static ReadOnlySpan<ushort> Texts =>
                [
            {{Lines(string.Concat(texts).Select(c => (int)c), "x")}}
                ];
            }

            """;
    }

    private static ushort Entry(char c, List<string> texts)
    {
        string folded = Fold(c);
        if (folded == c.ToString())
        {
            return 0;
        }

        if (folded.Length == 1)
        {
            return folded[0];
        }

        if (!texts.Contains(folded))
        {
            texts.Add(folded);
        }

        return (ushort)(FirstText + texts.IndexOf(folded));
    }

    private static string Lines(IEnumerable<int> numbers, string format) => string.Join('\n', numbers
        .Select(number => (format == "x" && number > 9 ? "0x" : "") + number.ToString(format, CultureInfo.InvariantCulture))
        .Chunk(32)
        .Select(line => $"        {string.Join(", ", line)},"));
}
