using Interpol.Strategy.Model.Documents.Interpretation;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Represents the intermediate outline of a document, from which every source is interpreted.</summary>
/// <param name="Blocks">The blocks, in document order.</param>
/// <param name="Metadata">The metadata, such as the title.</param>
internal sealed record ScannedDocument(IReadOnlyList<Block> Blocks, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>Gets the plan of a document that needs no interpretation, or <see langword="null"/>.</summary>
    public PlanDraft? Plan { get; init; }
}
