using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TableTests;

/// <summary>Tests the limits of workbooks.</summary>
public sealed class WorkbookTests
{
    private const int MaxRows = 1_048_576;

    [Fact]
    public void Workbook_accepts_as_many_rows_as_a_sheet_has() => Write(MaxRows - 1);

    [Fact]
    public void Workbook_throws_for_more_rows_than_a_sheet_has()
    {
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => Write(MaxRows));
        Assert.Equal("A sheet of Excel has at most 1,048,576 rows.", e.Message);
    }

    private static void Write(int rows) => Workbook.Write(
        [new Table<ContributionRow>("contributions", Enumerable.Repeat(new ContributionRow(), rows))], Stream.Null);
}
