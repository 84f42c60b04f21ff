using System.Globalization;
using System.Text;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>
/// Tests that reading hostile text allocates linearly. LargeGrowthTests measures the processor time of the same texts.
/// </summary>
public sealed class HostileTextTests
{
    private static readonly OutlineOptions Lenient = new() { ReadOptions = new() { Mode = ReadMode.Lenient } };

    public static TheoryData<string, string> Marks
    {
        get
        {
            TheoryData<string, string> marks = [];
            foreach ((string part, string end) in HostileMarks.All)
            {
                marks.Add(part, end);
            }

            return marks;
        }
    }

    /// <summary>
    /// Gets the numbers of goals. The larger one is a document of 100 MB, which needs 4 GB of memory, so that only
    /// <c>.ci/soak</c> includes it.
    /// </summary>
    public static TheoryData<int> GoalCounts =>
        Environment.GetEnvironmentVariable("HOSTILE_DOCUMENTS") == "true" ? [10_000, 1_000_000] : [10_000];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Read_allocates_linearly_for_marks(string part, string end) => GrowthAssert.AllocationsAreLinear(
        part,
        3_000,
        count => HostileMarks.Repeat(part, count) + end,
        text =>
        {
            Assert.NotNull(FrameworkOutline.Read(text, Lenient));
            Assert.NotNull(FrameworkOutline.Read("# Plan\n\n## Goals\n\n- " + text + "\n", Lenient));
            Assert.NotNull(FrameworkOutline.ReadTable(ToStream(text), Lenient));
        });

    [Fact]
    public void Read_allocates_linearly_for_nested_levels() => GrowthAssert.AllocationsAreLinear(
        "levels",
        2_000,
        count => "# Goals\n\n" + string.Concat(
            Enumerable.Range(0, count).Select(i => new string('\t', Math.Min(i, 200)) + "- item\n")),
        text => Assert.Single(FrameworkOutline.Read(text).GetValueOrThrow().Goals));

    [Fact]
    public void ReadTable_allocates_linearly_for_too_many_columns() => GrowthAssert.AllocationsAreLinear(
        "columns",
        50_000,
        count => "Goal,Objective" + new string(',', count) + "\n" + HostileMarks.Repeat("a,", count) + "\n",
        csv => Assert.Contains(
            FrameworkOutline.ReadTable(ToStream(csv)).Diagnostics,
            item => item.Code == OutlineDiagnosticCodes.TooManyColumns));

    [Theory]
    [MemberData(nameof(GoalCounts))]
    public void Read_keeps_all_goals_of_a_large_document(int count)
    {
        var text = new StringBuilder("# Harbour plan 2026\n\n## Goals\n\n");
        for (int i = 0; i < count; i++)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"- Equip berth {i} with shore power, so that ships of ")
                .Append("every size can switch off their engines at the quay\n");
        }

        Assert.Equal(count, FrameworkOutline.Read(text.ToString()).GetValueOrThrow().Goals.Count);
    }

    [Theory]
    [InlineData(724, false)]
    [InlineData(725, true)]
    public void Read_keeps_markup_only_of_a_block_with_too_many_marks(int count, bool isKept)
    {
        string text = "# Harbour plan 2026\n\n## Goals\n\n- " + HostileMarks.Repeat("*power* ", count) + "\n";
        Goal goal = Assert.Single(FrameworkOutline.Read(text).GetValueOrThrow().Goals);
        Assert.Equal(isKept, goal.Name.Contains('*', StringComparison.Ordinal));
    }

    private static MemoryStream ToStream(string text) => new(Encoding.UTF8.GetBytes(text));
}
