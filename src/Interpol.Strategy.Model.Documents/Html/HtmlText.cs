using System.Text;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Converts any string to HTML that shows it, as text and in quoted attributes.</summary>
internal static class HtmlText
{
    /// <summary>Appends a string in which no character begins markup.</summary>
    public static void Append(StringBuilder html, string? text)
    {
        if (text is null)
        {
            return;
        }

        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (GetReplacement(text, i) is { } replacement)
            {
                _ = html.Append(text, start, i - start).Append(replacement);
                start = i + 1;
            }
        }

        _ = html.Append(text, start, text.Length - start);
    }

    /// <summary>Replaces the characters that HTML does not allow, as <see cref="Append"/> does.</summary>
    public static string ReplaceInvalid(string text) => IsValid(text)
        ? text
        : string.Concat(text.Select((c, i) => c != '\r' && IsInvalid(text, i) ? '\ufffd' : c));

    /// <summary>Returns the paragraphs of a text, which empty lines separate, each with its lines.</summary>
    public static IEnumerable<string[]> GetParagraphs(string? text) =>
        (text ?? "").ReplaceLineEndings("\n")
            .Split('\n')
            .Aggregate(new List<List<string>> { new() }, AddLine)
            .Where(lines => lines.Count > 0)
            .Select(lines => lines.ToArray());

    private static List<List<string>> AddLine(List<List<string>> paragraphs, string line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            paragraphs[^1].Add(line);
        }
        else if (paragraphs[^1].Count > 0)
        {
            paragraphs.Add([]);
        }

        return paragraphs;
    }

    private static string? GetReplacement(string text, int index) => text[index] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        // A parser normalizes line endings.
        '\r' => index + 1 < text.Length && text[index + 1] == '\n' ? "" : "\n",
        _ => IsInvalid(text, index) ? "\ufffd" : null,
    };

    private static bool IsValid(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r' && IsInvalid(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Determines whether a character is a control character or a noncharacter, or part of one. See the HTML Standard,
    /// section "Preprocessing the input stream".
    /// </summary>
    private static bool IsInvalid(string text, int index)
    {
        char c = text[index];
        return c switch
        {
            '\t' or '\n' or '\f' => false,
            < ' ' or (>= '\u007f' and <= '\u009f') or (>= '\ufdd0' and <= '\ufdef') or '\ufffe' or '\uffff' => true,
            _ => IsNoncharacterPair(text, index),
        };
    }

    /// <summary>Determines whether a surrogate is part of U+1FFFE, U+1FFFF, U+2FFFE and so on.</summary>
    private static bool IsNoncharacterPair(string text, int index)
    {
        int high = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return char.IsSurrogate(text[index]) && high >= 0 && high + 1 < text.Length
            && char.IsSurrogatePair(text[high], text[high + 1])
            && (char.ConvertToUtf32(text[high], text[high + 1]) & 0xfffe) == 0xfffe;
    }
}
