using Interpol.Strategy.Model;

// Lists the files of tables: CSV with a data package, Parquet, and an Excel workbook.
internal static class TableFiles
{
    public static IReadOnlyList<(string Name, Action<Stream> Write)> Create(
        FrameworkCatalog catalog, IReadOnlyList<Table> tables, bool isForExcel = false)
    {
        List<(string Name, Action<Stream> Write)> files = [];
        foreach (Table table in tables)
        {
            files.Add(($"{table.Name}.csv", stream => table.WriteCsv(stream, isForExcel)));
            files.Add(($"{table.Name}.parquet", table.WriteParquet));
        }

        files.Add(("tables.xlsx", stream => Workbook.Write(tables, stream)));
        files.Add((DataPackage.FileName, stream => DataPackage.Create(catalog, tables).Write(stream)));
        return files;
    }
}
