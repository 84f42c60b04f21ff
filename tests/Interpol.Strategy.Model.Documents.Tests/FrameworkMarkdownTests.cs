using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that Markdown reads back as the framework that was written, for any framework.</summary>
public sealed class FrameworkMarkdownTests
{
    private static readonly OutlineOptions Strict = new() { ReadOptions = new() { Mode = ReadMode.Strict } };

    [Property(SampleFactor = 3)]
    public void Read_returns_what_Write_holds(StrategicFramework framework)
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(FrameworkMarkdown.Write(framework), Strict);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Keep(framework), result.Value);
    }

    [Property]
    public void GetUnsupportedContent_lists_what_Write_does_not_hold(StrategicFramework framework)
    {
        Assert.Equal(Keep(framework) == framework, FrameworkMarkdown.GetUnsupportedContent(framework).IsEmpty);
        Assert.Empty(FrameworkMarkdown.GetUnsupportedContent(Keep(framework)));
    }

    [Theory]
    [InlineData("Vision")]
    [InlineData("Goals")]
    [InlineData("Theme A: Finance")]
    [InlineData("Theme parks")]
    [InlineData("4 berths")]
    [InlineData("2030")]
    [InlineData("**bold**")]
    [InlineData("TBD")]
    [InlineData("Goal 1: Power")]
    [InlineData("# Power #")]
    [InlineData("C#")]
    [InlineData("1. Power")]
    [InlineData("[ ] Power")]
    [InlineData("R&D, a < b, &lt; snake_case _x_ `code` <b>")]
    [InlineData("---")]
    [InlineData("| a | b |")]
    [InlineData(" two  spaces ")]
    [InlineData("first\nsecond\n\n\nthird\n")]
    [InlineData("a\n\n- b\n- c")]
    [InlineData(":")]
    [InlineData("\\")]
    public void Text_that_resembles_markup_is_preserved(string text)
    {
        ElementCode code = ElementCode.Parse(text);
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("harbour"),
            Name = text,
            Description = text,
            Vision = new() { Description = text },
            Mission = new() { Description = text },
            Values = [new() { Name = text }, new() { Name = text, Description = text }],
            Goals =
            [
                new() { Name = text, Description = text, Objectives = [new() { Description = text }] },
                new() { Code = code, Name = text, Objectives = [new() { Name = text }, new() { Code = code }] },
                new() { Name = "", Objectives = [new() { Code = code, Name = text, Description = text }, new()] },
                new() { Name = text, Groups = [new() { Code = code, Name = text }, new() { Name = text }] },
            ],
        };
        Assert.Equal(framework, FrameworkOutline.Read(FrameworkMarkdown.Write(framework), Strict).Value);
    }

    [Fact]
    public void Write_writes_a_document_for_people()
    {
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("harbour-2026"),
            Name = "Harbour plan 2026",
            Language = "en",
            Period = FrameworkPeriod.FromYears(2026, 2030),
            Vision = new() { Description = "A port that the city is proud of" },
            Values = [new() { Name = "Safety", Description = "First." }, new() { Name = "Openness" }],
            Goals =
            [
                new()
                {
                    Code = ElementCode.Parse("4"),
                    Name = "Clean power",
                    Groups = [new() { Code = ElementCode.Parse("A"), Name = "Climate" }],
                    Description = "Less smoke.\n\nLess noise.",
                    Objectives =
                    [
                        new() { Code = ElementCode.Parse("4.1"), Description = "Equip all berths" },
                        new() { Code = ElementCode.Parse("4.2"), Name = "Cranes", Description = "Buy.\n\nSoon." },
                    ],
                },
            ],
        };
        Assert.Equal(
            """
            ---
            format: strategic-framework
            id: harbour-2026
            period: 2026-2030
            language: en
            ---

            # Harbour plan 2026

            ## Vision

            A port that the city is proud of

            ## Values

            - **Safety:** First.
            - Openness

            ## Theme A: Climate

            ### 4 Clean power

            Less smoke.

            Less noise.

            - **4.1** Equip all berths
            - **4.2** **Cranes:** Buy.

              Soon.

            """.ReplaceLineEndings("\n"),
            FrameworkMarkdown.Write(framework));
    }

    [Fact]
    public void Kinds_of_goals_are_sections()
    {
        StrategicFramework canonical = InterpolFrameworks.Framework2014To2016;
        string markdown = FrameworkMarkdown.Write(canonical);
        Assert.Contains("\n## Corporate priorities\n", markdown, StringComparison.Ordinal);
        Assert.Equal(Keep(canonical), FrameworkOutline.Read(markdown, Strict).Value);
    }

    [Fact]
    public void A_changed_document_is_read_like_any_other()
    {
        string markdown = FrameworkMarkdown.Write(new()
        {
            Id = FrameworkId.Parse("harbour"),
            Name = "Harbour",
            Goals =
            [
                new()
                {
                    Code = ElementCode.Parse("1"),
                    Name = "Power",
                    Objectives = [new() { Description = "Berths" }],
                },
            ],
        });
        markdown += "* Cranes\n\n## 2 Traffic\n* Trains\n";
        StrategicFramework read = FrameworkOutline.Read(markdown).GetValueOrThrow();
        Assert.Equal(("harbour", "Harbour"), (read.Id.ToString(), read.Name));
        Assert.Equal(
            ["1 Power: Berths, Cranes", "2 Traffic: Trains"],
            read.Goals.Select(goal =>
                $"{goal.Code} {goal.Name}: {string.Join(", ", goal.Objectives.Select(item => item.Description))}"));
    }

    [Theory]
    [InlineData("author: Jane")]
    [InlineData("status: draft")]
    [InlineData("period: next year")]
    [InlineData("language: ???")]
    [InlineData("id: ???")]
    public void Metadata_that_Write_does_not_write_is_reported(string metadata)
    {
        string markdown = FrameworkMarkdown.Write(new() { Id = FrameworkId.Parse("harbour"), Name = "Harbour" })
            .Replace("id: harbour", metadata.StartsWith("id", StringComparison.Ordinal) ? metadata
                : $"id: harbour\n{metadata}", StringComparison.Ordinal);
        Assert.Equal(
            [Array.IndexOf(markdown.Split('\n'), metadata) + 1],
            FrameworkOutline.Read(markdown + "\n## 1 Power\n\n- Berths\n").Diagnostics
                .Where(diagnostic => diagnostic.Code == OutlineDiagnosticCodes.Markup)
                .Select(diagnostic => diagnostic.Line ?? 0));
    }

    [Fact]
    public void GetUnsupportedContent_lists_values_without_text_as_not_written()
    {
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("harbour"),
            Name = "Harbour",
            Values = [new(), new() { Description = "Safety" }],
        };
        Assert.Equal(
            [
                ("values[0]", "Markdown does not support values without text. The content is not written."),
                ("values[1].name",
                    "Markdown does not support values without a name. The description is written as the name."),
            ],
            FrameworkMarkdown.GetUnsupportedContent(framework).Select(found => (found.Path, found.Message)));
    }

    [Fact]
    public void Write_throws_for_invalid_arguments()
    {
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkMarkdown.Write(null!));
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkMarkdown.GetUnsupportedContent(null!));
        _ = Assert.Throws<ArgumentException>(() => FrameworkMarkdown.Write(
            new() { Id = FrameworkId.Parse("harbour"), Name = "\ud800" }));
    }

    /// <summary>Returns a framework with only the content that Markdown holds.</summary>
    private static StrategicFramework Keep(StrategicFramework framework) => new()
    {
        Id = framework.Id,
        Name = Keep(framework.Name)!,
        Period = framework.Period,
        Language = framework.Language,
        Description = KeepOptional(framework.Description),
        Vision = KeepOptional(framework.Vision?.Description) is { } vision ? new() { Description = vision } : null,
        Mission = KeepOptional(framework.Mission?.Description) is { } mission ? new() { Description = mission } : null,
        Values =
        [
            .. from value in framework.Values
               let name = KeepOptional(value.Name)
               let description = KeepOptional(value.Description)
               where name is not null || description is not null
               select new CoreValue { Name = name ?? description, Description = name is null ? null : description },
        ],
        Goals = [.. framework.Goals.Select(Keep)],
    };

    private static Goal Keep(Goal goal) => new()
    {
        Code = Keep(goal.Code),
        Name = Keep(goal.Name)!,
        Kind = goal.Kind,
        Groups = [.. goal.Groups.Take(3).Select(group =>
            new GoalGroup { Code = Keep(group.Code), Name = Keep(group.Name)! })],
        Description = KeepOptional(goal.Description),
        Objectives = [.. goal.Objectives.Select(objective => new Objective
        {
            Code = Keep(objective.Code),
            Name = KeepOptional(objective.Name),
            Description = KeepOptional(objective.Description),
        })],
    };

    private static string? KeepOptional(string? text) => string.IsNullOrEmpty(text) ? null : Keep(text);

    private static string? Keep(string? text) => text?.Replace('\0', '\ufffd');

    private static ElementCode? Keep(ElementCode? code) =>
        code is { } kept ? ElementCode.Parse(Keep(kept.ToString())!) : null;
}
