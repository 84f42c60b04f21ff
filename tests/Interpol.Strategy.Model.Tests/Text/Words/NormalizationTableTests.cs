using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Generates the normalization table of search and comparison from the Unicode data of this system. The library does
/// not depend on the system. After a change of the rules, review the difference and copy the received file over the
/// table.
/// </summary>
public class NormalizationTableTests
{
    private const int BlockBits = 5;
    private const int FirstString = 0xD800;

    [Fact]
    public void Table_matches_unicode_data() => Repository.AssertApproved(
        GenerateSource(), "src", "Interpol.Strategy.Model", "Text", "Words", "NormalizationTable.cs");

    [Fact]
    public void Normalization_preserves_normalized_characters() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1).Select(c => Normalize((char)c)),
        normalized => Assert.Equal(normalized, string.Concat(normalized.Select(Normalize))));

    /// <summary>These members of .NET use ICU or the culture, and their results differ between systems.</summary>
    [Fact]
    public void Tokenizer_does_not_depend_on_the_system_or_the_culture() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Interpol.Strategy.Model", "Text", "Words")),
        file => Assert.DoesNotMatch(
            "(?<!TextNormalizer)\\.(Normalize\\b|IsNormalized|ToLower|ToUpper|Compare|CurrentCulture)"
                + "|CompareInfo|TextInfo|CultureInfo|StringComparison|StringInfo",
            File.ReadAllText(file)));

    /// <summary>Returns the normalized form of a character. Characters outside words are unchanged.</summary>
    public static string Normalize(char c)
    {
        string unchanged = c.ToString();
        if (c is >= '\uac00' and <= '\ud7a3' || !IsWordCharacter(c))
        {
            return unchanged;
        }

        string decomposed = unchanged.Normalize(NormalizationForm.FormKD);
        return decomposed.All(IsWordCharacter)
            ? string.Concat(decomposed.Where(part => !IsIgnored(part)).Select(Simplify))
            : unchanged;
    }

    private static bool IsWordCharacter(char c) => char.GetUnicodeCategory(c) <= UnicodeCategory.OtherNumber;

    /// <summary>Determines whether a mark is an optional accent. In other scripts, a mark may be a vowel.</summary>
    private static bool IsIgnored(char c) => c is
        (>= '\u0300' and <= '\u036f')
        or (>= '\u1ab0' and <= '\u1aff')
        or (>= '\u1dc0' and <= '\u1dff')
        or (>= '\u20d0' and <= '\u20ff')
        or (>= '\ufe20' and <= '\ufe2f')
        or (>= '\u0483' and <= '\u0487')
        or (>= '\u0591' and <= '\u05c7' and not '\u05be' and not '\u05c0' and not '\u05c3' and not '\u05c6')
        or (>= '\u0610' and <= '\u061a')
        or '\u0640'
        or (>= '\u064b' and <= '\u065f')
        or '\u0670'
        or (>= '\u06d6' and <= '\u06ed');

    private static string Simplify(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber
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

    private static string GenerateSource()
    {
        var strings = new List<string>();
        var blocks = new List<ushort[]>();
        var blockNumbers = new List<int>();
        for (int first = 0; first <= char.MaxValue; first += 1 << BlockBits)
        {
            ushort[] block = [.. Enumerable.Range(first, 1 << BlockBits).Select(c => CreateEntry((char)c, strings))];
            int number = blocks.FindIndex(known => known.AsSpan().SequenceEqual(block));
            blockNumbers.Add(number < 0 ? blocks.Count : number);
            if (number < 0)
            {
                blocks.Add(block);
            }
        }

        int[] starts = [0, .. strings.Select((_, i) => strings.Take(i + 1).Sum(normalized => normalized.Length))];
        return $$"""
            namespace Interpol.Strategy.Model;

            /// <summary>Provides the normalized characters for <see cref="TextNormalizer"/>.</summary>
            /// <remarks>
            /// A test generates this file from Unicode data. The table is part of the assembly image. It is read only
            /// for words that are not ASCII.
            /// </remarks>
            internal static class NormalizationTable
            {
                /// <summary>Specifies the number of bits of the position of a character in its block.</summary>
                public const int BlockBits = {{BlockBits}};

                /// <summary>Specifies the entry of the first string.</summary>
                public const int FirstString = 0x{{FirstString:X}};

                /// <summary>Gets the number of the block in <see cref="Chars"/> for each block of characters.</summary>
                public static ReadOnlySpan<byte> Blocks =>
                [
            {{FormatLines(blockNumbers, "0")}}
                ];

                /// <summary>
                /// Gets the entries of all blocks: 0 for an unchanged character, the normalized character, or
                /// <see cref="FirstString"/> plus the number of a string.
                /// </summary>
                public static ReadOnlySpan<ushort> Chars =>
                [
            {{FormatLines(blocks.SelectMany(block => block).Select(c => (int)c), "x")}}
                ];

                /// <summary>Gets the start of each string in <see cref="Strings"/> and the end of the last.</summary>
                public static ReadOnlySpan<ushort> Starts =>
                [
            {{FormatLines(starts, "0")}}
                ];

                /// <summary>Gets the strings of no or several characters, one after the other.</summary>
                public static ReadOnlySpan<ushort> Strings =>
                [
            {{FormatLines(string.Concat(strings).Select(c => (int)c), "x")}}
                ];
            }

            """;
    }

    private static ushort CreateEntry(char c, List<string> strings)
    {
        string normalized = Normalize(c);
        if (normalized == c.ToString())
        {
            return 0;
        }

        if (normalized.Length == 1)
        {
            return normalized[0];
        }

        if (!strings.Contains(normalized))
        {
            strings.Add(normalized);
        }

        return (ushort)(FirstString + strings.IndexOf(normalized));
    }

    private static string FormatLines(IEnumerable<int> numbers, string format) => string.Join('\n', numbers
        .Select(number =>
            (format == "x" && number > 9 ? "0x" : "") + number.ToString(format, CultureInfo.InvariantCulture))
        .Chunk(12)
        .Select(line => $"        {string.Join(", ", line)},"));
}
