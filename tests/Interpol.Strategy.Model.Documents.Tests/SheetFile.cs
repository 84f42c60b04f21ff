using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Builds Excel workbooks for tests.</summary>
internal static class SheetFile
{
    /// <summary>Returns a workbook. Each sheet has a name and cells.</summary>
    public static MemoryStream Create(params (string Name, Cell[][] Rows)[] sheets) => Create(sheets, []);

    /// <summary>Returns a workbook whose last sheet has merged cells, such as "A2:A4".</summary>
    public static MemoryStream Create((string Name, Cell[][] Rows)[] sheets, string[] merged)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            // Style 1 has two decimals, style 2 is a date, style 3 a percentage.
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = 2 },
                new CellFormat { NumberFormatId = 14 },
                new CellFormat { NumberFormatId = 9 }));
            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable =
                new SharedStringTable(new SharedStringItem(new Text("Shared")));
            foreach ((string name, Cell[][] rows) in sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(
                    rows.Select((row, i) => new Row(row) { RowIndex = (uint)i + 1 })));
                if (merged.Length > 0 && name == sheets[^1].Name)
                {
                    part.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                }

                workbook.Workbook.Sheets!.Append(new Sheet
                {
                    Name = name,
                    SheetId = (uint)workbook.WorksheetParts.Count(),
                    Id = workbook.GetIdOfPart(part),
                });
            }
        }

        stream.Position = 0;
        return stream;
    }

    public static Cell[] Row(params string[] texts) => [.. texts.Select(text => Text(text))];

    public static Cell Text(string text, string? reference = null) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new(new Text(text)),
        CellReference = reference,
    };

    public static Cell Number(string value, uint style = 0) =>
        new() { CellValue = new(value), StyleIndex = style };

    public static Cell Shared() => new() { DataType = CellValues.SharedString, CellValue = new("0") };

    public static Cell Error() => new() { DataType = CellValues.Error, CellValue = new("#REF!") };
}
