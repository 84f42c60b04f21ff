using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The patterns of the schema match exactly the strings that the primitives parse.</summary>
public sealed class SchemaPatternTests
{
    [Property]
    public void Id_pattern_matches_exactly_the_valid_ids(CodeLikeText codeLike, string other) => Assert.All(
        [codeLike.Value, other],
        text => Assert.Equal(FrameworkId.TryParse(text, out _), IsMatch(SchemaPatterns.FrameworkId, text)));

    [Property]
    public void Code_pattern_matches_exactly_the_valid_codes(CodeLikeText codeLike, string other) => Assert.All(
        [codeLike.Value, other],
        text => Assert.Equal(ElementCode.TryParse(text, out _), IsMatch(SchemaPatterns.ElementCode, text)));

    [Property]
    public void Reference_pattern_matches_exactly_the_valid_references(FrameworkId id, CodeLikeText code, string other)
    {
        string[] texts = [$"{id}/{code.Value}", $"{id}{code.Value}", $"{code.Value}/{other}", $"{id}/ \n\u3000{other}"];
        Assert.All(texts, text => Assert.Equal(
            ElementReference.TryParse(text, out _), IsMatch(SchemaPatterns.ElementReference, text)));
    }

    [Fact]
    public void Id_and_code_patterns_match_exactly_the_valid_characters()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = $"{(char)c}";
            if (!char.IsSurrogate((char)c)
                && ElementCode.TryParse(text, out _) != IsMatch(SchemaPatterns.ElementCode, text))
            {
                Assert.Fail($"The pattern of codes and ElementCode disagree on U+{c:X4}.");
            }

            if (FrameworkId.TryParse(text, out _) != IsMatch(SchemaPatterns.FrameworkId, text))
            {
                Assert.Fail($"The pattern of ids and FrameworkId disagree on U+{c:X4}.");
            }
        }
    }

    [Property]
    public void Language_pattern_matches_exactly_the_well_formed_tags(LanguageTagLikeText text) =>
        Assert.Equal(LanguageTests.IsWellFormed(text.Value), IsMatch(SchemaPatterns.LanguageTag, text.Value));

    [Property]
    public void Period_pattern_matches_every_period(FrameworkPeriod period) =>
        Assert.Matches(SchemaPatterns.FrameworkPeriod, period.ToString());

    [Property]
    public void Period_pattern_matches_exactly_the_valid_periods_and_reversed_years(CodeLikeText codeLike)
    {
        string text = codeLike.Value;
        bool hasInvalidDay = text.Contains("02-30", StringComparison.Ordinal);
        Assert.Equal(
            FrameworkPeriod.TryParse(text, out _) || IsReversed(text),
            IsMatch(SchemaPatterns.FrameworkPeriod, text) && !hasInvalidDay);
    }

    [Fact]
    public void Date_and_period_patterns_match_the_years_from_1_to_9999()
    {
        for (int year = 0; year <= 10_000; year++)
        {
            bool isValid = year is > 0 and < 10_000;
            Assert.Equal(isValid, IsMatch(SchemaPatterns.FrameworkPeriod, $"{year:0000}"));
            Assert.Equal(isValid, IsMatch(SchemaPatterns.Date, $"{year:0000}-01-31"));
        }
    }

    [Fact]
    public void Date_pattern_matches_31_days_of_each_month()
    {
        for (int month = 0; month < 100; month++)
        {
            for (int day = 0; day < 100; day++)
            {
                bool isValid = month is > 0 and <= 12 && day is > 0 and <= 31;
                Assert.Equal(isValid, IsMatch(SchemaPatterns.Date, $"2020-{month:00}-{day:00}"));
            }
        }
    }

    private static bool IsReversed(string text) =>
        text.Length == 9 && text[4] == '-' && FrameworkPeriod.TryParse($"{text[5..]}-{text[..4]}", out _);

    /// <summary>Matches as ECMAScript does: <c>$</c> does not match before a final line feed.</summary>
    private static bool IsMatch(string pattern, string text) =>
        Regex.IsMatch(text, pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant);
}
