using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests options, overloads and limits.</summary>
public sealed class OptionsTests
{
    private const string Plan =
        "# Harbour plan\n\n## 2026\n\n### Goals\n\n- Clean power\n\n## 2025\n\n### Goals\n\n- Safe traffic\n";

    [Fact]
    public async Task Read_returns_the_same_for_strings_and_streams()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Plan);
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(Plan);
        Assert.Equal(result, ReadStream(bytes));
        Assert.Equal(result, await FrameworkOutline.ReadAsync(new MemoryStream(bytes)));
        ReadResult<FrameworkCatalog> all = FrameworkOutline.ReadAll(Plan);
        Assert.Equal(all, ReadAllOfStream(bytes));
        Assert.Equal(all, await FrameworkOutline.ReadAllAsync(new MemoryStream(bytes)));
    }

    [Fact]
    public void ReadAll_returns_every_plan_with_the_period_as_suffix_of_a_repeated_id() => Assert.Equal(
        ["harbour-plan", "harbour-plan-2025"],
        FrameworkOutline.ReadAll(Plan).GetValueOrThrow().Frameworks.Select(plan => plan.Id.ToString()));

    [Fact]
    public void Read_returns_the_plan_of_the_period() => Assert.Equal(
        "Safe traffic",
        FrameworkOutline.Read(Plan,
            new() { Period = FrameworkPeriod.FromYears(2025, 2025) }).GetValueOrThrow().Goals[0].Name);

    [Fact]
    public void Read_uses_the_id_and_the_language_of_the_options()
    {
        OutlineOptions options = new() { Id = FrameworkId.Parse("harbour"), Language = "en" };
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(Plan, options);
        Assert.Equal(("harbour", "en"), (result.GetValueOrThrow().Id.ToString(), result.GetValueOrThrow().Language));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == OutlineDiagnosticCodes.CreatedId);
    }

    [Fact]
    public void Read_uses_additional_words()
    {
        const string Text = "# Harbour 2026\n\n## Workstream 1: Clean power\n\n- Shore power\n";
        Assert.False(FrameworkOutline.Read(Text).Succeeded);
        OutlineOptions options = new() { Vocabulary = [new("workstream", OutlineMeaning.Goal)] };
        Goal goal = Assert.Single(FrameworkOutline.Read(Text, options).GetValueOrThrow().Goals);
        Assert.Equal(("Clean power", "Shore power"), (goal.Name, goal.Objectives[0].Description));
    }

    [Fact]
    public void Read_reports_large_documents_as_the_core_does()
    {
        ReadOptions limit = new() { MaxBytes = 10 };
        string expected = FrameworkJson.Read("{ \"id\": \"harbour\" }", limit).Diagnostics[0].Message;
        foreach (ReadResult<StrategicFramework> result in new[]
        {
            FrameworkOutline.Read(Plan, new() { ReadOptions = limit }),
            FrameworkOutline.Read(new MemoryStream(Encoding.UTF8.GetBytes(Plan)), new() { ReadOptions = limit }),
        })
        {
            Assert.Null(result.Value);
            Assert.Equal((DiagnosticCodes.TooLarge, expected),
                (result.Diagnostics[0].Code, result.Diagnostics[0].Message));
        }
    }

    [Fact]
    public void Read_reports_invalid_text_and_replaces_it()
    {
        Assert.Equal(
            DiagnosticCodes.UnpairedSurrogate,
            FrameworkOutline.Read("# Goals\n\n- Clean \ud800 power\n").Diagnostics.First(item =>
                item.Severity == DiagnosticSeverity.Error).Code);
        byte[] bytes = [.. "# Goals\n\n- Clean "u8, 0xFF, .. " power\n"u8];
        OutlineOptions lenient = new() { ReadOptions = new() { Mode = ReadMode.Lenient } };
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(new MemoryStream(bytes), lenient);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NotUtf8);
        Assert.Equal("Clean \ufffd power", result.GetValueOrThrow().Goals[0].Name);
    }

    [Fact]
    public void Read_reports_what_rules_find_with_its_line()
    {
        OutlineOptions options = new() { ReadOptions = new() { Rules = ValidationRules.General } };
        Diagnostic finding = FrameworkOutline.Read("# Plan\n\n## Goal 1: Power\n\n## Goal 1: Traffic\n", options)
            .Diagnostics.Single(diagnostic => diagnostic.Code == DiagnosticCodes.DuplicateGoalCode);
        Assert.Equal(5, finding.Line);
    }

    [Fact]
    public void Read_reports_how_many_diagnostics_were_omitted()
    {
        OutlineOptions options = new() { ReadOptions = new() { MaxDiagnostics = 1 } };
        Assert.Equal(
            DiagnosticCodes.DiagnosticsTruncated,
            FrameworkOutline.Read(Plan, options).Diagnostics[^1].Code);
    }

    [Fact]
    public void Explain_returns_the_role_of_each_block()
    {
        Assert.Equal(
            [OutlineRole.Title, OutlineRole.Label, OutlineRole.Goal, OutlineRole.Objective, OutlineRole.Ignored],
            FrameworkOutline.Explain("# Harbour\n\n## Goals\n\n- Clean power\n  - Shore power\n\n## Glossary\n")
                .Select(block => block.Role));
    }

    [Fact]
    public void Read_throws_for_null()
    {
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.Read((string)null!));
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.Read((Stream)null!));
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.Explain(null!));
    }

    [Fact]
    public void Read_reads_many_nested_levels() =>
        Assert.True(
            FrameworkOutline.Read("# Goals\n\n"
                + string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "- item\n"))).Succeeded);

    private static ReadResult<StrategicFramework> ReadStream(byte[] bytes) =>
        FrameworkOutline.Read(new MemoryStream(bytes));

    private static ReadResult<FrameworkCatalog> ReadAllOfStream(byte[] bytes) =>
        FrameworkOutline.ReadAll(new MemoryStream(bytes));
}
