namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Recognizes the name of a file where the text of the file is expected.</summary>
internal static class FileName
{
    private const int MaxLength = 1_024;

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md", ".markdown", ".txt", ".docx", ".doc", ".odt", ".xlsx", ".xls", ".csv", ".tsv", ".pdf", ".html", ".htm",
        ".json", ".jsonl", ".xml", ".stml", ".stratml",
    };

    /// <summary>Determines whether a text is the name of a file.</summary>
    public static bool IsLikely(string text) => text.Length <= MaxLength && text.LastIndexOf('.') is > 0 and var dot
        && Extensions.Contains(text[dot..]);
}
