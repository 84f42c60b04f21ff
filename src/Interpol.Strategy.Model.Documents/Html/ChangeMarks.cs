namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Creates the marks of changes. Each has a symbol and a word, so that color is never the only sign.</summary>
internal static class ChangeMarks
{
    /// <summary>Returns the symbol of a kind of change, which screen readers ignore.</summary>
    public static Markup CreateSymbol(ElementChangeKind kind)
    {
        string symbol = kind switch
        {
            ElementChangeKind.Unchanged => "=",
            ElementChangeKind.Renumbered => "#",
            ElementChangeKind.Moved => "\u2195",
            ElementChangeKind.Reworded => "\u00b1",
            ElementChangeKind.Split => "\u00f7",
            ElementChangeKind.Merged => "\u00d7",
            ElementChangeKind.Related => "\u2248",
            ElementChangeKind.Added => "+",
            _ => "\u2212",
        };
        return Markup.Create($"<span class=\"symbol\" aria-hidden=\"true\">{symbol}</span>");
    }

    /// <summary>Returns both versions of a text as one, with marks for the words that were removed and added.</summary>
    /// <remarks>Screen readers do not announce <c>del</c> and <c>ins</c>, so each begins with a word.</remarks>
    public static Markup CreateText(TextChange change, Markup language) => Markup.Join(
        default,
        change.Segments.Select(segment => segment.Kind switch
        {
            TextSegmentKind.Removed => CreateWords("del", "removed", segment.Text, language),
            TextSegmentKind.Added => CreateWords("ins", "added", segment.Text, language),
            _ => Markup.Create($"{segment.Text}"),
        }));

    /// <summary>Marks words, without the white space beside them.</summary>
    private static Markup CreateWords(string tag, string label, string text, Markup language)
    {
        string words = text.Trim();
        if (words.Length == 0)
        {
            return Markup.Create($"{text}");
        }

        int start = text.Length - text.TrimStart().Length;
        Markup hidden = Markup.Create($"<span class=\"hidden\"{language}> {label} </span>");
        Markup marked = Markup.Create($"<{tag}>{hidden}{words}</{tag}>");
        return Markup.Create($"{text[..start]}{marked}{text[(start + words.Length)..]}");
    }
}
