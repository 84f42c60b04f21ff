using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests reading Word documents.</summary>
public sealed class WordTests
{
    [Fact]
    public void Headings_and_lists_become_goals_and_objectives() => AssertReads(
        """
        Harbour plan 2026-2030 [2026-2030]
        vision A port that the city is proud of
        1 Clean power: Less smoke. (1.1 Equip all berths; 1.2 Buy cranes)
        2 Traffic:  (2.1 Move freight to rail)
        """,
        new WordFile()
            .Add("Harbour plan 2026-2030", "Title")
            .Add("Vision", "Heading1")
            .Add("A port that the city is proud of")
            .Add("Goals", "Heading1")
            .Add("Clean power", "Heading2", list: 2)
            .Add("Less smoke.")
            .Add("Equip all berths", list: 2, level: 1)
            .Add("Buy cranes", list: 2, level: 1)
            .Add("Traffic", "Heading2", list: 2)
            .Add("Move freight to rail", list: 2, level: 1));

    [Fact]
    public void Numbers_come_from_the_text_of_the_level() => AssertReads(
        """
        Harbour []
        1 Clean power:  (1.a Equip all berths; 1.b Buy cranes)
        2 Traffic:  (2.a Move freight to rail)
        """,
        new WordFile()
            .Add("Harbour", "Title")
            .Add("Clean power", list: 3)
            .Add("Equip all berths", list: 3, level: 1)
            .Add("Buy cranes", list: 3, level: 1)
            .Add("Traffic", list: 3)
            .Add("Move freight to rail", list: 3, level: 1));

    [Fact]
    public void Numbers_start_again_where_a_list_says_so() => AssertReads(
        """
        Harbour []
        1 Clean power:  ()
        5 Traffic:  ()
        """,
        new WordFile()
            .Add("Harbour", "Title")
            .Add("Goals", "Section")
            .Add("Clean power", list: 2)
            .Add("Traffic", list: 4));

    [Fact]
    public void Roman_numbers_are_computed() => AssertReads(
        """
        Harbour []
        I Clean power:  ( Equip all berths)
        II Traffic:  ()
        """,
        new WordFile()
            .Add("Harbour", "Title")
            .Add("Strategic goals", "Heading1")
            .Add("Clean power", "Heading2", list: 5)
            .Add("Equip all berths", list: 1)
            .Add("Traffic", "Heading2", list: 5));

    [Fact]
    public void Bold_paragraphs_are_headings_and_bold_beginnings_are_names() => AssertReads(
        """
        Harbour []
         Clean power:  ( Berths=Equip all berths with shore power)
        """,
        new WordFile()
            .Add("Harbour", "Title")
            .Add("**Goals**")
            .Add("**Goal: Clean power**")
            .Add("**Berths:** Equip all berths with shore power", list: 1));

    [Fact]
    public void Reports_with_numbered_chapters_read_as_their_goals() => AssertReads(
        """
        Harbour Port Authority [2026-2030]
        2.1 Clean power: Ships make smoke. ( Equip all berths;  Buy electric cranes)
        2.2 Safe traffic:  ( Renew the radar)
        """,
        new WordFile()
            .Add("Harbour Port Authority", "Title")
            .Add("Strategic plan 2026-2030", "Subtitle")
            .Add("Introduction", "Heading1", list: 2)
            .Add("The harbour has grown since 2020.")
            .Add("Our goals", "Heading1", list: 2)
            .Add("Clean power", "Heading2", list: 2, level: 1)
            .Add("Ships make smoke.")
            .Add("Equip all berths", list: 1)
            .Add("Buy electric cranes", list: 1)
            .Add("Safe traffic", "Heading2", list: 2, level: 1)
            .Add("Renew the radar", list: 1)
            .Add("Budget", "Heading1", list: 2)
            .AddTable(["Year", "Million"], ["2026", "8"]));

    [Fact]
    public void Tables_are_read_and_frames_around_text_are_not_tables() => AssertReads(
        """
        Harbour []
        mission To move goods
         Clean power:  ( Equip all berths;  Buy cranes)
        """,
        new WordFile()
            .Add("Harbour", "Title")
            .AddTable(["Mission: To move goods"])
            .AddTable(["Goal", "Objective"], ["Clean power", "Equip all berths"], ["Clean power", "Buy cranes"]));

    [Fact]
    public void Characters_of_markup_are_text() => AssertReads(
        """
        Harbour *2026* [2026]
         R&D [test] <b> snake_case:  ( Use `code` & **more**)
        """.Replace("**more**", "more", StringComparison.Ordinal),
        new WordFile()
            .Add("Harbour *2026*", "Title")
            .Add("Goals", "Heading1")
            .Add("R&D [test] <b> snake_case", "Heading2")
            .Add("Use `code` & **more**", list: 1));

    [Fact]
    public void Line_breaks_separate_labels()
    {
        WordFile file = new WordFile().Add("Harbour", "Title");
        file.Body.Append(new Paragraph(
            WordFile.CreateRun("Vision: A proud port", isBold: false),
            new Run(new Break()),
            WordFile.CreateRun("Mission: To move goods", isBold: false)));
        StrategicFramework read = FrameworkOutline.ReadWord(file.ToStream()).GetValueOrThrow();
        Assert.Equal(
            ("A proud port", "To move goods"), (read.Vision?.Description, read.Mission?.Description));
    }

