using System.Text;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that plans in the shapes of Word, Excel and CSV read back as they are.</summary>
[Properties(Arbitrary = [typeof(OfficePlanArbitrary)], QuietOnSuccess = true)]
public sealed class OfficePropertyTests
{
    [Property]
    public void Word_headings_with_numbering_read_as_the_plan(OfficePlan plan) => AssertWord(
        plan.WithoutGroups().WithoutIndicators().WithCodes(goal => $"{goal}", (goal, i) => $"{goal}.{i}"),
        framework => OfficeShapes.ToNumberedParagraphs(framework, list: 2));

    [Property]
    public void Word_headings_with_labels_and_letters_read_as_the_plan(OfficePlan plan)
    {
        // Letters that begin again below another goal continue the code of the goal.
        bool isRepeated = plan.Framework.Goals.Count(goal => goal.Objectives.Count > 0) > 1;
        AssertWord(
            plan.WithoutGroups().WithoutIndicators().WithCodes(
                goal => $"{goal}", (goal, i) => (isRepeated ? $"{goal}." : "") + (char)('a' + i - 1)),
            framework => OfficeShapes.ToNumberedParagraphs(framework, list: 3));
    }

    [Property]
    public void Word_headings_with_typed_numbers_read_as_the_plan(OfficePlan plan) => AssertWord(
        plan.WithoutGroups().WithoutIndicators().WithCodes(goal => $"{goal}", (goal, i) => $"{goal}.{i}"),
        OfficeShapes.ToTypedNumbers);

    [Property]
    public void Word_headings_above_goals_read_as_groups(OfficePlan plan) => AssertWord(
        plan.WithGroupLetters().WithoutIndicators().WithCodes(goal => $"{goal}"), OfficeShapes.ToGroups);

    [Property]
    public void Word_tables_with_merged_cells_read_as_the_plan(OfficePlan plan) =>
        AssertWord(plan.WithoutDescriptions(), OfficeShapes.ToWordTable);

    [Property]
    public void Workbooks_with_numbers_and_merged_cells_read_as_the_plan(OfficePlan plan) => AssertReads(
        plan.WithoutStatements().WithoutDescriptions(),
        framework => SheetFile.Create(
            [("Plan", OfficeShapes.ToSheet(framework))], OfficeShapes.FindMergedCells(framework)),
        FrameworkOutline.ReadTable);

    [Property]
    public void Csv_with_empty_cells_reads_as_the_plan(
        OfficePlan plan, bool isQuoted, bool hasDecimalCommas, byte separator) => AssertReads(
        plan.WithoutStatements().WithoutDescriptions(),
        framework => new MemoryStream(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(
            OfficeShapes.ToCsv(framework, ",;\t|"[separator % 4], isQuoted, hasDecimalCommas))).ToArray()),
        FrameworkOutline.ReadTable);

    private static void AssertWord(OfficePlan plan, Func<StrategicFramework, WordFile> write) =>
        AssertReads(plan, framework => write(framework).ToStream(), FrameworkOutline.ReadWord);

    private static void AssertReads(
        OfficePlan plan,
        Func<StrategicFramework, MemoryStream> write,
        Func<Stream, OutlineOptions?, ReadResult<StrategicFramework>> read)
    {
        using MemoryStream file = write(plan.Framework);
        ReadResult<StrategicFramework> result = read(file, new() { Id = plan.Framework.Id });
        Diagnostic[] dropped =
        [
            .. result.Diagnostics.Where(item => item.Effect == DiagnosticEffect.Dropped
                && item.Code != OutlineDiagnosticCodes.Label),
        ];
        Assert.True(dropped.Length == 0, string.Join('\n', dropped.Select(item => $"{item}")));
        StrategicFramework value = result.GetValueOrThrow();
        if (value != plan.Framework)
        {
            // A sheet does not keep trailing zeros, so that the strings can differ although the values are equal.
            Assert.Equal(plan.ToString(), new OfficePlan(value).ToString());
        }
    }
}
