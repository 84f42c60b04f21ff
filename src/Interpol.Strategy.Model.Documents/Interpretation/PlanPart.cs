using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Represents the blocks of one of several plans in a document.</summary>
/// <param name="Period">The period of the plan, or <see langword="null"/> if there is only one plan.</param>
/// <param name="OwnBlocks">The blocks of this plan only.</param>
/// <param name="SharedBlocks">The blocks of all plans, without an order between them and the others.</param>
internal sealed record PlanPart(
    FrameworkPeriod? Period, IReadOnlyList<Block> OwnBlocks, IReadOnlyList<Block> SharedBlocks)
{
    /// <summary>Returns the blocks of the plan, in document order.</summary>
    public IReadOnlyList<Block> GetBlocks() =>
        SharedBlocks.Count == 0 ? OwnBlocks : [.. OwnBlocks.Concat(SharedBlocks).OrderBy(block => block.Line)];
}
