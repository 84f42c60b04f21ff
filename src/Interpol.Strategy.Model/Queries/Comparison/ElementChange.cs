namespace Interpol.Strategy.Model;

/// <summary>What became of one element, or of several together when they were split, merged or are related.</summary>
public sealed record ElementChange
{
    internal ElementChange(ElementChangeKind kind, EquatableList<StrategyElement> earlier, EquatableList<StrategyElement> later, EquatableList<ElementMatch> matches = default, bool isMoved = false)
    {
        Kind = kind;
        Earlier = earlier;
        Later = later;
        Matches = matches;
        IsMoved = isMoved;
    }

    /// <summary>What it is that happened.</summary>
    public ElementChangeKind Kind { get; }

    /// <summary>Whether an element that was kept in wording or reworded stands elsewhere than before: it has another code, or is an objective under a goal that did not come of its earlier goal, or has changed its order with others.</summary>
    /// <remarks>Of elements that stand together on both sides, those keep their order that are in every longest series that does, and the others have changed theirs: of two that changed places both, and of three of which the first became the last that one.</remarks>
    public bool IsMoved { get; }

    /// <summary>The elements of the earlier framework, in its order; empty for one that was added. All are of one kind, and the very objects that the framework holds.</summary>
    public EquatableList<StrategyElement> Earlier { get; }

    /// <summary>The elements of the later framework, in its order; empty for one that was removed. All are of one kind, and the very objects that the framework holds.</summary>
    public EquatableList<StrategyElement> Later { get; }

    /// <summary>Each element of the side that has several with the one of the other side, in the order of that side; one match where both have one, none for what was added or removed.</summary>
    public EquatableList<ElementMatch> Matches { get; }

    /// <summary>What happened, by which scores and grounds, and to what, in one line: <c>moved (1.00, by wording): 4.2 Build bridges → 4.3 Build bridges</c>.</summary>
    public override string ToString() =>
        $"{(Kind == ElementChangeKind.Reworded && IsMoved ? "moved and " : "")}{Word(Kind)}{(Matches.IsEmpty ? "" : $" ({string.Join("; ", Matches.Select(match => match.Because))})")}: {string.Join(" → ", new[] { Show(Earlier), Show(Later) }.Where(side => side.Length > 0))}";

    internal static string Word(ElementChangeKind kind) => kind switch
    {
        ElementChangeKind.Kept => "kept",
        ElementChangeKind.Moved => "moved",
        ElementChangeKind.Reworded => "reworded",
        ElementChangeKind.Split => "split",
        ElementChangeKind.Merged => "merged",
        ElementChangeKind.Related => "related",
        ElementChangeKind.Added => "added",
        _ => "removed",
    };

    private static string Show(EquatableList<StrategyElement> elements) => string.Join(" + ", elements.Select(element => element is Vision or Mission ? $"{element.GetType().Name}: {element}" : element.ToString()));
}
