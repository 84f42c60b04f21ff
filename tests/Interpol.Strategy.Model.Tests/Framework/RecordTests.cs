using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

public sealed class RecordTests
{
    [Fact]
    public void A_framework_shows_its_id_its_title_and_what_it_holds()
    {
        Assert.Equal("interpol-2017-2020: Strategic Framework 2017-2020 (5 goals, 21 objectives)", InterpolFrameworks.Framework2017To2020.ToString());
        Assert.Equal(
            "a: Two lines (1 goal, 1 objective)",
            new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "Two\r\n lines ", Goals = [new() { Name = "", Objectives = [new()] }] }.ToString());
    }

    [Fact]
    public void An_element_shows_its_code_and_its_name_or_else_its_statement()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        Assert.Equal("Connecting police for a safer world", framework.Vision!.ToString());
        Assert.Equal("Respect", framework.Values[0].ToString());
        Assert.Equal("4 Maximise INTERPOL's role within the global security architecture", framework.GetGoal("4").ToString());
        Assert.Equal("5.3 Strengthen internal delivery through change management", framework.GetObjective("5.3").ToString());
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
    public void An_adoption_shows_what_is_known_of_it(int? session, int? year, int? month, string text) =>
        Assert.Equal(text, new Adoption { Body = "General Assembly", Session = session, Year = year, Month = month }.ToString());

    [Fact]
    public void An_absent_code_or_period_is_null_and_stays_absent()
    {
        Assert.Null(new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "" }.Period);
        Assert.Null(new Goal { Name = "" }.Code);
        Assert.Null((new Objective { Code = ElementCode.Parse("1") } with { Code = null }).Code);
    }

    [Fact]
    public void A_wrong_value_is_named_with_what_would_be_right()
    {
        Assert.StartsWith(
            "Limit is a number from 1 to 2147483647.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { Limit = 0 }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "7 is no GoalKind; the members are StrategicGoal, StrategicPriority, CorporatePriority.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Goal { Name = "", Kind = (GoalKind)7 }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Month is a number from 1 to 12, or null.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Adoption { Body = "", Month = 13 }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Name is never null; give a text, even an empty one.",
            Assert.Throws<ArgumentNullException>(() => new Goal { Name = null! }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Id was given the default of FrameworkId, which has no text; parse one from a text.",
            Assert.Throws<ArgumentException>(() => new StrategicFramework { Id = default, Name = "" }).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_of_a_day_that_a_cultures_calendar_does_not_know_is_shown_all_the_same()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(
                "6950-11-09/: 1.50 Rating Good",
                new MeasuredResult { StartDate = new DateOnly(6950, 11, 9), NumberOfUnits = 1.50m, Descriptor = new() { Name = "Rating", Value = "Good" } }.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Numbers_of_units_keep_the_digits_they_were_given()
    {
        var result = new MeasuredResult { NumberOfUnits = 1.50m };
        Assert.Equal("1.50", result.NumberOfUnits!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(new MeasuredResult { NumberOfUnits = 1.5m }, result);
    }
}
