using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Tables;
using Interpol.Strategy.Model.Documents.Vocabulary;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Reads the rows of a sheet of an Excel workbook.</summary>
internal sealed class SheetScanner
{
    private readonly WorkbookPart _workbook;
    private readonly string[] _strings;
    private readonly SheetFormats _formats;
    private readonly Reporter _reporter;
    private readonly TextLimit _limit = new();

    private SheetScanner(WorkbookPart workbook, Reporter reporter)
    {
        (_workbook, _reporter) = (workbook, reporter);
        _formats = new(workbook.WorkbookStylesPart?.Stylesheet);
        _strings = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(GetText)
            ?? []];
    }

    /// <summary>Reads the named sheet, or else the first one that names a level, or else the first one.</summary>
    public static ScannedDocument? Scan(byte[] bytes, string? sheet, LabelParser labels, Reporter reporter) =>
        OfficePackage.Read(bytes, reporter, stream =>
        {
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            WorkbookPart part = document.WorkbookPart ?? throw new InvalidDataException();
            PackageLimits.CheckNames(
                [part, part.WorkbookStylesPart, part.SharedStringTablePart, .. part.WorksheetParts]);
            return part.Workbook is null ? throw new InvalidDataException()
                : new SheetScanner(part, reporter).Scan(sheet, labels);
        });

    private ScannedDocument Scan(string? name, LabelParser labels)
    {
        Sheet[] sheets = [.. _workbook.Workbook!.Sheets?.Elements<Sheet>() ?? []];
        (Sheet Sheet, List<SourceRow> Rows)[] read =
        [
            .. sheets.Where(sheet => name is null ? IsVisible(sheet) : sheet.Name?.Value == name)
                .Select(sheet => (sheet, ReadRows(sheet))),
        ];
        (Sheet Sheet, List<SourceRow> Rows) chosen = Array.Find(
            read, sheet => sheet.Rows.Take(TableSource.MaxHeaderRow).Any(row =>
                TableMap.IsHeader(row.Cells.Take(TableSource.MaxColumns), labels)));
        chosen = chosen.Sheet is null && read.Length > 0 ? read[0] : chosen;
        foreach (Sheet other in sheets.Where(sheet => sheet != chosen.Sheet))
        {
            _reporter.Report(
                OutlineDiagnosticCodes.UnknownTable,
                Weight.Deviation,
                DiagnosticEffect.Dropped,
                $"The table '{other.Name?.Value}' is a different sheet. It was ignored.",
                1);
        }

        return TableSource.Scan(chosen.Rows ?? [], labels, _reporter);
    }

    private static bool IsVisible(Sheet sheet) =>
        sheet.State is null || sheet.State.Value == SheetStateValues.Visible;

    private List<SourceRow> ReadRows(Sheet sheet)
    {
        List<SourceRow> rows = [];
        if (sheet.Id?.Value is not { } id || _workbook.GetPartById(id) is not WorksheetPart part)
        {
            return rows;
        }

        using OpenXmlReader reader = OpenXmlReader.Create(part);
        int line = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement && reader.LoadCurrentElement() is Row row)
            {
                line = row.RowIndex?.Value is { } index and <= int.MaxValue ? (int)index : line + 1;
                rows.Add(new(line, line, ReadCells(row, line)));
            }
        }

        return rows;
    }

    private List<string> ReadCells(Row row, int line)
    {
        List<string> cells = [];
        foreach (Cell cell in row.Elements<Cell>())
        {
            // Empty cells are missing in the file. The reference, such as C4, contains the column.
            int column = Math.Min(GetColumn(cell.CellReference?.Value) ?? cells.Count, TableSource.MaxColumns);
            while (cells.Count <= column)
            {
                cells.Add("");
                _limit.Count("");
            }

            string text = ReadCell(cell, line);
            if (cells[column].Length > 0 && column < TableSource.MaxColumns)
            {
                throw new OfficeException($"The cell {cell.CellReference?.Value} occurs more than once.");
            }

            cells[column] = text;
            _limit.Count(text);
        }

        return cells;
    }

    private string ReadCell(Cell cell, int line)
    {
        string value = cell.CellValue?.Text ?? "";
        CellValues type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.Error)
        {
            _reporter.Report(
                OutlineDiagnosticCodes.UnreadableCell,
                Weight.Deviation,
                DiagnosticEffect.Dropped,
                $"The cell {cell.CellReference?.Value} contains the error '{value}'. It was read as empty.",
                line);
            return "";
        }

        return type == CellValues.SharedString
            ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                && index < _strings.Length ? _strings[index] : ""
            : type == CellValues.InlineString ? cell.InlineString?.InnerText ?? ""
            : type == CellValues.Boolean ? (value == "1" ? "true" : "false")
            : type == CellValues.Number ? _formats.Format(value, cell.StyleIndex?.Value)
            : value;
    }

    /// <summary>Returns the text of a shared string without its pronunciation.</summary>
    private static string GetText(SharedStringItem item) => item.Text?.Text
        ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));

    /// <summary>Returns the index of a column: 0 for A1, 27 for AB3.</summary>
    private static int? GetColumn(string? reference)
    {
        int column = 0;
        foreach (char c in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(3))
        {
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column > 0 ? column - 1 : null;
    }
}
