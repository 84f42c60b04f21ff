using Interpol.Strategy.Model;

// Lists the files of tables: CSV with a data package, Parquet, and an Excel workbook.
internal static class TableFiles
{
    private const string WorkbookName = "tables.xlsx";

    // The names of the files of all tables, including those that need a report.
    public static IEnumerable<string> AllNames { get; } =
    [
        .. FrameworkTables.Names.SelectMany(table => (string[])[GetCsvName(table), GetParquetName(table)]),
        WorkbookName,
        DataPackage.FileName,
    ];

    // The readers of a data package do not expect the additions for Excel, so a data package is not written with them.
    public static IReadOnlyList<(string Name, Action<Stream> Write)> Create(
        FrameworkCatalog catalog, IReadOnlyList<Table> tables, bool isForExcel = false)
    {
        List<(string Name, Action<Stream> Write)> files = [];
        foreach (Table table in tables)
        {
            files.Add((GetCsvName(table.Name), stream => table.WriteCsv(stream, isForExcel)));
            files.Add((GetParquetName(table.Name), table.WriteParquet));
        }

        files.Add((WorkbookName, stream => Workbook.Write(tables, stream)));
        if (!isForExcel)
        {
            files.Add((DataPackage.FileName, stream => DataPackage.Create(catalog, tables).Write(stream)));
        }

        return files;
    }

    public static string GetCsvName(string table) => $"{table}.csv";

    private static string GetParquetName(string table) => $"{table}.parquet";
}
