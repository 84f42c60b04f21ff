namespace Interpol.Strategy.Model.Serialization;

/// <content>
/// Removes comments. System.Text.Json can skip them, but then it also accepts <c>{"a": /* */ }</c>, where a value is
/// missing.
/// </content>
internal static partial class JsonSanitizer
{
    public static bool IsCommentAt(ReadOnlySpan<byte> document, int position) =>
        position + 1 < document.Length && document[position] == '/'
        && document[position + 1] is (byte)'/' or (byte)'*';

    /// <summary>
    /// Returns the document with spaces in place of every comment that has an end. Line feeds are kept.
    /// </summary>
    public static ReadOnlySpan<byte> ReplaceComments(ReadOnlySpan<byte> document, JsonDiagnosticCollector diagnostics)
    {
        byte[] cleaned = document.ToArray();

        // Searched once: a document full of comment starts would be searched to its end for each of them.
        int lastEnd = document.LastIndexOf("*/"u8);
        for (int i = 0; i < cleaned.Length; i++)
        {
            if (cleaned[i] == '"')
            {
                i = EndOfString(cleaned, i);
            }
            else if (IsCommentAt(cleaned, i) && EndOfComment(cleaned, i, lastEnd) is >= 0 and var end)
            {
                diagnostics.Report(
                    i,
                    DiagnosticCodes.Comment,
                    ProblemClass.HarmlessLoss,
                    DiagnosticEffect.Dropped,
                    $"{DiagnosticMessages.Comment}");
                foreach (ref byte b in cleaned.AsSpan(i, end - i))
                {
                    b = b == '\n' ? b : (byte)' ';
                }

                i = end - 1;
            }
        }

        return cleaned;
    }

    private static int EndOfString(ReadOnlySpan<byte> document, int start)
    {
        int i = start + 1;
        while (i < document.Length && document[i] != '"')
        {
            i += document[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    /// <summary>Returns the offset after a comment, or -1 if it does not end.</summary>
    private static int EndOfComment(ReadOnlySpan<byte> document, int start, int lastEnd)
    {
        int inside = start + 2;
        if (document[start + 1] == '/')
        {
            int length = document[inside..].IndexOf((byte)'\n');
            return length < 0 ? document.Length : inside + length;
        }

        return lastEnd < inside ? -1 : inside + document[inside..].IndexOf("*/"u8) + "*/".Length;
    }
}
