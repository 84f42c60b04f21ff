using System.Text;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Splits CSV into rows. Quoted cells can contain separators, line breaks and doubled quotation
/// marks.</summary>
internal static class CsvScanner
{
    private const string Separators = ",;\t|";

    public static ScannedDocument Scan(string csv)
    {
        char separator = FindSeparator(csv);
        List<Block> rows = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        (int line, int first, bool isQuoted) = (1, 1, false);
        for (int i = 0; i <= csv.Length; i++)
        {
            char c = i < csv.Length ? csv[i] : '\n';
            bool isEnd = i == csv.Length;
            if (isQuoted && !isEnd)
            {
                bool isDoubled = c == '"' && i + 1 < csv.Length && csv[i + 1] == '"';
                isQuoted = c != '"' || isDoubled;
                i += isDoubled ? 1 : 0;
                line += c == '\n' ? 1 : 0;
                _ = isQuoted ? cell.Append(c) : cell;
            }
            else if (c == '"' && cell.ToString().AsSpan().IsWhiteSpace())
            {
                isQuoted = true;
                _ = cell.Clear();
            }
            else if (c == separator && !isEnd)
            {
                Take(cell, cells);
            }
            else if (c is '\n' || (c == '\r' && (i + 1 == csv.Length || csv[i + 1] != '\n')))
            {
                Take(cell, cells);
                if (cells.Exists(text => text.Length > 0))
                {
                    rows.Add(CreateRow(cells, first, line, rows.Count == 0));
                }

                cells.Clear();
                first = ++line;
            }
            else if (c != '\r')
            {
                _ = cell.Append(c);
            }
        }

        return new(rows, new Dictionary<string, string>());
    }

    private static void Take(StringBuilder cell, List<string> cells)
    {
        cells.Add(cell.ToString().Trim());
        _ = cell.Clear();
    }

    private static Block CreateRow(List<string> cells, int first, int last, bool isHeader) => new()
    {
        Kind = OutlineBlockKind.TableRow,
        Raw = string.Join(" | ", cells),
        Line = first,
        EndLine = last,
        IsTableHeader = isHeader,
        Cells = [.. cells],
    };

    private static char FindSeparator(string csv)
    {
        int end = csv.IndexOf('\n', StringComparison.Ordinal);
        string first = end < 0 ? csv : csv[..end];
        return Separators.MaxBy(separator => first.Count(c => c == separator));
    }
}
