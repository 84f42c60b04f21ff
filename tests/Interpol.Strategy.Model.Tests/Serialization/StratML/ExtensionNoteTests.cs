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
    [InlineData("[sf:adopted-by Board, May  2013]")]
    [InlineData("[sf:adopted-by Board, 0 2013]")]
    [InlineData("[sf:adopted-by Board, 2013 May]")]
    [InlineData("[sf:adopted-by Board, 2012 2013]")]
    [InlineData("[sf:adopted-by Board, 2nd session, 10000]")]
    [InlineData("[sf:adopted-by a\\bc, 2013]")]
    [InlineData("[sf:framework-id A b]")]
    [InlineData("[sf:in-force 2017]")]
    [InlineData("[sf:language e]")]
    [InlineData("[sf:language ]")]
    [InlineData("[sf:goals none]")]
    [InlineData("[sf:goals some]")]
    [InlineData("[sf:source a\\ b]")]
    [InlineData("[sf:source a b\\]")]
    [InlineData("[sf:value-identifier 0 a]")]
    [InlineData("[sf:value-identifier 01 a]")]
    [InlineData("[sf:value-identifier 2 a]")]
    [InlineData("[sf:value-identifier 1 a\\b]")]
    [InlineData("[sf:goal-kind strategic priority]")]
    [InlineData("[sf:description empty]")]
    [InlineData("[sf: ]")]
    [InlineData("[sf:]")]
    [InlineData("[sf:goals]")]
    public void Read_accepts_a_line_as_text_when_Write_would_not_produce_it(string line)
    {
        AssertText(line, Part1, GoalElement);
        AssertText(line, Part2, GoalElement);
    }

    [Theory]
    [InlineData("[sf:document-type performance report]")]
    [InlineData("[sf:document-identifier a]")]
    [InlineData("[sf:submitter-identifier a]")]
    public void Read_accepts_a_line_as_text_when_Part_2_has_an_element_for_it(string line) =>
        AssertText(line, Part2, GoalElement);

    [Theory]
    [InlineData("[sf:document-type strategic plan]")]
    [InlineData("[sf:document-type none that we know]")]
    [InlineData("[sf:document-type ]")]
    [InlineData("[sf:submitter-identifier a]")]
    public void Read_accepts_a_line_as_text_when_it_adds_no_information(string line) =>
        AssertText(line, Part1, GoalElement);

    [Fact]
    public void Read_accepts_a_line_as_text_when_the_value_is_present_already()
    {
        const string StartDate =
            "<AdministrativeInformation><StartDate>2017-01-01</StartDate></AdministrativeInformation>";
        const string Source = "<AdministrativeInformation><Source>urn:x</Source></AdministrativeInformation>";
        AssertText("[sf:goals some]", Part2, EmptyGoalElement);
        AssertText("[sf:in-force ../..]", Part2, GoalElement, StartDate);
        AssertText("[sf:source a b]", Part2, GoalElement, Source);
        const string TypeNote = "\n[sf:document-type performance plan]";
        AssertText("[sf:document-type performance report]", Part1, GoalElement, "", TypeNote);
        StrategicFramework read = AssertText("[sf:framework-id a]", Part2, GoalElement, "", "\n[sf:framework-id b]");
        Assert.Equal("b", read.Id.ToString());
        read = AssertText("[sf:language en]", Part1, GoalElement, "", "\n[sf:language fr]");
        Assert.Equal("fr", read.Language);
    }

    [Theory]
    [InlineData("[sf:goal-kind strategic goal]")]
    [InlineData("[sf:goal-kind empty]")]
    [InlineData("[sf:goal-kind ]")]
    [InlineData("[sf:description strategic priority]")]
    [InlineData("[sf:description full]")]
    [InlineData("[sf:goal-group a:b]")]
    [InlineData("[sf:goal-group : b]")]
    [InlineData("[sf:goal-group a\\b: c]")]
    [InlineData("[sf:goal-group a: b\\:c]")]
    [InlineData("[sf:goal-group a\\]")]
    [InlineData("[sf:source strategic priority]")]
    [InlineData("[sf:source empty]")]
    [InlineData("[sf:goals none]")]
    public void Read_accepts_a_line_of_a_goal_as_text_when_Write_would_not_produce_it(string line) =>
        AssertGoalText(line, "");

    [Fact]
    public void Read_accepts_one_kind_note_and_one_empty_description_note_for_each_goal()
    {
        AssertGoalText("[sf:description empty]", "Text");
        AssertGoalText("[sf:description empty]", "", "\n[sf:description empty]");
        AssertGoalText("[sf:goal-kind strategic priority]", "", "\n[sf:goal-kind corporate priority]");
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

    [Fact]
    public void Groups_are_preserved_and_written_with_code_and_name()
    {
        GoalGroup[] groups =
        [
            new() { Code = ElementCode.Parse("A"), Name = "Finance" },
            new() { Name = "People" },
            new() { Code = ElementCode.Parse("A: "), Name = "Ships: large\nand small\\" },
            new() { Name = "A: Finance" },
            new() { Name = ": " },
            new() { Name = "" },
        ];
        Goal goal = new() { Name = "Goal", Groups = [.. groups], OtherInformation = "Text" };
        AssertPreserved(Plan with { Goals = [goal] });
        AssertPreserved(Plan with { Goals = [new() { Name = "", Groups = [groups[0]] }] });
        string written = FrameworkStratML.Write(Plan with { Goals = [goal with { Groups = [.. groups[..2]] }] });
        Assert.Contains("Text\n[sf:goal-group A: Finance]\n[sf:goal-group People]<", written, StringComparison.Ordinal);
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
        string otherInformation = $"<OtherInformation>Text{notes}\n{line}</OtherInformation>";
        string core = $"<StrategicPlanCore><Value/>{goal}</StrategicPlanCore>";
        StrategicFramework read = Read(root, otherInformation + core + administration, line);
        Assert.Equal($"Text\n{line}", read.OtherInformation);
        return read;
    }

    private static void AssertGoalText(string line, string description, string notes = "")
    {
        string otherInformation = $"<OtherInformation>Text{notes}\n{line}</OtherInformation>";
        string goal = $"<Goal><Name>Goal</Name><Description>{description}</Description>{otherInformation}</Goal>";
        StrategicFramework read = Read(Part2, $"<StrategicPlanCore>{goal}</StrategicPlanCore>", line);
        Assert.Equal($"Text\n{line}", read.Goals[0].OtherInformation);
    }

    private static StrategicFramework Read(string root, string content, string line)
    {
        string end = $"</{root[1..root.IndexOf(' ', StringComparison.Ordinal)]}>";
        string document = $"{root}<Name>Plan</Name>{content}{end}";
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, new() { Mode = ReadMode.Strict });
        Assert.Equal(
            $"'{line}' is not a valid note here. It was kept as text.", Assert.Single(result.Diagnostics).Message);
        return result.GetValueOrThrow();
    }
}
