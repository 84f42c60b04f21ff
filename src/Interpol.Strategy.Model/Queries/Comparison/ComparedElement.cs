namespace Interpol.Strategy.Model;

/// <summary>Represents an element during a comparison.</summary>
/// <remarks>
/// It has fields instead of properties, because the first comparison in a process waits for the compilation of every
/// accessor.
/// </remarks>
internal sealed partial class ComparedElement
{
    public readonly StrategyElement Element;

    /// <summary>
    /// The position among the elements of the same kind. It decides only whether the element has moved.
    /// </summary>
    public readonly int Position;

    /// <summary>The goal of an objective, or <see langword="null"/>.</summary>
    public readonly ComparedElement? Goal;

    /// <summary>The name, or an empty string if there is none. The other strings are empty likewise.</summary>
    public readonly string Name;

    public readonly string Description;

    /// <summary>The name without the differences that a comparison ignores.</summary>
    public readonly string NormalizedName;

    /// <summary>The description without the differences that a comparison ignores.</summary>
    public readonly string NormalizedDescription;

    public readonly string Code;

    public readonly string Identifier;

    /// <summary>
    /// Indicates whether the identifier is unique among the elements of the kind and not made from the code.
    /// </summary>
    public bool HasIdentity;

    /// <summary>The index of the first word among those of all elements.</summary>
    public int FirstWord;

    /// <summary>The number of words. Each word of the name counts twice.</summary>
    public int WordCount;

    /// <summary>The words of the name and the description.</summary>
    public WordVector Words = WordVector.None;

    /// <summary>The words of a goal and its objectives.</summary>
    public WordVector Profile = WordVector.None;

    private TextTokens? _nameTokens;
    private TextTokens? _descriptionTokens;

    /// <param name="element">The element.</param>
    /// <param name="name">The name, or <see langword="null"/> if there is none.</param>
    /// <param name="code">The code, or an empty string if there is none.</param>
    /// <param name="position">The position among the elements of the same kind.</param>
    /// <param name="goal">The goal of an objective, or <see langword="null"/>.</param>
    public ComparedElement(StrategyElement element, string? name, string code, int position, ComparedElement? goal)
    {
        Element = element;
        Position = position;
        Goal = goal;
        Description = element.Description ?? "";
        Identifier = element.Identifier ?? "";
        Name = name ?? "";
        Code = code;
        NormalizedName = TextTokens.Normalize(Name);
        NormalizedDescription = TextTokens.Normalize(Description);
    }

    /// <summary>Gets all words of the element, including those of its objectives.</summary>
    public WordVector AllWords => Element is Goal ? Profile : Words;

    /// <summary>Returns the words of a text. Each text is split once, even if it is compared several times.</summary>
    public TextTokens GetTokens(ElementField field, TermDictionaryBuilder terms) => field == ElementField.Name
        ? _nameTokens ??= new(Name, terms)
        : _descriptionTokens ??= new(Description, terms);

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
}