    [Fact]
    public void Tracked_deletions_and_other_content_are_reported()
    {
        WordFile file = new WordFile().Add("Harbour", "Title").Add("Goals", "Heading1");
        file.Body.Append(new Paragraph(
            new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 })),
            WordFile.CreateRun("Clean ", isBold: false),
            new DeletedRun(new Run(new DeletedText("dirty "))),
            new InsertedRun(WordFile.CreateRun("power", isBold: false)),
            new Run(new RunProperties(new Vanish()), new Text("secret"))));
        ReadResult<StrategicFramework> result = FrameworkOutline.ReadWord(file.ToStream(document =>
        {
            document.MainDocumentPart!.AddNewPart<WordprocessingCommentsPart>().Comments =
                new Comments(new Comment(new Paragraph(WordFile.CreateRun("Really?", isBold: false))) { Id = "1" });
            document.MainDocumentPart.AddNewPart<HeaderPart>().Header =
                new Header(new Paragraph(WordFile.CreateRun("Confidential", isBold: false)));
            _ = document.MainDocumentPart.AddExternalRelationship("urn:template", new Uri("http://localhost/template"));
        }));
        Assert.Equal("Clean power", result.GetValueOrThrow().Goals.Single().Name);
        Assert.Equal(
            "The document also contains 1 × deleted text, 1 × hidden text, 1 × comment, 1 × header, "
                + "1 × external resource. They were not read.",
            result.Diagnostics.Single(item => item.Code == OutlineDiagnosticCodes.OutsideText).Message);
    }

    [Fact]
    public void Contents_are_reported_with_the_numbers_of_their_paragraphs()
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.ReadWord(new WordFile()
            .Add("Harbour", "Title")
            .Add("Clean power 3", "TOC1")
            .Add("Goals", "Heading1")
            .Add("Clean power", "Heading2")
            .Add("Glossary", "Heading1")
            .Add("Berth: a place for a ship")
            .ToStream());
        Assert.Single(result.GetValueOrThrow().Goals);
        Assert.Contains(result.Diagnostics, item => item is { Code: OutlineDiagnosticCodes.Markup, Line: 2 });
        Diagnostic glossary = result.Diagnostics.Single(item => item.Code == OutlineDiagnosticCodes.UnknownSection);
        Assert.Equal(5, glossary.Line);
        Assert.Contains("(lines 5-6)", glossary.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_and_the_language_come_from_the_properties()
    {
        StrategicFramework read = FrameworkOutline.ReadWord(new WordFile().Add("Harbour", "Title").Add("Goal 1: Power")
            .ToStream(document =>
            {
                document.PackageProperties.Identifier = "harbour-2026";
                document.PackageProperties.Language = "en-GB";
            })).GetValueOrThrow();
        Assert.Equal(("harbour-2026", "en-GB"), (read.Id.ToString(), read.Language));
    }

    [Fact]
    public async Task ReadWordAsync_and_ReadAllWordAsync_return_the_same_framework()
    {
        WordFile file = new WordFile().Add("Harbour", "Title").Add("Goal 1: Power");
        MemoryStream stream = file.ToStream();
        StrategicFramework read = Read(stream);
        stream.Position = 0;
        Assert.Equal(read, (await FrameworkOutline.ReadWordAsync(stream)).GetValueOrThrow());
        stream.Position = 0;
        FrameworkCatalog all = (await FrameworkOutline.ReadAllWordAsync(stream)).GetValueOrThrow();
        Assert.Equal(read, all.Frameworks.Single());
        stream.Position = 0;
        Assert.Equal(
            [OutlineRole.Title, OutlineRole.Goal], FrameworkOutline.ExplainWord(stream).Select(block => block.Role));
    }

    [Fact]
    public void ReadAllWord_returns_the_same_framework()
    {
        MemoryStream stream = new WordFile().Add("Harbour", "Title").Add("Goal 1: Power").ToStream();
        FrameworkCatalog all = FrameworkOutline.ReadAllWord(stream).GetValueOrThrow();
        stream.Position = 0;
        Assert.Equal(Read(stream), all.Frameworks.Single());
    }

    private static StrategicFramework Read(Stream stream) => FrameworkOutline.ReadWord(stream).GetValueOrThrow();

    private static void AssertReads(string expected, WordFile file)
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.ReadWord(file.ToStream());
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(expected.ReplaceLineEndings("\n"), Describe(result.GetValueOrThrow()));
    }

    private static string Describe(StrategicFramework plan) => string.Join('\n',
    [
        $"{plan.Name} [{plan.Period}]",
        .. plan.Vision is { } vision ? [$"vision {vision.Description}"] : Array.Empty<string>(),
        .. plan.Mission is { } mission ? [$"mission {mission.Description}"] : Array.Empty<string>(),
        .. plan.Goals.Select(goal => $"{goal.Code} {goal.Name}: {goal.Description} "
            + $"({string.Join("; ", goal.Objectives.Select(Describe))})"),
    ]);

    private static string Describe(Objective objective) =>
        $"{objective.Code} {objective.Name}{(objective.Name is null ? "" : "=")}{objective.Description}";
}
