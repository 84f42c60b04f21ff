namespace Interpol.Strategy.Model;

/// <summary>Represents an element during a comparison.</summary>
internal sealed class ComparedElement
{
    private TextTokens? _nameTokens;
    private TextTokens? _descriptionTokens;

    /// <param name="element">The element.</param>
    /// <param name="position">The position among the elements of the same kind.</param>
    /// <param name="goal">The goal of an objective, or <see langword="null"/>.</param>
    public ComparedElement(StrategyElement element, int position, ComparedElement? goal = null)
    {
        Element = element;
        Position = position;
        Goal = goal;
        Description = element.Description ?? "";
        Identifier = element.Identifier ?? "";
        Name = element.GetName() ?? "";
        Code = element.GetCode()?.ToString() ?? "";
        Text = (TextTokens.Normalize(Name), TextTokens.Normalize(Description));
    }

    public StrategyElement Element { get; }

    /// <summary>
    /// Gets the position among the elements of the same kind. It decides only whether the element has moved.
    /// </summary>
    public int Position { get; }

    /// <summary>Gets the goal of an objective, or <see langword="null"/>.</summary>
    public ComparedElement? Goal { get; }

    /// <summary>Gets the name, or an empty string if there is none. The other strings are empty likewise.</summary>
    public string Name { get; }

    public string Description { get; }

    /// <summary>Gets the name and the description without the differences that a comparison ignores.</summary>
    public (string Name, string Description) Text { get; }

    public string Code { get; }

    public string Identifier { get; }

    /// <summary>
    /// Gets the identifier if it is unique among the elements of the kind and not made from the code; otherwise,
    /// <see langword="null"/>.
    /// </summary>
    public string? Identity { get; set; }

    /// <summary>Gets the words of the name and the description.</summary>
    public WordVector Words { get; set; } = WordVector.None;

    /// <summary>Gets the words of a goal and its objectives.</summary>
    public WordVector Profile { get; set; } = WordVector.None;

    /// <summary>
    /// Gets the rank among the elements of the same kind in both frameworks. Elements with the same content have the
    /// same rank.
    /// </summary>
    public int Rank { get; set; }

    /// <summary>Gets the group that the element belongs to, or <see langword="null"/> if it is not matched.</summary>
    public ElementGroup? Group { get; set; }

    public string GetText(ElementField field) => field == ElementField.Name ? Name : Description;

    /// <summary>Returns the words of a text. Each text is split once, even if it is compared several times.</summary>
    public TextTokens GetTokens(ElementField field, TermDictionaryBuilder terms) => field == ElementField.Name
        ? _nameTokens ??= new(Name, terms)
        : _descriptionTokens ??= new(Description, terms);

    /// <summary>Gets all words of the element, including those of its objectives.</summary>
    public WordVector All => Element is Goal ? Profile : Words;

    /// <summary>
    /// Returns the similarity. It is exactly 1 if both have the same words with the same frequencies.
    /// </summary>
    public double ScoreWith(ComparedElement other) =>
        Score(other, Words.Cosine(other.Words), Profile.Cosine(other.Profile));

    /// <summary>Returns the similarity, from the cosines of the words and of the profiles.</summary>
    public double Score(ComparedElement other, double wordCosine, double profileCosine) =>
        !Words.IsEmpty || !other.Words.IsEmpty ? Math.Max(wordCosine, Math.Min(profileCosine, Similarity.NearlyOne))
        : !Profile.IsEmpty || !other.Profile.IsEmpty ? profileCosine
        : 1;

    /// <summary>Compares the contents ordinally.</summary>
    public static int CompareContents(ComparedElement left, ComparedElement right)
    {
        int order = string.CompareOrdinal(left.Name, right.Name);
        order = order != 0 ? order : string.CompareOrdinal(left.Description, right.Description);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Identifier, right.Identifier);
    }
}
