using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Finds the title of a document: front matter before first heading before first line.</summary>
internal static partial class TitleFinder
{
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "overview", "introduction", "preface", "foreword", "executive summary", "readme", "home", "summary",
    };

    /// <summary>Finds the title and marks its blocks, or returns <see langword="null"/>.</summary>
    public static string? Find(ScannedDocument document, LabelParser labels)
    {
        Block? draft = document.Blocks.Take(5).FirstOrDefault(block => block.Role is null && IsDraft(block.Text));
        if (draft is not null)
        {
            draft.Become(OutlineRole.Ignored, "It marks the document as a draft.");
            draft.Code = OutlineDiagnosticCodes.Draft;
        }

        string? title = document.Metadata.TryGetValue("title", out string? named) && IsTitle(named) ? named : null;
        Block? first = document.Blocks.FirstOrDefault(block => block.Role is null && IsContent(block));
        if (first is null)
        {
            return title;
        }

        Block? heading = first.Kind == OutlineBlockKind.Paragraph && IsTitleLine(first) && title is null
            ? first
            : document.Blocks.FirstOrDefault(block => block is { Kind: OutlineBlockKind.Heading, Role: null });
        if (heading is null || !IsTitleHeading(heading, document.Blocks, labels))
        {
            return title;
        }

        return title is null ? TakeTitle(heading, document.Blocks, labels) : TakeRepeated(heading, title);
    }

    private static bool IsContent(Block block) =>
        block.Kind <= OutlineBlockKind.TableRow;

    private static bool IsDraft(string text) => text.Length < 100 && Draft().IsMatch(text);

    private static bool IsTitle(string text) => text.Length > 0 && !Placeholders.HasVariable(text)
        && !Placeholders.IsPlaceholder(text);

    private static bool IsTitleLine(Block block) => block.Line == block.EndLine && block.Text.Length is > 0 and <= 100
        && block.Text[^1] is not ('.' or ':' or ';' or ',') && !block.Text.Contains('|', StringComparison.Ordinal)
        && block.Text.Count(c => c == ' ') <= 12;

    private static bool IsTitleHeading(Block heading, IReadOnlyList<Block> blocks, LabelParser labels)
    {
        if (!IsTitle(heading.Text) || heading.Level == Block.LabelLevel || Generic.Contains(heading.Text)
            || PeriodParser.IsPeriodHeading(heading.Text))
        {
            return false;
        }

        return labels.Parse(heading.Text, heading.Kind == OutlineBlockKind.Heading) is not { } label
            || (label is { IsLevel: true, IsElement: false } && !labels.IsBareName(heading.Text)
                && heading.Level == 1 && !blocks.Any(other =>
                other != heading && other is { Kind: OutlineBlockKind.Heading, Level: 1 }
                    && !PeriodParser.IsPeriodHeading(other.Text)));
    }

    /// <summary>Takes a heading as title, with the headings directly after it that continue it in capitals.</summary>
    private static string TakeTitle(Block heading, IReadOnlyList<Block> blocks, LabelParser labels)
    {
        string title = heading.Text;
        heading.Become(OutlineRole.Title, "It is the first heading.");
        int next = blocks.TakeWhile(block => block != heading).Count() + 1;
        if (next < blocks.Count && blocks[next] is { Kind: OutlineBlockKind.Heading, Level: Block.BoldLevel } second
            && heading.Level == Block.BoldLevel && HeadingSyntax.IsCapitalized(heading.Text)
                && HeadingSyntax.IsCapitalized(second.Text)
            && labels.Parse(second.Text, true) is null)
        {
            second.Become(OutlineRole.Title, "It continues the title.");
            title += " " + second.Text;
        }

        return title;
    }

    private static string TakeRepeated(Block heading, string title)
    {
        if (heading.Level <= 2
            && (title.Contains(heading.Text, StringComparison.OrdinalIgnoreCase)
                || heading.Text.Contains(title, StringComparison.OrdinalIgnoreCase)))
        {
            heading.Become(OutlineRole.Title, "It repeats the title.");
            if (heading.Text.Length > title.Length)
            {
                heading.Code = OutlineDiagnosticCodes.Label;
            }
        }

        return title;
    }

    [GeneratedRegex(@"^\W*(?:draft\b|work in progress|wip\b)|\bdraft (?:for|version|document)\b|\(draft\)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Draft();
}
