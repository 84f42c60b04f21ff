using Interpol.Strategy.Model.Documents.Scanning;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Reports the blocks that are not in the framework, or not as written: each run of them once.</summary>
internal static class BlockReporter
{
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
                Block? next = last + 1 < blocks.Count ? blocks[last + 1] : null;
                bool isBelow = next is { Kind: not OutlineBlockKind.Heading } || next?.Level > first.Level;
                Report(code, first, blocks[last].EndLine, isBelow ? next : null, reporter);
            }

            i = last + 1;
        }

        TaskReporter.Report(blocks, reporter);
    }

    /// <summary>A label of several words says more than its level.</summary>
    private static string? GetCode(Block block) => block.Code
        ?? (block.Role is null ? OutlineDiagnosticCodes.UnknownText
            : block.Role == OutlineRole.Label && block.Kind != OutlineBlockKind.FrontMatter
                && block.Text.Contains(' ', StringComparison.Ordinal)
                ? OutlineDiagnosticCodes.Label
            : null);

    private static bool Continues(Block first, string code, Block next) =>
        (first.Section is { } section && next.Section == section && next.Role == OutlineRole.Ignored)
        || (first.Section is null && next.Section is null && GetCode(next) == code
            && code is not (OutlineDiagnosticCodes.Label or OutlineDiagnosticCodes.UnresolvedParent));

    private static void Report(string code, Block first, int endLine, Block? content, Reporter reporter)
    {
        bool isKept = code == OutlineDiagnosticCodes.TableRead
            || (code != OutlineDiagnosticCodes.Label
                && first.Role is not (null or OutlineRole.Ignored or OutlineRole.Label));
        reporter.Report(
            code,
            GetWeight(code),
            isKept ? DiagnosticEffect.None : DiagnosticEffect.Dropped,
            BlockMessages.Create(code, first, endLine, isKept, content),
            first.Line,
            first.Column);
    }

    private static Weight GetWeight(string code) => code switch
    {
        OutlineDiagnosticCodes.Label or OutlineDiagnosticCodes.Markup => Weight.Notice,
        OutlineDiagnosticCodes.Draft or OutlineDiagnosticCodes.TableRead => Weight.Notice,
        _ => Weight.Deviation,
    };
}
