using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests properties of reading, for plans in all shapes and for arbitrary text.</summary>
[Properties(Arbitrary = [typeof(PlanTextArbitrary)], QuietOnSuccess = true)]
public sealed class OutlinePropertyTests
{
    [Property]
    public void Headings_with_labels_read_as_the_plan_in_every_style(PlanText plan, PlanStyle style) =>
        AssertReads(plan, plan.ToLabelledHeadings(style));

    [Property]
    public void Named_sections_read_as_the_plan_in_every_style(PlanText plan, PlanStyle style) =>
        AssertReads(plan, plan.ToNamedSection(style));

    [Property]
    public void Nested_lists_read_as_the_plan_in_every_style(PlanText plan, PlanStyle style) =>
        AssertReads(plan, plan.ToNestedList(style));

    [Property]
    public void Key_results_read_as_the_plan_in_every_style(PlanText plan, PlanStyle style) =>
        AssertReads(plan, plan.ToKeyResults(style));

    [Property]
    public void Lines_with_labels_read_as_the_plan(PlanText plan) => AssertReads(plan, plan.ToLabelledLines());

    [Property]
    public void Tables_read_as_the_plan(PlanText plan) => AssertReads(plan, plan.ToTable());

    [Property]
    public void Bullets_wrapping_empty_lines_and_headings_do_not_change_the_framework(
        PlanText plan, PlanStyle style, PlanStyle other)
    {
        Assert.Equal(Read(plan.ToNamedSection(style)), Read(plan.ToNamedSection(other)));
        Assert.Equal(Read(plan.ToLabelledHeadings(style)), Read(plan.ToLabelledHeadings(other)));
        Assert.Equal(Read(plan.ToNestedList(style)), Read(plan.ToNestedList(other)));
        Assert.Equal(Read(plan.ToKeyResults(style)), Read(plan.ToKeyResults(other)));
    }

    [Property]
    public void Lines_of_plans_are_kept_or_reported(PlanText plan, PlanStyle style) =>
        Coverage.AssertComplete(plan.ToNamedSection(style) + "\n## Weather\n\nThe wind was strong.\n");

    [Property(MaxTest = 300)]
    public void Arbitrary_text_never_throws(string? text) =>
        Assert.NotNull(FrameworkOutline.Read(text ?? ""));

    [Property(MaxTest = 300)]
    public void Arbitrary_lines_are_kept_or_reported(ushort[] choices)
    {
        string[] parts =
        [
            "# Goals", "## Vision", "- item of the list", "  - nested item", "1. numbered item",
                "paragraph of words", "", "",
            "**bold line**", "| Goal | Objective |", "|---|---|", "| cell one | cell two |", "Goal 1: named",
                "Objective: named",
            "---", "```", "<!-- comment -->", "> quotation", "2025", "# 2026", "=====", "'''wiki'''", "[ ] task",
                "*", "**", "#", "|",
            "<b>", "Objectives:", "Values: a, b", "~~gone~~", "1", "{{ x }}", "TBD", "Mission:",
                "our mission statement:", "\t- tab",
        ];
        Coverage.AssertComplete(string.Join('\n', (choices ?? []).Select(choice => parts[choice % parts.Length])));
    }

    private static StrategicFramework Read(string text) => FrameworkOutline.Read(text).GetValueOrThrow();

    private static void AssertReads(PlanText plan, string text)
    {
        StrategicFramework read = Read(text);
        Assert.Equal(
            plan.Goals.Select(goal => (goal.Name, string.Join(" | ", goal.Objectives))),
            read.Goals.Select(goal =>
                (goal.Name, string.Join(" | ", goal.Objectives.Select(objective => objective.Description)))));
    }
}
