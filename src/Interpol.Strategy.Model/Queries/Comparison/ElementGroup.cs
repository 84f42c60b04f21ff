namespace Interpol.Strategy.Model;

/// <summary>Elements that belong together: one of each side at first, and then more of one of the sides.</summary>
internal sealed class ElementGroup
{
    private ElementGroup(ComparedElement earlier, ComparedElement later, bool isSame)
    {
        Earlier = [earlier];
        Later = [later];
        IsSame = isSame;
        earlier.Group = later.Group = this;
    }

    public List<ComparedElement> Earlier { get; }

    public List<ComparedElement> Later { get; }

    /// <summary>Whether the elements are the same, and not merely related.</summary>
    public bool IsSame { get; }

    public bool IsPair => Earlier.Count + Later.Count == 2;

    public static void Form(ComparedElement earlier, ComparedElement later, bool isSame = true) => _ = new ElementGroup(earlier, later, isSame);

    public void Join(List<ComparedElement> side, ComparedElement element)
    {
        side.Add(element);
        element.Group = this;
    }
}
