using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

public sealed class RecordTests
{
    [Fact]
    public void ToString_returns_the_id_the_name_and_the_counts_of_a_framework()
    {
        Assert.Equal(
            "interpol-2017-2020: Strategic Framework 2017-2020 (5 goals, 21 objectives)",
            InterpolFrameworks.Framework2017To2020.ToString());
        Assert.Equal(
            "a: Two lines (1 goal, 1 objective)",
            new StrategicFramework
            {
                Id = FrameworkId.Parse("a"),
                Name = "Two\r\n lines ",
                Goals = [new() { Name = "", Objectives = [new()] }],
            }.ToString());
    }

    [Fact]
    public void ToString_returns_the_code_and_the_name_or_description_of_an_element()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        Assert.Equal("Connecting police for a safer world", framework.Vision!.ToString());
        Assert.Equal("Respect", framework.Values[0].ToString());
        Assert.Equal(
            "4 Maximise INTERPOL's role within the global security architecture",
            framework.GetGoal("4").ToString());
        Assert.Equal(
            "5.3 Strengthen internal delivery through change management",
            framework.GetObjective("5.3").ToString());
        Assert.Equal("Named", new Objective { Name = "Named", Description = "Described" }.ToString());
        Assert.Equal("", new Mission().ToString());
        Assert.Equal("Described", new Mission { Description = "Described" }.ToString());
        Assert.Equal("Described", new CoreValue { Description = "Described" }.ToString());
        Assert.Equal(("", ""), (new Vision().ToString(), new CoreValue().ToString()));
    }

    [Theory]
    [InlineData(82, 2013, 10, "General Assembly, 82nd session, October 2013")]
    [InlineData(1, 2013, null, "General Assembly, 1st session, 2013")]
    [InlineData(111, null, 5, "General Assembly, 111th session, May")]
    [InlineData(23, null, null, "General Assembly, 23rd session")]
    [InlineData(4, null, null, "General Assembly, 4th session")]
    [InlineData(null, null, null, "General Assembly")]
    public void ToString_returns_the_known_parts_of_an_adoption(int? session, int? year, int? month, string text) =>
        Assert.Equal(
            text,
            new Adoption { Body = "General Assembly", Session = session, Year = year, Month = month }.ToString());

    [Fact]
    public void Code_and_Period_are_null_when_absent()
    {
        Assert.Null(new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "" }.Period);
        Assert.Null(new Goal { Name = "" }.Code);
        Assert.Null((new Objective { Code = ElementCode.Parse("1") } with { Code = null }).Code);
    }

    [Fact]
    public void Setters_throw_and_describe_the_valid_values()
    {
        Assert.StartsWith(
            "MaxResults must be at least 1.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { MaxResults = 0 }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Kind must be a defined value of GoalKind: StrategicGoal, StrategicPriority, CorporatePriority.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Goal { Name = "", Kind = (GoalKind)7 }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Month must be between 1 and 12, or null.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Adoption { Body = "", Month = 13 }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Name must not be null. Use an empty string instead.",
            Assert.Throws<ArgumentNullException>(() => new Goal { Name = null! }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Id must not be the default value of FrameworkId.",
            Assert.Throws<ArgumentException>(() => new StrategicFramework { Id = default, Name = "" }).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "1.5")]
    [InlineData("2017-01-01", null, "2017-01-01/..: 1.5")]
    [InlineData(null, "2017-12-31", "../2017-12-31: 1.5")]
    [InlineData("2017-01-01", "2017-12-31", "2017-01-01/2017-12-31: 1.5")]
    public void ToString_marks_an_unspecified_date_of_a_result(string? start, string? end, string expected)
    {
        MeasuredResult result = new()
        {
            StartDate = start is null ? null : ProgressCases.Day(start),
            EndDate = end is null ? null : ProgressCases.Day(end),
            NumberOfUnits = 1.5m,
        };
        ProgressUpdate update = new()
        {
            Element = ElementReference.Parse("plan/1.1"),
            Date = ProgressCases.Day("2018-01-31"),
            Result = result,
        };
        Assert.Equal(expected, result.ToString());
        Assert.Equal($"2018-01-31 plan/1.1 {expected}", update.ToString());
    }

    [Fact]
    public void ToString_accepts_dates_outside_the_calendar_of_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(
                "6950-11-09/..: 1.50 Rating Good",
                new MeasuredResult
                {
                    StartDate = new DateOnly(6950, 11, 9),
                    NumberOfUnits = 1.50m,
                    Descriptor = new() { Name = "Rating", Value = "Good" },
                }.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void NumberOfUnits_preserves_trailing_zeros()
    {
        var result = new MeasuredResult { NumberOfUnits = 1.50m };
        Assert.Equal("1.50", result.NumberOfUnits!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(new MeasuredResult { NumberOfUnits = 1.5m }, result);
    }
}
