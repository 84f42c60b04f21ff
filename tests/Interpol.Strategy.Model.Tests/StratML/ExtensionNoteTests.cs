using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Which lines at the end of a text are read as notes, and which are part of the text.</summary>
public sealed class ExtensionNoteTests
{
    private const string Part1 = $"<StrategicPlan xmlns='{StratMLNamespaces.Part1}'>";
    private const string Part2 = $"<PerformancePlanOrReport xmlns='{StratMLNamespaces.Part2}' Type='Strategic_Plan'>";
    private const string GoalElement = "<Goal><Name>Goal</Name><Description>Text</Description></Goal>";
    private const string EmptyGoalElement = "<Goal><Name/><Description/></Goal>";

    private static readonly StrategicFramework Plan = new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals = [new() { Name = "Goal", Description = "Text" }],
    };

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
    public void Read_accepts_a_line_as_text_when_Write_would_not_produce_it(string line)
    {
        AssertText(line, Part1, GoalElement);
        AssertText(line, Part2, GoalElement);
    }

    [Theory]
    [InlineData("[Document type: performance report]")]
    [InlineData("[Document identifier: a]")]
    [InlineData("[Submitter identifier: a]")]
    public void Read_accepts_a_line_as_text_when_Part_2_has_an_element_for_it(string line) =>
        AssertText(line, Part2, GoalElement);

    [Theory]
    [InlineData("[Document type: strategic plan]")]
    [InlineData("[Document type: none that we know]")]
    [InlineData("[Document type: ]")]
    [InlineData("[Submitter identifier: a]")]
    public void Read_accepts_a_line_as_text_when_it_adds_no_information(string line) =>
        AssertText(line, Part1, GoalElement);

    [Fact]
    public void Read_accepts_a_line_as_text_when_the_value_is_present_already()
    {
        const string StartDate =
            "<AdministrativeInformation><StartDate>2017-01-01</StartDate></AdministrativeInformation>";
        const string Source = "<AdministrativeInformation><Source>urn:x</Source></AdministrativeInformation>";
        AssertText("[Goals: some]", Part2, EmptyGoalElement);
        AssertText("[In force: ../..]", Part2, GoalElement, StartDate);
        AssertText("[Source: a b]", Part2, GoalElement, Source);
        const string TypeNote = "\n[Document type: performance plan]";
        AssertText("[Document type: performance report]", Part1, GoalElement, "", TypeNote);
        StrategicFramework read = AssertText("[Framework id: a]", Part2, GoalElement, "", "\n[Framework id: b]");
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
    public void Read_accepts_a_line_of_a_goal_as_text_when_Write_would_not_produce_it(string line) =>
        AssertGoalText(line, "");

    [Fact]
    public void Read_accepts_one_kind_note_and_one_empty_description_note_for_each_goal()
    {
        AssertGoalText("[Description: empty]", "Text");
        AssertGoalText("[Description: empty]", "", "\n[Description: empty]");
        AssertGoalText("[Goal kind: strategic priority]", "", "\n[Goal kind: corporate priority]");
    }

    [Fact]
    public void Adoptions_are_preserved_whichever_properties_are_set()
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
        Assert.All(adoptions, adoption => AssertPreserved(Plan with { Adoption = adoption }));
    }

    [Fact]
    public void Framework_types_and_goal_kinds_are_preserved()
    {
        Assert.All(Enum.GetValues<FrameworkType>(), type => AssertPreserved(Plan with { Type = type }));
        Assert.All(Enum.GetValues<GoalKind>(), kind =>
        {
            Goal goal = new() { Name = "Goal", Kind = kind, OtherInformation = "Text" };
            AssertPreserved(Plan with { Goals = [goal] });
        });
        AssertPreserved(Plan with { Period = default(FrameworkPeriod) });
        AssertPreserved(Plan with { Goals = [] });
        AssertPreserved(Plan with { Goals = [new() { Name = "" }] });
    }

    [Theory]
    [InlineData("<Identifier>A.b</Identifier>", "Plan A", "a-b")]
    [InlineData("<Identifier>_</Identifier>", "Plan A", "plan-a")]
    [InlineData("", "…", "plan")]
    public void Generated_id_is_derived_from_the_identifier_or_else_from_the_name(
        string identifier, string name, string id)
    {
        string administration = $"<AdministrativeInformation>{identifier}</AdministrativeInformation>";
        string document = $"<StrategicPlanCore>{GoalElement}</StrategicPlanCore>{administration}";
        Assert.Equal(id, Read(Part2, document, name).Id.ToString());
    }

    [Fact]
    public void Generated_id_has_at_most_64_characters_and_does_not_end_with_a_hyphen()
    {
        string letters = new('a', 63);
        const string Core = $"<StrategicPlanCore>{GoalElement}</StrategicPlanCore>";
        Assert.Equal(letters + "a", Read(Part2, Core, letters + "aaa").Id.ToString());
        Assert.Equal(letters, Read(Part2, Core, letters + " a").Id.ToString());
    }

    private static void AssertPreserved(StrategicFramework framework)
    {
        foreach (StratMLVersion version in Enum.GetValues<StratMLVersion>())
        {
            string written = FrameworkStratML.Write(framework, new() { Version = version });
            Assert.Equal(framework, FrameworkStratML.Read(written).Value);
        }
    }

    private static StrategicFramework AssertText(
        string line, string root, string goal, string administration = "", string notes = "")
    {
        string otherInformation = $"<OtherInformation>Text\n{line}{notes}</OtherInformation>";
        string core = $"<StrategicPlanCore><Value/>{goal}</StrategicPlanCore>";
        StrategicFramework read = Read(root, otherInformation + core + administration, "Plan");
        Assert.Equal($"Text\n{line}", read.OtherInformation);
        return read;
    }

    private static void AssertGoalText(string line, string description, string notes = "")
    {
        string otherInformation = $"<OtherInformation>Text\n{line}{notes}</OtherInformation>";
        string goal = $"<Goal><Name>Goal</Name><Description>{description}</Description>{otherInformation}</Goal>";
        StrategicFramework read = Read(Part2, $"<StrategicPlanCore>{goal}</StrategicPlanCore>", "Plan");
        Assert.Equal($"Text\n{line}", read.Goals[0].OtherInformation);
    }

    private static StrategicFramework Read(string root, string content, string name)
    {
        string end = $"</{root[1..root.IndexOf(' ', StringComparison.Ordinal)]}>";
        string document = $"{root}<Name>{name}</Name>{content}{end}";
        return FrameworkStratML.Read(document, new() { Mode = ReadMode.Strict }).GetValueOrThrow();
    }
}
