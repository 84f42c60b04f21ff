using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests the metadata at the beginning of a document, and the title that it shares with a heading.</summary>
public sealed class MetadataTests
{
    private const string Goals = "\n\n## Goal 1: Clean power\n\n- Equip all berths\n";

    [Theory]
    [InlineData("Strategy", "Northfjord Port - Strategy 2027-2031", "Northfjord Port - Strategy 2027-2031")]
    [InlineData("Harbour Plan", "HARBOUR PLAN", "HARBOUR PLAN")]
    [InlineData("Harbour Plan 2026", "Harbour Plan", "Harbour Plan 2026")]
    [InlineData("Harbour Plan 2026", "Clean power", "Harbour Plan 2026")]
    [InlineData("Plan", "Planting trees", "Plan")]
    public void Name_is_the_heading_if_it_contains_the_title_of_the_metadata(
        string title, string heading, string name) => Assert.Equal(
        name, FrameworkOutline.Read($"---\ntitle: {title}\n---\n# {heading}{Goals}").GetValueOrThrow().Name);

    [Fact]
    public void Diagnostics_and_explanations_agree_about_a_title_that_a_heading_contains()
    {
        const string Text = "---\ntitle: Strategy\n---\n# Northfjord Port - Strategy 2027-2031" + Goals;
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(Text);
        Assert.Equal([OutlineDiagnosticCodes.CreatedId], result.Diagnostics.Select(item => item.Code));
        Assert.Equal(
            [
                "2: Title: title: Strategy (The title contains it.)",
                "4: Title: Northfjord Port - Strategy 2027-2031 (It contains the title of the metadata.)",
            ],
            FrameworkOutline.Explain(Text).Take(2).Select(block => block.ToString()));
    }

    [Fact]
    public void Metadata_that_is_used_is_not_reported()
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(
            "---\ntitle: \"Harbour plan\"\nid: harbour\nperiod: 2026-2030\nlanguage: en\n---" + Goals);
        StrategicFramework plan = result.GetValueOrThrow();
        Assert.Equal(
            ("Harbour plan", "harbour", "2026-2030", "en"),
            (plan.Name, plan.Id.ToString(), plan.Period.ToString(), plan.Language));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Metadata_that_is_not_used_is_reported_with_its_lines()
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(
            "---\n# A comment\ntitle: Harbour plan\ntags:\n  - port\nlayout: page\nyear: soon\nperiod: 2026\n---"
                + Goals);
        Assert.Equal(
            [
                (2, "Metadata that is not part of a plan was ignored."),
                (4, "Metadata that is not part of a plan (lines 4-7) was ignored."),
            ],
            result.Diagnostics.Where(item => item.Code == OutlineDiagnosticCodes.Markup)
                .Select(item => (item.Line ?? 0, item.Message)));
    }

    [Fact]
    public void Metadata_that_the_options_replace_is_reported() => Assert.Contains(
        FrameworkOutline.Read("---\nid: port\n---" + Goals, new() { Id = FrameworkId.Parse("harbour") }).Diagnostics,
        item => item.Code == OutlineDiagnosticCodes.Markup && item.Line == 2);

    [Fact]
    public void ReadAll_uses_the_metadata_in_each_plan() => Assert.Equal(
        ["Harbour", "Harbour"],
        FrameworkOutline.ReadAll(
            "---\ntitle: Harbour\n---\n# Goals 2027\n\n- Clean power\n\n# Goals 2026\n\n- Safe traffic\n")
            .GetValueOrThrow().Frameworks.Select(plan => plan.Name));

    [Theory]
    [InlineData("harbour-2026.md")]
    [InlineData("samples/data/harbour-2026.docx")]
    [InlineData(@"C:\plans\Harbour plan.TXT")]
    public void Read_says_that_a_text_looks_like_the_name_of_a_file(string name)
    {
        Diagnostic error = FrameworkOutline.Read(name).Diagnostics
            .Single(item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            (OutlineDiagnosticCodes.NotAPlan,
                "The document is not a plan. This looks like the name of a file. Pass its text, or a stream."),
            (error.Code, error.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("harbour-2026")]
    [InlineData("See harbour-2026.md\n\nand more.md")]
    public void Read_does_not_take_other_text_for_the_name_of_a_file(string text) => Assert.Contains(
        FrameworkOutline.Read(text).Diagnostics,
        item => item.Code == OutlineDiagnosticCodes.NotAPlan
            && !item.Message.Contains("name of a file", StringComparison.Ordinal));
}
