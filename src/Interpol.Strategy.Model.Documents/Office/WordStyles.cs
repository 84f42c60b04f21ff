using DocumentFormat.OpenXml.Wordprocessing;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Finds what the style of a paragraph says: its heading level, its list, and whether it is in bold.</summary>
internal sealed class WordStyles
{
    private const int MaxChain = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public WordStyles(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            _ = style.StyleId?.Value is { } id && _styles.TryAdd(id, style);
        }
    }

    /// <summary>Returns the level of a heading, from 1, or 0 if the paragraph is not a heading.</summary>
    public int GetHeadingLevel(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own)
        {
            return own < 9 ? own + 1 : 0;
        }

        foreach (Style style in GetChain(paragraph))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
            {
                return level < 9 ? level + 1 : 0;
            }

            // Documents of other programs name the styles without an outline level.
            string name = style.StyleName?.Val?.Value ?? "";
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name.Length == 9
                && char.IsAsciiDigit(name[8]))
            {
                return name[8] - '0';
            }
        }

        return 0;
    }

    public bool IsTitle(Paragraph paragraph) => HasName(paragraph, "Title");

    /// <summary>Determines whether a paragraph is an entry of the contents.</summary>
    public bool IsContents(Paragraph paragraph) => GetChain(paragraph).Any(style =>
        style.StyleName?.Val?.Value?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true);

    public bool IsBold(Paragraph paragraph) => GetChain(paragraph)
        .Select(style => style.StyleRunProperties?.Bold)
        .FirstOrDefault(bold => bold is not null) is { } found && found.Val?.Value != false;

    /// <summary>Returns the list and the level of a paragraph, or null if it is not in a list.</summary>
    public (int Instance, int Level)? GetNumbering(Paragraph paragraph)
    {
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties;
        NumberingProperties? inherited = GetChain(paragraph)
            .Select(style => style.StyleParagraphProperties?.NumberingProperties)
            .FirstOrDefault(numbering => numbering is not null);
        int instance = own?.NumberingId?.Val?.Value ?? inherited?.NumberingId?.Val?.Value ?? 0;
        int level = own?.NumberingLevelReference?.Val?.Value ?? inherited?.NumberingLevelReference?.Val?.Value ?? 0;
        return instance > 0 ? (instance, level) : null;
    }

    private bool HasName(Paragraph paragraph, string name) => GetChain(paragraph).Any(style =>
        string.Equals(style.StyleName?.Val?.Value, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the style of a paragraph and the styles that it is based on.</summary>
    private IEnumerable<Style> GetChain(Paragraph paragraph)
    {
        string? id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (int i = 0; i < MaxChain && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
