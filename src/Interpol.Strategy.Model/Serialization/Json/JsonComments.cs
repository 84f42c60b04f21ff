namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Takes comments out of a document that is not quite JSON. The reader of System.Text.Json could pass over them itself, but then it takes
/// <c>{"a": /* */ }</c> too, and forgets that a value was to come.
/// </summary>
internal static class JsonComments
{
    public static bool BeginsAt(ReadOnlySpan<byte> document, int position) =>
        position + 1 < document.Length && document[position] == '/' && document[position + 1] is (byte)'/' or (byte)'*';

    /// <summary>The document with blanks in the place of each comment that has an end, which is reported; line feeds stay.</summary>
    public static ReadOnlySpan<byte> ReplaceWithSpaces(ReadOnlySpan<byte> document, JsonDiagnosticCollector diagnostics)
    {
        byte[] blanked = document.ToArray();

        // Asked once: a document of nothing but beginnings would be searched to its end for each of them.
        int lastEnd = document.LastIndexOf("*/"u8);
        for (int i = 0; i < blanked.Length; i++)
        {
            if (blanked[i] == '"')
            {
                i = EndOfString(blanked, i);
            }
            else if (BeginsAt(blanked, i) && EndOfComment(blanked, i, lastEnd) is >= 0 and var end)
            {
                diagnostics.Add(i, DiagnosticCodes.Comment, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped, "JSON has no comments; this one is not kept.");
                foreach (ref byte each in blanked.AsSpan(i, end - i))
                {
                    each = each == '\n' ? each : (byte)' ';
                }

                i = end - 1;
            }
        }

        return blanked;
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

    /// <summary>Behind the comment; -1 for one that does not end.</summary>
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
