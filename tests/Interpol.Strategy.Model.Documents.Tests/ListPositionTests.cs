using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests numbers of lists that begin again below each goal, which are positions and not codes.</summary>
[Properties(Arbitrary = [typeof(PlanTextArbitrary)], QuietOnSuccess = true)]
public sealed class ListPositionTests
{
    private const string Plan = "# Harbour plan 2026\n\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "## Goal 1: A\n\n1. B\n2. C\n\n## Goal 2: D\n\n1. E\n", "1 A (1.1 B, 1.2 C); 2 D (2.1 E)" },
        { "## Goal 1: A\n\n1. B\n1. C\n\n## Goal 2: D\n\n1. E\n", "1 A (1.1 B, 1.2 C); 2 D (2.1 E)" },
        { "## Goal 1: A\n\n1. B\n2. C\n", "1 A (1.1 B, 1.2 C)" },
        { "## Goal 1: A\n\n1. B\n\n## Goal 2: C\n\n2. D\n", "1 A (1.1 B); 2 C (2.2 D)" },
        { "## Goal 1: A\n\na) B\nb) C\n\n## Goal 2: D\n\na) E\n", "1 A (1.a B, 1.b C); 2 D (2.a E)" },
        { "## Goals\n\nA. A\n\n(i) B\n(ii) C\n\nB. D\n\n(i) E\n", "A A (A.i B, A.ii C); B D (B.i E)" },
        { "## Goals\n\n1. A\n   1. B\n   2. C\n2. D\n   1. E\n", "1 A (1.1 B, 1.2 C); 2 D (2.1 E)" },
        { "## Goals\n\n### A\n\n1. B\n2. C\n\n### D\n\n1. E\n", "A (B, C); D (E)" },
        { "### O1: A\n- KR1: B\n- KR2: C\n\n### O2: D\n- KR1: E\n", "O1 A (O1.KR1 B, O1.KR2 C); O2 D (O2.KR1 E)" },
        { "Goal 1: A\nObjective 1: B\nGoal 2: C\nObjective 1: D\n", "1 A (1.1 B); 2 C (2.1 D)" },
        { "## Goal 1: A\n\n### Soon\n\n1. B\n2. C\n\n### Later\n\n1. D\n", "1 A (B, C, D)" },
        { "## Goal 1: A\n\n1. B\n\n## Goal 1: C\n\n1. D\n", "1 A (B); 1 C (D)" },
        { "## Goal 1: A\n\n1. B\n- 1.1 C\n", "1 A (B, 1.1 C)" },
        {
            "## Theme 1: T\n\n### Goal 1: A\n\n- 1.1 B\n\n## Theme 2: U\n\n### Goal 1: C\n\n- 1.1 D\n",
            "1.1 A (1.1.1 B); 2.1 C (2.1.1 D)"
        },
        {
            "## Theme 1: T\n\n### Goal 1: A\n\n1. B\n\n## Theme 2: U\n\n### Goal 1: C\n\n1. D\n",
            "1.1 A (1.1.1 B); 2.1 C (2.1.1 D)"
        },
        {
            "## Theme: T\n\n### Goal 1: A\n\n- 1.1 B\n\n## Theme: U\n\n### Goal 1: C\n\n- 1.1 D\n",
            "A (B); C (D)"
        },
    };

    public static TheoryData<string, string> Codes => new()
    {
        { "## Goals\n\n### A\n\n1. B\n2. C\n\n### D\n\n3. E\n", "A (1 B, 2 C); D (3 E)" },
        { "## Goal 1: A\n\n- 1.1 B\n\n## Goal 2: C\n\n- 2.1 D\n", "1 A (1.1 B); 2 C (2.1 D)" },
        { "## Goal A: A\n\n1. B\n\n## Goal B: C\n\n2. D\n", "A A (1 B); B C (2 D)" },
        { "## Theme 1: T\n\n### Goal 1: A\n\n- 1.1 B\n\n## Theme 2: U\n\n### Goal 2: C\n", "1 A (1.1 B); 2 C ()" },
        { "## Goal 1: A\n\n## Goal 1: B\n", "1 A (); 1 B ()" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Numbers_that_begin_again_get_the_code_of_the_goal_or_are_removed(string text, string expected)
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(Plan + text);
        Assert.Equal(expected, Describe(result.GetValueOrThrow()));
        Assert.Contains(result.Diagnostics, item => item.Code == OutlineDiagnosticCodes.ListPosition);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Numbers_that_do_not_begin_again_are_codes(string text, string expected)
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(Plan + text);
        Assert.Equal(expected, Describe(result.GetValueOrThrow()));
        Assert.DoesNotContain(result.Diagnostics, item => item.Code == OutlineDiagnosticCodes.ListPosition);
    }

    [Fact]
    public void Read_reports_numbers_that_begin_again_once_for_each_kind()
    {
        Diagnostic[] prefixed = Read("## Goal 1: A\n\n1. B\n2. C\n\n## Goal 2: D\n\n1. E\n");
        Assert.Equal(
            (5, DiagnosticSeverity.Warning, DiagnosticEffect.Repaired,
                "The number '1' and others begin again in each list. They were read with the code above them, as in "
                    + "'1.1'."),
            Describe(Assert.Single(prefixed)));
        Diagnostic[] removed = Read("## Goals\n\n### A\n\n1. B\n2. C\n\n### D\n\n1. E\n");
        Assert.Equal(
            (7, DiagnosticSeverity.Warning, DiagnosticEffect.Dropped,
                "The number '1' and others begin again in each list. They are positions, and were not kept as codes."),
            Describe(Assert.Single(removed)));

        static Diagnostic[] Read(string text) => [.. FrameworkOutline.Read(
                Plan + text, new() { ReadOptions = new() { Mode = ReadMode.Strict } }).Diagnostics
            .Where(item => item.Code == OutlineDiagnosticCodes.ListPosition)];

        static (int?, DiagnosticSeverity, DiagnosticEffect, string) Describe(Diagnostic item) =>
            (item.Line, item.Severity, item.Effect, item.Message);
    }

    [Fact]
    public void ReadWord_prefixes_numbers_that_begin_again_with_the_code_of_the_goal()
    {
        WordFile word = new WordFile().Add("Harbour plan 2026", "Title");
        foreach (int goal in new[] { 1, 2 })
        {
            _ = word.Add($"Theme {goal}: Name {goal}", "Heading1").Add("1. First").Add("2. Second");
        }

        StrategicFramework plan = FrameworkOutline.ReadWord(word.ToStream()).GetValueOrThrow();
        Assert.Equal(
            "1 Name 1 (1.1 First, 1.2 Second); 2 Name 2 (2.1 First, 2.2 Second)", Describe(plan));
        AssertReferences(plan);
    }

    [Property]
    public void Elements_of_numbered_lists_have_references_in_every_style(PlanText plan, PlanStyle style)
    {
        PlanStyle numbered = style with { UsesNumbers = true };
        foreach (string text in new[] { plan.ToLabelledHeadings(numbered), plan.ToNestedList(numbered) })
        {
            StrategicFramework read = FrameworkOutline.Read(text).GetValueOrThrow();
            Assert.All(read.GetElements(), element => Assert.NotNull(element.GetCode()));
            AssertReferences(read);
            Assert.Equal(read, FrameworkOutline.Read(FrameworkMarkdown.Write(read)).GetValueOrThrow());
        }

        AssertReferences(FrameworkOutline.Read(plan.ToNamedSection(numbered)).GetValueOrThrow());
    }

    private static void AssertReferences(StrategicFramework plan) => Assert.All(
        plan.GetElements().Where(element => element.GetCode() is not null),
        element => Assert.Same(element, plan.GetElement(plan.GetReference(element).Code)));

    private static string Describe(StrategicFramework plan) => string.Join("; ", plan.Goals.Select(goal =>
        $"{goal.Code} {goal.Name} (".TrimStart() + string.Join(", ", goal.Objectives.Select(objective =>
            $"{objective.Code} {objective.Name ?? objective.Description}".Trim())) + ")"));
}
