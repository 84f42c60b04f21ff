using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Finds the title of a document: the metadata, or else the first heading, or else the first line.</summary>
internal static class TitleFinder
{
    /// <summary>Finds the title and marks its blocks, or returns <see langword="null"/>.</summary>
    public static string? Find(ScannedDocument document, LabelParser labels)
    {
        Block? draft = document.Blocks.Where(block => block.Kind != OutlineBlockKind.FrontMatter).Take(5)
            .FirstOrDefault(block => block.Role is null && TitleSyntax.IsDraft(block.Text));
        if (draft is not null)
        {
            draft.Become(OutlineRole.Ignored, "It marks the document as a draft.");
            draft.Code = OutlineDiagnosticCodes.Draft;
        }

        string? title = document.Metadata.TryGetValue("title", out string? named) && TitleSyntax.IsTitle(named)
            ? named
            : null;
        Block? first = document.Blocks.FirstOrDefault(block => block.Role is null && IsContent(block));
        if (first is null)
        {
            return title;
        }

        Block? heading = first.Kind == OutlineBlockKind.Paragraph && TitleSyntax.IsTitleLine(first) && title is null
            ? first
            : document.Blocks.FirstOrDefault(block => block is { Kind: OutlineBlockKind.Heading, Role: null });
        if (heading is null || !TitleSyntax.IsTitleHeading(heading, document.Blocks, labels))
        {
            return title;
        }

        return title is null ? TakeTitle(heading, document.Blocks, labels) : TakeRepeated(heading, title);
    }

    private static bool IsContent(Block block) =>
        block.Kind <= OutlineBlockKind.TableRow;

    /// <summary>Takes a heading as title, with the headings directly after it that continue it in capitals.</summary>
    private static string TakeTitle(Block heading, IReadOnlyList<Block> blocks, LabelParser labels)
    {
        string title = heading.Text;
        heading.Become(OutlineRole.Title, "It is the first heading.");
        int next = blocks.TakeWhile(block => block != heading).Count() + 1;
        if (next < blocks.Count && blocks[next] is { Kind: OutlineBlockKind.Heading, Level: Block.BoldLevel } second
            && heading.Level == Block.BoldLevel && EmphasisSyntax.IsCapitalized(heading.Text)
                && EmphasisSyntax.IsCapitalized(second.Text)
            && labels.Parse(second.Text, true) is null)
        {
            second.Become(OutlineRole.Title, "It continues the title.");
            title += " " + second.Text;
        }

        return title;
    }

    /// <summary>Takes the longer one of a heading and the title of the metadata, if one contains the other.</summary>
    private static string TakeRepeated(Block heading, string title)
    {
        if (heading.Level > 2)
        {
            return title;
        }

        if (ContainsWords(heading.Text, title))
        {
            heading.Become(OutlineRole.Title, "It contains the title of the metadata.");
            return heading.Text;
        }

        if (ContainsWords(title, heading.Text))
        {
            heading.Become(OutlineRole.Title, "The title of the metadata contains it.");
        }

        return title;
    }

    /// <summary>Determines whether a text contains another one, which does not begin or end within a word.</summary>
    private static bool ContainsWords(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        int end = start + words.Length;
        return start >= 0 && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }
}
