namespace Interpol.Strategy.Model;

/// <summary>An element as comparison sees it.</summary>
internal sealed class ComparedElement
{
    /// <param name="element">The element.</param>
    /// <param name="position">Its place among the elements of its kind.</param>
    /// <param name="goal">The goal of an objective.</param>
    public ComparedElement(StrategyElement element, int position, ComparedElement? goal = null)
    {
        Element = element;
        Position = position;
        Goal = goal;
        Description = element.Description ?? "";
        Identifier = element.Identifier ?? "";
        Name = element.GetName() ?? "";
        Code = element.GetCode()?.ToString() ?? "";
    }

    public StrategyElement Element { get; }

    /// <summary>Among the elements of its kind in its framework. It decides whether an element has moved, and never with what it is matched.</summary>
    public int Position { get; }

    /// <summary>The goal of an objective.</summary>
    public ComparedElement? Goal { get; }

    /// <summary>Empty when the element has none, as the other texts.</summary>
    public string Name { get; }

    public string Description { get; }

    public string Code { get; }

    public string Identifier { get; }

    /// <summary>The identifier where it tells the element from all others of its kind and is not just made of the code; <see langword="null"/> where it says nothing.</summary>
    public string? Identity { get; set; }

    /// <summary>The words of the name and the description.</summary>
    public WordVector Words { get; set; } = WordVector.None;

    /// <summary>The words of a goal and those of its objectives: a goal is also what its objectives say.</summary>
    public WordVector Profile { get; set; } = WordVector.None;

    /// <summary>Among the elements of its kind in both frameworks: those of one rank are alike in everything that is compared, and the order of ranks is that of contents.</summary>
    public int Rank { get; set; }

    /// <summary>What it is matched with; <see langword="null"/> as long as there is nothing.</summary>
    public ElementGroup? Group { get; set; }

    public bool HasSameTextAs(ComparedElement other) => Name == other.Name && Description == other.Description;

    /// <summary>What the element says with all that belongs to it.</summary>
    public WordVector All => Element is Goal ? Profile : Words;

    /// <summary>1 exactly when both have the same words, each as often; of goals without any words of their own, when their objectives have.</summary>
    public double ScoreWith(ComparedElement other) => Score(other, Words.Cosine(other.Words), Profile.Cosine(other.Profile));

    public double Score(ComparedElement other, double ofWords, double ofProfiles) =>
        !Words.IsEmpty || !other.Words.IsEmpty ? Math.Max(ofWords, Math.Min(ofProfiles, Similarity.NearlyOne))
        : !Profile.IsEmpty || !other.Profile.IsEmpty ? ofProfiles
        : 1;

    /// <summary>By their own contents, character by character, so that nothing depends on a culture.</summary>
    public static int CompareContents(ComparedElement left, ComparedElement right)
    {
        int order = string.CompareOrdinal(left.Name, right.Name);
        order = order != 0 ? order : string.CompareOrdinal(left.Description, right.Description);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Identifier, right.Identifier);
    }
}
