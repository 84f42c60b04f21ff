using CsvHelper;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Reads the rows of CSV with their lines. The separator is detected.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<SourceRow> Read(string csv, Reporter reporter)
    {
        CsvReaderOptions options = CsvReaderOptions.Default with
        {
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            OnMalformedRecord = record => Report(record, reporter),
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

    private static void Report(CsvMalformedRecord record, Reporter reporter)
    {
        // A quote that is never closed makes the rest of the file one cell.
        bool isOpen = record.Reason == CsvMalformedReason.UnterminatedQuote;
        string problem = isOpen ? "A quoted cell is not closed. The rest of the file was read as its text."
            : record.Reason == CsvMalformedReason.StrayQuote
                ? "A quote is inside a cell that does not start with one. It was read as text."
                : "Text follows the closing quote of a cell. It was read as part of the cell.";
        reporter.Report(
            OutlineDiagnosticCodes.MalformedQuote,
            isOpen ? Reporter.Weight.Loss : Reporter.Weight.Deviation,
            record.Reason == CsvMalformedReason.StrayQuote ? DiagnosticEffect.None : DiagnosticEffect.Repaired,
            $"The quotes of the row are malformed. {problem}",
            (int)record.LineNumber);
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
