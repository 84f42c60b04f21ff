using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Represents a framework while it is read.</summary>
internal sealed class PlanDraft
{
    public string? Title { get; set; }

    /// <summary>Gets or sets the id that a table specifies, or null.</summary>
    public string? Id { get; set; }

    public FrameworkPeriod? Period { get; set; }

    public Passage Description { get; } = new();

    public Passage Vision { get; } = new();

    public Passage Mission { get; } = new();

    /// <summary>Gets the vision and the mission that a sentence within a paragraph states.</summary>
    public Passage InnerVision { get; } = new();

    public Passage InnerMission { get; } = new();

    /// <summary>Gets or sets the first row of a table that has too many columns, or null if there is none.</summary>
    public Block? WideRow { get; set; }

    public List<ElementDraft> Values { get; } = [];

    public List<GoalDraft> Goals { get; } = [];

    /// <summary>Gets the elements whose numbers are positions in a list, with the number as written.</summary>
    public List<(ElementDraft Element, string Number)> Positions { get; } = [];
}
