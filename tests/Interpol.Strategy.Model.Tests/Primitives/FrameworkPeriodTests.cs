using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class FrameworkPeriodTests
{
    [Theory]
    [InlineData("2017-2020", "2017-01-01", "2020-12-31")]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("2017-03-01/2019-06-30", "2017-03-01", "2019-06-30")]
    [InlineData("2017-01-01/2019-06-30", "2017-01-01", "2019-06-30")]
    [InlineData("2017-03-01/..", "2017-03-01", null)]
    [InlineData("../2019-12-31", null, "2019-12-31")]
    [InlineData("../..", null, null)]
    [InlineData("0001-9999", "0001-01-01", "9999-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("2020-01-01/2017-12-31", "2020-01-01", "2017-12-31")]
    public void ToString_returns_the_shortest_exact_text(string text, string? first, string? last)
    {
        var period = new FrameworkPeriod(ParseDate(first), ParseDate(last));
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, FrameworkPeriod.Parse(text));
    }

    [Fact]
    public void Parse_accepts_whole_years_as_dates() =>
        Assert.Equal(FrameworkPeriod.Parse("2017-2020"), FrameworkPeriod.Parse("2017-01-01/2020-12-31"));

    [Theory]
    [InlineData("2017-01-01", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2016-12-31", false)]
    [InlineData("2021-01-01", false)]
    public void Contains_includes_the_first_and_the_last_day(string date, bool isContained) =>
        Assert.Equal(isContained, FrameworkPeriod.FromYears(2017, 2020).Contains(ParseDate(date)!.Value));

    [Fact]
    public void FromYears_accepts_the_years_1_and_9999()
    {
        Assert.Equal("0001", FrameworkPeriod.FromYears(1, 1).ToString());
        Assert.Equal("9999", FrameworkPeriod.FromYears(9999, 9999).ToString());
    }

    [Fact]
    public void TryParse_returns_false_when_one_date_is_invalid()
    {
        string[] texts = ["2017-03-01/2019-02-30", "2017-02-30/2019-06-30", "../2019-02-30", "2017-02-30/.."];
        Assert.All(texts, text =>
        {
            Assert.False(FrameworkPeriod.TryParse(text, out FrameworkPeriod period));
            Assert.Equal(default, period);
        });
    }

    [Property]
    public void TryParse_accepts_the_dates_that_the_parser_of_NET_accepts(
        DateOnly date, NonNegativeInt position, NonNegativeInt replacement)
    {
        const string Replacements = "0123456789-+ aT\0\u0663";
        CultureInfo invariant = CultureInfo.InvariantCulture;
        char[] edited = date.ToString("yyyy-MM-dd", invariant).ToCharArray();
        edited[position.Get % edited.Length] = Replacements[replacement.Get % Replacements.Length];
        string text = new(edited);
        bool isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out DateOnly day);

        Assert.Equal(isDate, FrameworkPeriod.TryParse($"{text}/..", out FrameworkPeriod period));
        Assert.Equal(isDate ? day : null, period.Start);
    }

    [Property]
    public void Contains_returns_true_for_dates_from_start_to_end(FrameworkPeriod period, DateOnly date) =>
        Assert.Equal(
            date >= (period.Start ?? DateOnly.MinValue) && date <= (period.End ?? DateOnly.MaxValue),
            period.Contains(date));

    [Property]
    public void ToString_returns_the_years_of_whole_calendar_years(CalendarYear a, CalendarYear b)
    {
        (int start, int end) = (Math.Min(a.Value, b.Value), Math.Max(a.Value, b.Value));
        string text = start == end ? $"{start:0000}" : $"{start:0000}-{end:0000}";
        Assert.Equal(text, FrameworkPeriod.FromYears(start, end).ToString());
    }

    [Fact]
    public void CompareTo_orders_open_ends_outermost()
    {
        string[] ordered = ["../2000-12-31", "../2020-12-31", "../..", "2017", "2017-2020", "2017-01-01/..", "2018"];
        Assert.Equal(
            ordered,
            Enumerable.Reverse(ordered).Select(FrameworkPeriod.Parse).Order().Select(period => period.ToString()));
    }

    [Theory]
    [InlineData("2020-2017", "'2020-2017' is not a valid period. It ends before it starts. Did you mean '2017-2020'?")]
    [InlineData("2017 - 2020", "'{}' is not a valid period. Did you mean '2017-2020'?")]
    [InlineData("0000", GeneralMessage)]
    [InlineData("2017/2020", "'{}' is not a valid period. Did you mean '2017-2020'?")]
    [InlineData("2017 / 2020", "'{}' is not a valid period. Did you mean '2017-2020'?")]
    [InlineData("2017/20", "'{}' is not a valid period. Did you mean '2017-2020'?")]
    [InlineData("2017–20", "'{}' is not a valid period. Did you mean '2017-2020'?")]
    [InlineData("2020/2017", GeneralMessage)]
    [InlineData("2017/0000", GeneralMessage)]
    [InlineData("2017-05-", GeneralMessage)]
    [InlineData("2017-02-29/..", "'{}' is not a valid period. The day 2017-02-29 does not exist.")]
    [InlineData("", GeneralMessage)]
    [InlineData(" 2017", "'{}' is not a valid period. Did you mean '2017'?")]
    [InlineData("٢٠١٧", GeneralMessage)]
    public void Parse_throws_and_describes_valid_periods(string text, string message) =>
        Assert.Equal(
            message.Replace("{}", text, StringComparison.Ordinal),
            Assert.Throws<FormatException>(() => FrameworkPeriod.Parse(text)).Message);

    [Fact]
    public void Parse_throws_for_NUL_characters()
    {
        string[] texts = ["201\0", "2017-202\0", "201\0-2020", "2017-01-0\0/..", "2017-01-01\0/..", "2017-01-01/..\0"];
        Assert.All(texts, text =>
        {
            Assert.False(FrameworkPeriod.TryParse(text, out _));
            Assert.Equal(
                GeneralMessage.Replace(
                    "{}",
                    text.Replace("\0", "\\u0000", StringComparison.Ordinal),
                    StringComparison.Ordinal),
                Assert.Throws<FormatException>(() => FrameworkPeriod.Parse(text)).Message);
        });
    }

    [Property]
    public void TryParse_accepts_only_digits_hyphens_slashes_and_full_stops(CodeLikeText text) => Assert.True(
        !FrameworkPeriod.TryParse(text.Value, out _)
        || text.Value.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '.'));

    [Theory]
    [InlineData(0, 2020, "startYear", "startYear must be between 1 and 9999.")]
    [InlineData(10000, 2020, "startYear", "startYear must be between 1 and 9999.")]
    [InlineData(2017, 2016, "endYear", "endYear must be between 2017 and 9999.")]
    [InlineData(2017, 10000, "endYear", "endYear must be between 2017 and 9999.")]
    public void FromYears_throws_for_years_out_of_range(int first, int last, string parameter, string message)
    {
        ArgumentOutOfRangeException e =
            Assert.Throws<ArgumentOutOfRangeException>(() => FrameworkPeriod.FromYears(first, last));
        Assert.Equal(parameter, e.ParamName);
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private const string GeneralMessage =
        "'{}' is not a valid period. A period must be a year ('2017'), two years ('2017-2020') or two dates "
            + "('2017-03-01/2019-06-30'). Use '..' instead of a date for an open end.";

    private static DateOnly? ParseDate(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static class Arbitraries
    {
        public static Arbitrary<CalendarYear> CalendarYears() => Arb.From(
            Gen.Choose(1, 9999).Select(year => new CalendarYear(year)),
            year => year.Value == 1 ? [] : [new CalendarYear(1)]);
    }
}

public sealed record CalendarYear(int Value);
