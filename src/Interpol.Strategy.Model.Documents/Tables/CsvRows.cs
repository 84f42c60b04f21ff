using CsvHelper;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Reads the rows of CSV with their lines. The separator is detected.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<SourceRow> Read(string csv)
    {
        CsvReaderOptions options = CsvReaderOptions.Default with
        {
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
        };
        using CsvReader reader = CsvReader.FromText(csv, options);
        List<SourceRow> rows = [];
        while (reader.Read())
        {
            int line = (int)reader.LineNumber;
            rows.Add(new(line, line + CountLineBreaks(reader.RawRecord), reader.Current.ToArray()));
        }

        return rows;
    }

    /// <summary>Counts CR, LF and CRLF once each.</summary>
    private static int CountLineBreaks(ReadOnlySpan<byte> row)
    {
        int count = 0;
        for (int i = 0; i < row.Length; i++)
        {
            count += row[i] == '\n' || (row[i] == '\r' && (i + 1 == row.Length || row[i + 1] != '\n')) ? 1 : 0;
        }

        return count;
    }
}
