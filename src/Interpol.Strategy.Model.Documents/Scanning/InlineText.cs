using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Converts the markup of one block to text: no emphasis, link targets, tags, anchors and emoji.</summary>
internal static partial class InlineText
{
    /// <summary>The characters that markup contains.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]<>&\\~'{!:");

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Returns the text without markup, with single spaces. Markup is kept if it is too much work.</summary>
    public static string ToPlain(string raw, MarkupBudget budget)
    {
        string text = raw;
        if (CountMarks(raw) is > 0 and int marks && budget.TryUse((long)marks * raw.Length))
        {
            text = Wiki().Replace(text, match => match.Groups[1].Value);
            text = WikiEmphasis().Replace(text, "");
            text = Attribute().Replace(text, " ");
            text = Render(text);
            text = ShortCode().Replace(text, " ");
        }

        return Collapse(text);
    }

    /// <summary>Returns the cells or parts of a text that a vertical bar separates.</summary>
    public static string[] SplitCells(string line)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        ReadOnlySpan<char> rest = line.AsSpan().Trim();
        rest = rest.StartsWith("|", StringComparison.Ordinal) ? rest[1..] : rest;
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\\' && i + 1 < rest.Length && rest[i + 1] == '|')
            {
                _ = cell.Append('|');
                i++;
            }
            else if (rest[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                _ = cell.Clear();
            }
            else
            {
                _ = cell.Append(rest[i]);
            }
        }

        if (!string.IsNullOrWhiteSpace(cell.ToString()))
        {
            cells.Add(cell.ToString().Trim());
        }

        return [.. cells];
    }

    private static int CountMarks(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i; (i = text.IndexOfAny(Marks)) >= 0; text = text[(i + 1)..])
        {
            count++;
        }

        return count;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UseEmphasisExtras();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }

    private static string Render(string text)
    {
        try
        {
            var plain = new StringBuilder(text.Length);
            foreach (LeafBlock leaf in Markdown.Parse(text, Pipeline).Descendants<LeafBlock>())
            {
                Append(plain, leaf.Inline);
            }

            return plain.ToString();
        }
        catch (ArgumentException)
        {
            // Markdig throws if emphasis or brackets are nested too deeply.
            return text;
        }
    }

    private static void Append(StringBuilder plain, ContainerInline? container)
    {
        for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            _ = inline switch
            {
                LiteralInline literal => plain.Append(literal.Content.AsSpan()),
                CodeInline code => plain.Append(code.Content),
                HtmlEntityInline entity => plain.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => plain.Append(link.Url),
                LineBreakInline => plain.Append(' '),
                HtmlInline html => plain.Append(IsBreak(html.Tag) ? " " : ""),
                LinkInline { IsImage: true } => plain,
                _ => plain,
            };
            if (inline is ContainerInline inner and not LinkInline { IsImage: true })
            {
                Append(plain, inner);
            }
        }
    }

    private static bool IsBreak(string tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase);

    private static string Collapse(string text)
    {
        var plain = new StringBuilder(text.Length);
        bool space = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || IsPictogram(rune))
            {
                space = plain.Length > 0;
                continue;
            }

            if (space)
            {
                _ = plain.Append(' ');
                space = false;
            }

            _ = plain.Append(rune);
        }

        return plain.ToString();
    }

    private static bool IsPictogram(Rune rune) =>
        rune.Value is 0xFE0F or 0x200D or 0xFEFF or 0x200B or (>= 0x1F000 and <= 0x1FFFF)
        || (rune.Value is >= 0x2190 and <= 0x2BFF && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol);

    [GeneratedRegex(@"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")]
    private static partial Regex Wiki();

    [GeneratedRegex("'{2,5}")]
    private static partial Regex WikiEmphasis();

    [GeneratedRegex(@"\{[#:][^{}]*\}")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"(?<![\w:]):[a-z0-9_+\-]{2,40}:(?![\w:])")]
    private static partial Regex ShortCode();
}
