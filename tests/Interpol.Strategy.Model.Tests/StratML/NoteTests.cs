using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Which lines behind a text are notes, and which are the text's own.</summary>
public sealed class NoteTests
{
    private const string Part1 = $"<StrategicPlan xmlns='{Spaces.Part1}'>";
    private const string Part2 = $"<PerformancePlanOrReport xmlns='{Spaces.Part2}' Type='Strategic_Plan'>";
    private const string Goal = "<Goal><Name>Goal</Name><Description>Text</Description></Goal>";
    private const string NoGoal = "<Goal><Name/><Description/></Goal>";

    private static readonly StrategicFramework Plan = new() { Id = FrameworkId.Parse("plan"), Name = "Plan", Goals = [new() { Name = "Goal", Description = "Text" }] };

    [Theory]
    [InlineData("[Adopted by: Board, May  2013]")]
    [InlineData("[Adopted by: Board, 0 2013]")]
    [InlineData("[Adopted by: Board, 2013 May]")]
    [InlineData("[Adopted by: Board, 2012 2013]")]
    [InlineData("[Adopted by: Board, 2nd session, 10000]")]
    [InlineData("[Adopted by: a\\bc, 2013]")]
    [InlineData("[Framework id: A b]")]
    [InlineData("[In force: 2017]")]
    [InlineData("[Goals: none]")]
    [InlineData("[Goals: some]")]
    [InlineData("[Source: a\\ b]")]
    [InlineData("[Source: a b\\]")]
    [InlineData("[Identifier of value 0: a]")]
    [InlineData("[Identifier of value 01: a]")]
    [InlineData("[Identifier of value 2: a]")]
    [InlineData("[Identifier of value 1: a\\b]")]
    [InlineData("[Goal kind: strategic priority]")]
    [InlineData("[Description: empty]")]
    [InlineData("[: ]")]
    [InlineData("]: ]")]
    [InlineData("[Goals:]")]
    public void A_line_that_the_library_would_not_write_there_is_text(string line)
    {
        AssertText(line, Part1, Goal);
        AssertText(line, Part2, Goal);
    }

    [Theory]
    [InlineData("[Document type: performance report]")]
    [InlineData("[Document identifier: a]")]
    [InlineData("[Submitter identifier: a]")]
    public void What_Part_2_has_elements_for_is_no_note_in_it(string line) => AssertText(line, Part2, Goal);

    [Theory]
    [InlineData("[Document type: strategic plan]")]
    [InlineData("[Document type: none that we know]")]
    [InlineData("[Document type: ]")]
    [InlineData("[Submitter identifier: a]")]
    public void A_note_that_says_nothing_new_of_a_document_is_text(string line) => AssertText(line, Part1, Goal);

    [Fact]
    public void A_note_of_what_is_there_already_is_text()
    {
        AssertText("[Goals: some]", Part2, NoGoal);
        AssertText("[In force: ../..]", Part2, Goal, "<AdministrativeInformation><StartDate>2017-01-01</StartDate></AdministrativeInformation>");
        AssertText("[Source: a b]", Part2, Goal, "<AdministrativeInformation><Source>urn:x</Source></AdministrativeInformation>");
        AssertText("[Document type: performance report]", Part1, Goal, "", "\n[Document type: performance plan]");
        StrategicFramework read = AssertText("[Framework id: a]", Part2, Goal, "", "\n[Framework id: b]");
        Assert.Equal("b", read.Id.ToString());
    }

    [Theory]
    [InlineData("[Goal kind: strategic goal]")]
    [InlineData("[Goal kind: empty]")]
    [InlineData("[Goal kind: ]")]
    [InlineData("[Description: strategic priority]")]
    [InlineData("[Description: full]")]
    [InlineData("[Source: strategic priority]")]
    [InlineData("[Source: empty]")]
    [InlineData("[Goals: none]")]
    public void A_line_that_the_library_would_not_write_in_a_goal_is_text(string line) => AssertGoalText(line, "");

