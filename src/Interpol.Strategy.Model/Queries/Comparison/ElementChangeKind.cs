namespace Interpol.Strategy.Model;

/// <summary>What became of an element from one framework to another.</summary>
public enum ElementChangeKind
{
    /// <summary>Its name and its description are the same character by character, and it stands where it stood.</summary>
    Kept,

    /// <summary>Its text is the same and it stands elsewhere: see <see cref="ElementChange.IsMoved"/>.</summary>
    Moved,

    /// <summary>It is the same element in other words, or with another punctuation; it may have moved as well.</summary>
    Reworded,

    /// <summary>The words of one element are found again in several later ones.</summary>
    Split,

    /// <summary>The words of several elements are found again in one later one.</summary>
    Merged,

    /// <summary>Nothing says that it is the same element, but no other is nearer in wording: one to one, several to one or one to several. Only a <see cref="PlanRelation.Successor"/> has such.</summary>
    Related,

    /// <summary>Only the later framework has it, or anything near it.</summary>
    Added,

    /// <summary>Only the earlier framework has it, or anything near it.</summary>
    Removed,
}
