using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Represents a core value, an objective or a goal while it is read.</summary>
internal class ElementDraft
{
    /// <summary>Gets the block that the element was read from, for positions.</summary>
    public required Block Source { get; init; }

    public string? Name { get; set; }

    public string? Code { get; set; }

    public Passage Description { get; } = new();

    public Passage OtherInformation { get; } = new();

    public List<PerformanceIndicator> Indicators { get; } = [];

    /// <summary>Gets the level of the heading of the element, or null if it is not a heading.</summary>
    public int? HeadingLevel { get; init; }
}