    [Fact]
    public void A_goal_has_one_kind_and_is_only_told_of_a_description_that_is_not_there()
    {
        AssertGoalText("[Description: empty]", "Text");
        AssertGoalText("[Description: empty]", "", "\n[Description: empty]");
        AssertGoalText("[Goal kind: strategic priority]", "", "\n[Goal kind: corporate priority]");
    }

    [Fact]
    public void An_adoption_is_noted_whatever_is_known_of_it()
    {
        Adoption[] adoptions =
        [
            new() { Body = "Board" },
            new() { Body = "Board\\" },
            new() { Body = "Board, 2nd session, May 2013" },
            new() { Body = "Board\r\n" },
            new() { Body = "" },
            new() { Body = "B", Session = 1 },
            new() { Body = "B", Year = 1 },
            new() { Body = "B", Month = 12 },
            new() { Body = "B", Session = 1, Year = 9999, Month = 1 },
            new() { Body = "B", Session = int.MaxValue, Year = 2013, Month = 12 },
        ];
        Assert.All(adoptions, adoption => AssertRead(Plan with { Adoption = adoption }));
    }

    [Fact]
    public void Every_type_of_a_document_and_every_kind_of_a_goal_is_read_back()
    {
        Assert.All(Enum.GetValues<FrameworkType>(), type => AssertRead(Plan with { Type = type }));
        Assert.All(Enum.GetValues<GoalKind>(), kind => AssertRead(Plan with { Goals = [new() { Name = "Goal", Kind = kind, OtherInformation = "Text" }] }));
        AssertRead(Plan with { Period = default(FrameworkPeriod) });
        AssertRead(Plan with { Goals = [] });
        AssertRead(Plan with { Goals = [new() { Name = "" }] });
    }

    [Theory]
    [InlineData("<Identifier>A.b</Identifier>", "Plan A", "a-b")]
    [InlineData("<Identifier>_</Identifier>", "Plan A", "plan-a")]
    [InlineData("", "…", "plan")]
    public void The_id_is_made_of_the_identifier_or_else_of_the_name(string identifier, string name, string id) =>
        Assert.Equal(id, Read(Part2, "<StrategicPlanCore>" + Goal, "</StrategicPlanCore><AdministrativeInformation>" + identifier + "</AdministrativeInformation>", name).Id.ToString());

    [Fact]
    public void An_id_that_is_made_has_64_characters_at_the_most_and_ends_in_none_that_joins()
    {
        string letters = new('a', 63);
        string core = "<StrategicPlanCore>" + Goal;
        Assert.Equal(letters + "a", Read(Part2, core, "</StrategicPlanCore>", letters + "aaa").Id.ToString());
        Assert.Equal(letters, Read(Part2, core, "</StrategicPlanCore>", letters + " a").Id.ToString());
    }

    private static void AssertRead(StrategicFramework framework)
    {
        foreach (StratMLVersion version in Enum.GetValues<StratMLVersion>())
        {
            Assert.Equal(framework, FrameworkStratML.Read(FrameworkStratML.Write(framework, new() { Version = version })).Value);
        }
    }

    private static StrategicFramework AssertText(string line, string open, string goal, string administration = "", string notes = "")
    {
        StrategicFramework read = Read(open, $"<OtherInformation>Text\n{line}{notes}</OtherInformation><StrategicPlanCore><Value/>{goal}", $"</StrategicPlanCore>{administration}", "Plan");
        Assert.Equal($"Text\n{line}", read.OtherInformation);
        return read;
    }

    private static void AssertGoalText(string line, string description, string notes = "")
    {
        StrategicFramework read = Read(
            Part2, $"<StrategicPlanCore><Goal><Name>Goal</Name><Description>{description}</Description><OtherInformation>Text\n{line}{notes}</OtherInformation></Goal>", "</StrategicPlanCore>", "Plan");
        Assert.Equal($"Text\n{line}", read.Goals[0].OtherInformation);
    }

    private static StrategicFramework Read(string open, string first, string last, string name) =>
        FrameworkStratML.Read($"{open}<Name>{name}</Name>{first}{last}</{open[1..open.IndexOf(' ', StringComparison.Ordinal)]}>", new() { Mode = ReadMode.Strict }).GetValueOrThrow();
}
