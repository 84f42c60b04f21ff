using System.Globalization;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

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
    public void A_periods_text_is_the_shortest_that_tells_it_exactly(string text, string? first, string? last)
    {
        var period = new FrameworkPeriod(Day(first), Day(last));
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, FrameworkPeriod.Parse(text));
    }

    [Fact]
    public void Whole_years_may_also_be_given_by_their_days() =>
        Assert.Equal(FrameworkPeriod.Parse("2017-2020"), FrameworkPeriod.Parse("2017-01-01/2020-12-31"));

    [Theory]
    [InlineData("2017-01-01", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2016-12-31", false)]
    [InlineData("2021-01-01", false)]
    public void The_first_and_the_last_day_belong_to_the_period(string day, bool belongs) =>
        Assert.Equal(belongs, FrameworkPeriod.OfYears(2017, 2020).Contains(Day(day)!.Value));

    [Fact]
    public void The_first_year_and_the_last_there_are_make_periods()
    {
        Assert.Equal("0001", FrameworkPeriod.OfYears(1, 1).ToString());
        Assert.Equal("9999", FrameworkPeriod.OfYears(9999, 9999).ToString());
    }

    [Fact]
    public void An_interval_of_which_one_day_is_wrong_is_no_period()
    {
        string[] texts = ["2017-03-01/2019-02-30", "2017-02-30/2019-06-30", "../2019-02-30", "2017-02-30/.."];
        Assert.All(texts, text =>
        {
            Assert.False(FrameworkPeriod.TryParse(text, out FrameworkPeriod period));
            Assert.Equal(default, period);
        });
    }

    [Fact]
    public void A_day_lies_in_a_period_when_it_is_neither_before_it_nor_after_it() => Law.Holds(Primitives.FrameworkPeriods, Primitives.Days, (period, day) =>
        Assert.Equal(day >= (period.First ?? DateOnly.MinValue) && day <= (period.Last ?? DateOnly.MaxValue), period.Contains(day)));

    [Fact]
    public void A_period_of_whole_years_has_their_text() => Law.Holds(Gen.Choose(1, 9999).Two(), years =>
    {
        (int first, int last) = (Math.Min(years.Item1, years.Item2), Math.Max(years.Item1, years.Item2));
        string text = first == last ? $"{first:0000}" : $"{first:0000}-{last:0000}";
        Assert.Equal(text, FrameworkPeriod.OfYears(first, last).ToString());
    });

    [Fact]
    public void An_open_end_lies_outside_of_every_day()
    {
        string[] ordered = ["../2000-12-31", "../2020-12-31", "../..", "2017", "2017-2020", "2017-01-01/..", "2018"];
        Assert.Equal(ordered, Enumerable.Reverse(ordered).Select(FrameworkPeriod.Parse).Order().Select(period => period.ToString()));
    }

    [Theory]
    [InlineData("2020-2017", "'2020-2017' is no period: it ends before it begins. Perhaps '2017-2020' is meant.")]
    [InlineData("2017 - 2020", General)]
    [InlineData("0000", General)]
    [InlineData("2017/2020", General)]
    [InlineData("2017-02-29/..", General)]
    [InlineData("", General)]
    [InlineData(" 2017", General)]
    [InlineData("٢٠١٧", General)]
    public void What_is_no_period_is_named_with_what_would_be_right(string text, string message) =>
        Assert.Equal(message.Replace("{}", text, StringComparison.Ordinal), Assert.Throws<FormatException>(() => FrameworkPeriod.Parse(text)).Message);

    [Fact]
    public void A_NUL_is_no_digit()
    {
        string[] texts = ["201\0", "2017-202\0", "201\0-2020", "2017-01-0\0/..", "2017-01-01\0/..", "2017-01-01/..\0"];
        Assert.All(texts, text =>
        {
            Assert.False(FrameworkPeriod.TryParse(text, out _));
            Assert.Equal(General.Replace("{}", text.Replace("\0", "\\u0000", StringComparison.Ordinal), StringComparison.Ordinal), Assert.Throws<FormatException>(() => FrameworkPeriod.Parse(text)).Message);
        });
    }

    [Fact]
    public void A_period_is_written_in_digits_hyphens_slashes_and_full_stops_alone() => Law.Holds(Texts.Near, text =>
        Assert.True(!FrameworkPeriod.TryParse(text, out _) || text.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '.')));

    [Theory]
    [InlineData(0, 2020, "first", "A year is a number from 1 to 9999.")]
    [InlineData(10000, 2020, "first", "A year is a number from 1 to 9999.")]
    [InlineData(2017, 2016, "last", "The last year of a period that begins in 2017 is a number from 2017 to 9999.")]
    [InlineData(2017, 10000, "last", "The last year of a period that begins in 2017 is a number from 2017 to 9999.")]
    public void A_year_outside_its_range_is_refused(int first, int last, string parameter, string message)
    {
        ArgumentOutOfRangeException e = Assert.Throws<ArgumentOutOfRangeException>(() => FrameworkPeriod.OfYears(first, last));
        Assert.Equal(parameter, e.ParamName);
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private const string General =
        "'{}' is no period: a period is '2017', '2017-2020', or two days as in '2017-03-01/2019-06-30', either of which may be '..' for an open end.";

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
