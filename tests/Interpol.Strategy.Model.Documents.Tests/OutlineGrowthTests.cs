using System.Text;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that documents are read in linear time, also if each line belongs to the one before it.</summary>
public sealed class OutlineGrowthTests
{
    private static readonly OutlineOptions Lenient = new() { ReadOptions = new() { Mode = ReadMode.Lenient } };

    public static TheoryData<string, string> Lines => new()
    {
        { "# Plan\n\n## Goals\n\n- A first line\n", "**a** b\n" },
        { "# Plan\n\n## Goals\n\nA first line\n", "Objective 1.2 Publish\n" },
        { "# Plan\n\n## Goals\n\nA first line\n", "goes on and on\n" },
        { "# Plan\n\n## Goal 1: A\n\n## Goal 2: B\n\n## Goal 1.1: C\n\n", "- 2.1 a\n" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_allocates_linearly(string start, string line) => GrowthAssert.AllocationsAreLinear(
        line, 500, size => start + Repeat(line, size), text => FrameworkOutline.Read(text, Lenient));

    [Fact]
    public void Read_allocates_linearly_for_tables_with_many_columns() => GrowthAssert.AllocationsAreLinear(
        "columns",
        300,
        size => $"# Plan\n\n| Goal | {Repeat("2020 | ", size)}\n|---|\n{Repeat("| a |\n", size)}",
        text => FrameworkOutline.Read(text, Lenient));

    [Fact]
    public void ReadTable_allocates_linearly_for_many_rows_of_one_goal() => GrowthAssert.AllocationsAreLinear(
        "rows",
        500,
        size => Encoding.UTF8.GetBytes(
            "Goal,Owner\n" + string.Concat(Enumerable.Range(0, size).Select(i => $"{(i == 0 ? "Power" : "")},O{i}\n"))),
        csv => FrameworkOutline.ReadTable(new MemoryStream(csv), Lenient));

    [Fact]
    public void ReadWord_allocates_linearly_for_many_numbers() => GrowthAssert.AllocationsAreLinear(
        "numbers", 200, CreateWord, document => FrameworkOutline.ReadWord(new MemoryStream(document), Lenient));

    [Fact]
    public void ReadTable_allocates_linearly_for_many_rows_of_a_sheet() => GrowthAssert.AllocationsAreLinear(
        "sheet", 200, CreateSheet, workbook => FrameworkOutline.ReadTable(new MemoryStream(workbook), Lenient));

    private static byte[] CreateWord(int size)
    {
        WordFile word = new WordFile().Add("Goals", "Heading1");
        for (int i = 0; i < size; i++)
        {
            _ = word.Add("Power", list: 2, level: i % 2);
        }

        return word.ToStream().ToArray();
    }

    private static byte[] CreateSheet(int size)
    {
        using MemoryStream sheet = SheetFile.Create(("Plan",
        [
            SheetFile.Row("Goal", "Objective"),
            .. Enumerable.Range(0, size).Select(_ => new[] { SheetFile.Text("Power"), SheetFile.Shared() }),
        ]));
        return sheet.ToArray();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
