namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Splits a document into lines, and finds where their text begins.</summary>
internal static class SourceLines
{
    private const int TabWidth = 4;

    /// <summary>Splits a document at LF, CRLF and CR.</summary>
    public static List<string> Split(string document)
    {
        List<string> lines = [];
        int start = 0;
        for (int i = 0; i <= document.Length; i++)
        {
            if (i < document.Length && document[i] is not ('\n' or '\r'))
            {
                continue;
            }

            lines.Add(document[start..i]);
            i += i + 1 < document.Length && document[i] == '\r' && document[i + 1] == '\n' ? 1 : 0;
            start = i + 1;
        }

        return lines;
    }

    /// <summary>Returns the number of columns before the text.</summary>
    public static int GetIndent(string line)
    {
        int column = 0;
        foreach (char c in line)
        {
            if (c == '\t')
            {
                column += TabWidth - (column % TabWidth);
            }
            else if (char.IsWhiteSpace(c))
            {
                column++;
            }
            else
            {
                break;
            }
        }

        return column;
    }

    /// <summary>Returns the column of the first character that is not white space, from 1.</summary>
    public static int GetColumn(string line) => line.Length - line.AsSpan().TrimStart().Length + 1;
}
