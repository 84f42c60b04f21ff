using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies how an element changed between two frameworks.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ElementChangeKind
{
    /// <summary>The name, the description, the code and the position are the same.</summary>
    Unchanged,

    /// <summary>
    /// The name and the description are the same, with a different code. See
    /// <see cref="ElementChange.IsRenumbered"/>.
    /// </summary>
    Renumbered,

    /// <summary>
    /// The name and the description are the same at a different position. See <see cref="ElementChange.IsMoved"/>.
    /// </summary>
    Moved,

    /// <summary>
    /// The wording or the punctuation is different. The element can also have moved or have a different code.
    /// </summary>
    Reworded,

    /// <summary>One element was split into several.</summary>
    Split,

    /// <summary>Several elements were merged into one.</summary>
    Merged,

    /// <summary>
    /// The elements have the most similar wording but are not the same. Only a
    /// <see cref="FrameworkRelation.Successor"/> has related elements.
    /// </summary>
    Related,

    /// <summary>The element exists only in the later framework.</summary>
    Added,

    /// <summary>The element exists only in the earlier framework.</summary>
    Removed,
}
