namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Represents a goal while it is read.</summary>
internal sealed class GoalDraft : ElementDraft
{
    public GoalKind Kind { get; set; }

    /// <summary>Gets or sets the headings above the goal, the outermost first.</summary>
    public IReadOnlyList<GroupDraft> Groups { get; set; } = [];

    public List<ElementDraft> Objectives { get; } = [];
}
