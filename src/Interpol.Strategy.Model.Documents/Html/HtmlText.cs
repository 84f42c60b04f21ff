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

    private static string? GetReplacement(string text, int index) => text[index] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        // A parser normalizes line endings.
        '\r' => index + 1 < text.Length && text[index + 1] == '\n' ? "" : "\n",
        _ => HtmlCharacters.IsInvalid(text, index) ? "\ufffd" : null,
    };
}
