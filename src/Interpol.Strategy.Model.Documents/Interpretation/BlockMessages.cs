using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Creates the messages about blocks that are not in the framework, or not as written.</summary>
internal static class BlockMessages
{
    private const int MaxQuoteLength = 60;

    /// <summary>Creates the message about a run of blocks.</summary>
    /// <param name="code">The code of the diagnostic.</param>
    /// <param name="first">The first block.</param>
    /// <param name="endLine">The last line of the last block.</param>
    /// <param name="isKept">A value that indicates whether the text is in the framework.</param>
    /// <param name="content">The block below a label, or <see langword="null"/> if there is none.</param>
    public static string Create(string code, Block first, int endLine, bool isKept, Block? content)
    {
        string quoted = Quote((first.Section ?? first).Text);
        string lines = endLine > first.Line ? FormattableString.Invariant($" (lines {first.Line}-{endLine})") : "";
        return code switch
        {
            OutlineDiagnosticCodes.UnknownSection =>
                $"The section {quoted}{lines} is not part of a plan. It was ignored.",
            OutlineDiagnosticCodes.Label when Describe(content) is { } kept =>
                $"The label {quoted}{lines} was not kept. The content below it was read as {kept}.",
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
    }

    /// <summary>Returns the first characters of a text, in quotation marks.</summary>
    public static string Quote(string text) =>
        $"'{(text.Length > MaxQuoteLength ? text[..Cut(text)] + "…" : text)}'";

    private static string? Describe(Block? content) => content?.Role switch
    {
        OutlineRole.Description => "the description of the plan",
        OutlineRole.Vision => "the vision",
        OutlineRole.Mission => "the mission",
        OutlineRole.CoreValue => "values",
        OutlineRole.Group => "groups of goals",
        OutlineRole.Goal => "goals",
        OutlineRole.GoalDescription => "a description of the goal",
        OutlineRole.Objective => "objectives",
        OutlineRole.ObjectiveDescription => "a description of the objective",
        OutlineRole.OtherInformation => "other information",
        _ => null,
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
