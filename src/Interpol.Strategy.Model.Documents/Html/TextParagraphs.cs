namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Splits texts into paragraphs.</summary>
internal static class TextParagraphs
{
    /// <summary>Returns the paragraphs of a text, which empty lines separate, each with its lines.</summary>
    public static IEnumerable<string[]> Split(string? text) =>
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
}
