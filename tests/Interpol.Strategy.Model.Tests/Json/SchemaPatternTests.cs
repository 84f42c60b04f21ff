using System.Text.RegularExpressions;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The patterns of the schema take what the primitives parse.</summary>
public sealed class SchemaPatternTests
{
    [Fact]
    public void The_pattern_of_ids_takes_what_is_one() => Law.Holds(Gen.OneOf(Texts.Near, Texts.Any), text =>
        Assert.Equal(FrameworkId.TryParse(text, out _), Matches(Patterns.FrameworkId, text)));

    [Fact]
    public void The_pattern_of_codes_takes_what_is_one() => Law.Holds(Gen.OneOf(Texts.Near, Texts.Any), text =>
        Assert.Equal(ElementCode.TryParse(text, out _), Matches(Patterns.ElementCode, text)));

    [Fact]
    public void The_patterns_of_ids_and_codes_know_every_character()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = $"{(char)c}";
            if (!char.IsSurrogate((char)c) && ElementCode.TryParse(text, out _) != Matches(Patterns.ElementCode, text))
            {
                Assert.Fail($"The pattern of codes and the codes differ on U+{c:X4}.");
            }

            if (FrameworkId.TryParse(text, out _) != Matches(Patterns.FrameworkId, text))
            {
                Assert.Fail($"The pattern of ids and the ids differ on U+{c:X4}.");
            }
        }
    }

    [Fact]
    public void The_pattern_of_periods_takes_every_period() => Law.Holds(Primitives.FrameworkPeriods, period =>
        Assert.Matches(Patterns.FrameworkPeriod, period.ToString()));

    [Fact]
    public void The_pattern_of_periods_takes_nothing_that_looks_otherwise() => Law.Holds(Texts.Near, text =>
        Assert.Equal(FrameworkPeriod.TryParse(text, out _) || RunsBackwards(text), Matches(Patterns.FrameworkPeriod, text) && !text.Contains("02-30", StringComparison.Ordinal)));

    [Fact]
    public void The_patterns_know_every_year()
    {
        for (int year = 0; year <= 10_000; year++)
        {
            Assert.Equal(year is > 0 and < 10_000, Matches(Patterns.FrameworkPeriod, $"{year:0000}"));
            Assert.Equal(year is > 0 and < 10_000, Matches(Patterns.Date, $"{year:0000}-01-31"));
        }
    }

    [Fact]
    public void The_pattern_of_dates_takes_31_days_of_each_month()
    {
        for (int month = 0; month < 100; month++)
        {
            for (int day = 0; day < 100; day++)
            {
                Assert.Equal(month is > 0 and <= 12 && day is > 0 and <= 31, Matches(Patterns.Date, $"2020-{month:00}-{day:00}"));
            }
        }
    }

    private static bool RunsBackwards(string text) => text.Length == 9 && FrameworkPeriod.TryParse($"{text[5..]}-{text[..4]}", out _) && text[4] == '-';

    private static bool Matches(string pattern, string text) => Regex.IsMatch(text, pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant);
}
