using Interpol.Strategy.Model.Documents.Scanning;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Reports the blocks that are not in the framework, or not as written: each run of them once.</summary>
internal static class BlockReporter
{
    private const int MaxQuoteLength = 60;

    public static void Report(IReadOnlyList<Block> blocks, Reporter reporter)
    {
        for (int i = 0; i < blocks.Count;)
        {
            Block first = blocks[i];
            string? code = GetCode(first);
            int last = i;
            while (code is not null && last + 1 < blocks.Count && Continues(first, code, blocks[last + 1]))
            {
                last++;
            }

            if (code is not null)
            {
                Report(code, first, blocks[last].EndLine, reporter);
            }

            i = last + 1;
        }

        Block[] tasks =
            [.. blocks.Where(block => block.IsDone is not null && block.Role is not (null or OutlineRole.Ignored))];
        if (tasks.Length > 0)
        {
            int done = tasks.Count(block => block.IsDone == true);
            reporter.Report(
                OutlineDiagnosticCodes.TaskMarks,
                Weight.Notice,
                DiagnosticEffect.Dropped,
                FormattableString.Invariant(
                    $"{done} of {tasks.Length} tasks are marked as done. The marks were ignored."),
                tasks[0].Line);
        }
    }

    /// <summary>A label of several words says more than its level.</summary>
    private static string? GetCode(Block block) => block.Code
        ?? (block.Role is null ? OutlineDiagnosticCodes.UnknownText
            : block.Role == OutlineRole.Label && block.Text.Contains(' ', StringComparison.Ordinal)
                ? OutlineDiagnosticCodes.Label
            : null);

    private static bool Continues(Block first, string code, Block next) =>
        (first.Section is { } section && next.Section == section && next.Role == OutlineRole.Ignored)
        || (first.Section is null && next.Section is null && GetCode(next) == code
            && code is not (OutlineDiagnosticCodes.Label or OutlineDiagnosticCodes.UnresolvedParent));

    private static void Report(string code, Block first, int endLine, Reporter reporter)
    {
        string text = (first.Section ?? first).Text;
        string quoted = $"'{(text.Length > MaxQuoteLength ? text[..Cut(text)] + "…" : text)}'";
        string lines = endLine > first.Line ? FormattableString.Invariant($" (lines {first.Line}-{endLine})") : "";
        bool isKept = code == OutlineDiagnosticCodes.TableRead
            || (code != OutlineDiagnosticCodes.Label
                && first.Role is not (null or OutlineRole.Ignored or OutlineRole.Label));
        string message = code switch
        {
            OutlineDiagnosticCodes.UnknownSection =>
                $"The section {quoted}{lines} is not part of a plan. It was ignored.",
            OutlineDiagnosticCodes.Label when first.Role == OutlineRole.Title =>
                $"The heading {quoted}{lines} is longer than the title of the metadata. It was not kept.",
            OutlineDiagnosticCodes.Label => $"The label {quoted}{lines} decides what follows. It was not kept.",
            OutlineDiagnosticCodes.KeptAsDescription when first.Role == OutlineRole.OtherInformation =>
                $"The text {quoted}{lines} is not an objective. It was kept as other information.",
            OutlineDiagnosticCodes.KeptAsDescription =>
                $"The text {quoted}{lines} is not an objective. It was kept in the description.",
            OutlineDiagnosticCodes.LevelsFolded when first.Role == OutlineRole.Group =>
                $"The level of {quoted}{lines} is above goals. It was kept as a group of goals.",
            OutlineDiagnosticCodes.LevelsFolded when isKept =>
                $"The level of {quoted}{lines} is below objectives. It was folded into the description.",
            OutlineDiagnosticCodes.LevelsFolded =>
                $"The level of {quoted}{lines} is above goals, but it contains no goal. It was ignored.",
            OutlineDiagnosticCodes.Placeholder => $"The placeholder {quoted}{lines} was not filled in. It was ignored.",
            OutlineDiagnosticCodes.Markup => $"{GetMarkup(first, quoted)}{lines} was ignored.",
            OutlineDiagnosticCodes.StruckOut => $"The text {quoted}{lines} is struck out. It was ignored.",
            OutlineDiagnosticCodes.LinkOnly => $"The text {quoted}{lines} is only a link. It was ignored.",
            OutlineDiagnosticCodes.NoParent => $"The text {quoted}{lines} does not follow a goal. It was ignored.",
            OutlineDiagnosticCodes.Repeated => $"The statement {quoted}{lines} occurs more than once. It was ignored.",
            OutlineDiagnosticCodes.Draft => $"The document is marked as a draft by {quoted}. The mark was ignored.",
            OutlineDiagnosticCodes.UnknownTable => $"The table {quoted}{lines} is not part of a plan. It was ignored.",
            OutlineDiagnosticCodes.Contradiction =>
                $"The number in {quoted} contradicts its reference. The numbers that form one tree were used.",
            OutlineDiagnosticCodes.UnresolvedParent =>
                $"The parent of {quoted} does not exist. It was added to the goal above it.",
            OutlineDiagnosticCodes.TableRead => first.Reason + lines + ".",
            _ => $"The text {quoted}{lines} does not belong to a part of a plan. It was ignored.",
        };
        reporter.Report(
            code, GetWeight(code), isKept ? DiagnosticEffect.None : DiagnosticEffect.Dropped, message, first.Line,
                first.Column);
    }

    private static Weight GetWeight(string code) => code switch
    {
        OutlineDiagnosticCodes.Label or OutlineDiagnosticCodes.Markup => Weight.Notice,
        OutlineDiagnosticCodes.Draft or OutlineDiagnosticCodes.TableRead => Weight.Notice,
        _ => Weight.Deviation,
    };

    private static string GetMarkup(Block block, string quoted) => block.Kind switch
    {
        OutlineBlockKind.Comment => "A comment",
        OutlineBlockKind.Code => "A block of code",
        OutlineBlockKind.FrontMatter => "Metadata that is not part of a plan",
        OutlineBlockKind.Paragraph when block.Text.Length > 0 => $"The page number or repeated line {quoted}",
        _ => "Markup without text",
    };

    private static int Cut(string text) => char.IsHighSurrogate(text[MaxQuoteLength - 1]) ? MaxQuoteLength - 1
        : MaxQuoteLength;
}
