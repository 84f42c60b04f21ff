namespace Interpol.Strategy.Model;

/// <summary>Recognizes the name of a file where the text of the file is expected.</summary>
internal static class FileName
{
    /// <summary>The size of the longest name in UTF-8.</summary>
    public const int MaxBytes = 1_024;

    private const string Hint = " This looks like the name of a file. Pass its text, or a stream.";

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".json", ".jsonl", ".ndjson", ".jsonld", ".xml", ".stml", ".stratml", ".ttl", ".md", ".markdown", ".txt",
        ".docx", ".doc", ".xlsx", ".xls", ".csv", ".tsv", ".pdf", ".html", ".htm",
    };

    /// <summary>Returns advice, after a space, if a text is the name of a file; otherwise, an empty string.</summary>
    public static string GetHint(string? text) =>
        text is { Length: > 0 and <= MaxBytes } && text.AsSpan().IndexOfAny('\r', '\n') < 0
            && text.LastIndexOf('.') is > 0 and var dot && Extensions.Contains(text[dot..].TrimEnd())
            ? Hint
            : "";
}
