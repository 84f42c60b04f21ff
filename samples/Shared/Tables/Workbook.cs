using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Styling;

// Writes an Excel workbook with a sheet for each table.
internal static class Workbook
{
    // The same in each run, so that equal tables have equal bytes.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(IEnumerable<Table> tables, Stream stream)
    {
        using MemoryStream workbook = CreateAsync(tables).GetAwaiter().GetResult();
        using var source = new ZipArchive(workbook, ZipArchiveMode.Read);
        using var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in source.Entries)
        {
            ZipArchiveEntry copy = target.CreateEntry(entry.FullName);
            copy.LastWriteTime = EntryTime;
            using Stream from = entry.Open();
            using Stream to = copy.Open();
            from.CopyTo(to);
        }
    }

    private static async Task<MemoryStream> CreateAsync(IEnumerable<Table> tables)
    {
        var stream = new MemoryStream();
        // The document properties contain the time of writing.
        var options = new SpreadCheetahOptions
        {
            DefaultDateTimeFormat = NumberFormat.Custom("yyyy-mm-dd"),
            DocumentProperties = null,
            PreserveStringWhitespace = true,
        };
        await using Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream, options);
        foreach (Table table in tables)
        {
            await table.WriteSheetAsync(workbook);
        }

        await workbook.FinishAsync();
        stream.Position = 0;
        return stream;
    }
}
