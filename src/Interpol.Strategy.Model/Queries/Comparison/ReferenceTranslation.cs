using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the translation of a reference to an element of the earlier framework.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ReferenceTranslation
{
    internal ReferenceTranslation(
        EquatableList<ElementReference> laterReferences, ElementChangeKind kind, MatchReason? reason)
    {
        LaterReferences = laterReferences;
        Kind = kind;
        Reason = reason;
    }

    /// <summary>Gets the references to the elements of the later framework, in its order.</summary>
    /// <remarks>
    /// The list is empty for a removed element, and has several items for one that was split. An element is not listed
    /// if it has no code, or if its code refers to another element.
    /// </remarks>
    public EquatableList<ElementReference> LaterReferences { get; }

    /// <summary>Gets the kind of the change of the element.</summary>
    public ElementChangeKind Kind { get; }

    /// <summary>
    /// Gets the reason for the match, or <see langword="null"/> if the element was removed.
    /// </summary>
    public MatchReason? Reason { get; }

    /// <summary>Returns the kind and the references on one line, such as <c>renumbered: plan/1.2</c>.</summary>
    /// <returns>A string that represents the translation.</returns>
    public override string ToString() => LaterReferences.IsEmpty
        ? ElementChangeText.GetWord(Kind)
        : SingleLine.CollapseWhiteSpace($"{ElementChangeText.GetWord(Kind)}: {string.Join(", ", LaterReferences)}");
}
