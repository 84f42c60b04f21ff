using System.Globalization;
using CsvHelper;
using Parquet.Serialization;
using SpreadCheetah;

// A table with its columns and keys. The rows are created while they are written.
internal abstract class Table(string name)
{
    public string Name => name;

    public string? PrimaryKey { get; init; }

    public ForeignKey? ForeignKey { get; init; }

    public abstract IEnumerable<(string Name, string Type)> Fields { get; }

    public abstract void WriteCsv(Stream stream, bool isForExcel);

    public abstract void WriteParquet(Stream stream);

    public abstract Task WriteSheetAsync(Spreadsheet workbook);
}

// A column that refers to a column of another table, or of the same one if its name is empty.
internal sealed record ForeignKey(string Field, string Table, string ReferencedField);

// A table of records, whose properties are the columns.
internal sealed class Table<T>(string name, IEnumerable<T> rows) : Table(name)
    where T : class
{
    private const int RowGroupSize = 100_000;
    private const int MaxRows = 1_048_576;

    private static readonly Column<T>[] Columns = Column<T>.CreateAll();

    public override IEnumerable<(string Name, string Type)> Fields =>
        Columns.Select(column => (column.Name, column.Type));

    // Writes RFC 4180 in UTF-8, with invariant numbers, ISO dates and empty cells for null.
    public override void WriteCsv(Stream stream, bool isForExcel)
    {
        CsvWriterOptions options = CsvWriterOptions.Default with
        {
            WriteByteOrderMark = isForExcel,
            Injection = isForExcel ? CsvInjection.Escape : CsvInjection.None,
            InjectionCharacters = "=+-@\t\r\n",
        };
        using CsvWriter csv = CsvWriter.Create(stream, options, leaveOpen: true);
        csv.WriteHeader(Array.ConvertAll(Columns, column => column.Name));
        foreach (T row in rows)
        {
            foreach (Column<T> column in Columns)
            {
                column.Write(csv, row);
            }

            csv.EndRecord();
        }
    }

    // Parquet.Net accepts the records as they are. It keeps the rows of one group in memory.
    public override void WriteParquet(Stream stream)
    {
        IEnumerable<T> valid = rows.Select(CheckParquet);
        ParquetSerializer.SerializeAsync(valid, stream, new() { RowGroupSize = RowGroupSize }).GetAwaiter().GetResult();
    }

    public override async Task WriteSheetAsync(Spreadsheet workbook)
    {
        await workbook.StartWorksheetAsync(Name, new() { FrozenRows = 1 });
        await workbook.AddRowAsync(Array.ConvertAll(Columns, column => new DataCell(column.Name)));
        DataCell[] cells = new DataCell[Columns.Length];
        foreach (T row in rows)
        {
            if (workbook.NextRowNumber > MaxRows)
            {
                throw new InvalidDataException(
                    string.Create(CultureInfo.InvariantCulture, $"A sheet of Excel has at most {MaxRows:N0} rows."));
            }

            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = Columns[i].CreateCell(row);
            }

            await workbook.AddRowAsync(cells);
        }
    }

    private static T CheckParquet(T row)
    {
        foreach (Column<T> column in Columns)
        {
            column.CheckParquet(row);
        }

        return row;
    }
}
