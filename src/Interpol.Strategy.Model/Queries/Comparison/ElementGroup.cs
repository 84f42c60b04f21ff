namespace Interpol.Strategy.Model;

/// <summary>Represents matched elements: one on each side at first, then possibly more on one side.</summary>
internal sealed class ElementGroup
{
    /// <summary>The first element on the earlier side.</summary>
    public readonly ComparedElement Earlier;

    /// <summary>The first element on the later side.</summary>
    public readonly ComparedElement Later;

    /// <summary>Indicates whether the elements are the same, not only related.</summary>
    public readonly bool IsSame;

    /// <summary>Indicates whether the first elements of both sides have the same text.</summary>
    public readonly bool HaveSameText;

    public bool IsMoved;
    public bool IsReported;

    /// <summary>The number of matches: one side has one element.</summary>
    public int MatchCount = 1;

    /// <summary>The elements that joined one side, or <see langword="null"/> if there are none.</summary>
    private List<ComparedElement>? _joined;

    /// <summary>Indicates whether the elements joined the later side.</summary>
    private bool _isSplit;

    /// <summary>Initializes a new instance, which the elements refer to from then on.</summary>
    /// <param name="earlier">The earlier element.</param>
    /// <param name="later">The later element.</param>
    /// <param name="isSame">Indicates whether the elements are the same, not only related.</param>
    public ElementGroup(ComparedElement earlier, ComparedElement later, bool isSame = true)
    {
        Earlier = earlier;
        Later = later;
        IsSame = isSame;
        HaveSameText = earlier.NormalizedName == later.NormalizedName
            && earlier.NormalizedDescription == later.NormalizedDescription;
        earlier.Group = later.Group = this;
    }

    /// <summary>Adds an element to one side.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isLater">Indicates the side. It must be the same for all elements that join.</param>
    /// <param name="capacity">The maximum number of elements that join.</param>
    public void Join(ComparedElement element, bool isLater, int capacity)
    {
        _joined ??= new(capacity);
        _joined.Add(element);
        _isSplit = isLater;
        MatchCount++;
        element.Group = this;
    }

    /// <summary>Returns the elements of one side, in document order.</summary>
    public ComparedElement[] GetElements(bool isLater)
    {
        ComparedElement first = isLater ? Later : Earlier;
        if (_joined is null || isLater != _isSplit)
        {
            return [first];
        }

        var elements = new ComparedElement[MatchCount];
        elements[0] = first;
        _joined.CopyTo(elements, 1);
        Array.Sort(elements, ComparePositions);
        return elements;
    }

    private static int ComparePositions(ComparedElement left, ComparedElement right) =>
        left.Position.CompareTo(right.Position);
}
