namespace Interpol.Strategy.Model;

/// <summary>Represents matched elements: one on each side at first, then possibly more on one side.</summary>
internal sealed class ElementGroup
{
    private ElementGroup(ComparedElement earlier, ComparedElement later, bool isSame)
    {
        Earlier = [earlier];
        Later = [later];
        IsSame = isSame;
        HaveSameText = earlier.Text == later.Text;
        earlier.Group = later.Group = this;
    }

    public List<ComparedElement> Earlier { get; }

    public List<ComparedElement> Later { get; }

    /// <summary>Gets a value that indicates whether the elements are the same, not only related.</summary>
    public bool IsSame { get; }

    /// <summary>Gets a value that indicates whether the first elements of both sides have the same text.</summary>
    public bool HaveSameText { get; }

    public bool IsPair => MatchCount == 1;

    /// <summary>Gets the number of matches: one side has one element.</summary>
    public int MatchCount => Earlier.Count + Later.Count - 1;

    public static void Form(ComparedElement earlier, ComparedElement later, bool isSame = true) =>
        _ = new ElementGroup(earlier, later, isSame);

    public void Join(List<ComparedElement> side, ComparedElement element)
    {
        side.Add(element);
        element.Group = this;
    }
}
