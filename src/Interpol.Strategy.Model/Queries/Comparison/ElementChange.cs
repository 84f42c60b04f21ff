using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the change of one element, or of several that were split or merged or are related.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ElementChange
{
    internal ElementChange(
        ElementChangeKind kind,
        EquatableList<StrategyElement> earlier,
        EquatableList<StrategyElement> later,
        EquatableList<ElementMatch> matches = default,
        bool isMoved = false,
        bool isRenumbered = false)
    {
        Kind = kind;
        EarlierElements = earlier;
        LaterElements = later;
        Matches = matches;
        IsMoved = isMoved;
        IsRenumbered = isRenumbered;
    }

    /// <summary>Gets the kind of the change.</summary>
    public ElementChangeKind Kind { get; }

    /// <summary>
    /// Gets a value that indicates whether an element, apart from rewording, has a different goal or order.
    /// </summary>
    /// <remarks>
    /// <para>The goal of an objective is different if it is not matched with the goal of the earlier objective.</para>
    /// <para>Elements keep their order if they are part of every longest sequence in which the order is unchanged. If
    /// two elements are exchanged, both have moved. If the first of three becomes the last, only that one has
    /// moved.</para>
    /// </remarks>
    public bool IsMoved { get; }

    /// <summary>
    /// Gets a value that indicates whether an element, apart from moving and rewording, has a different code.
    /// </summary>
    public bool IsRenumbered { get; }

    /// <summary>
    /// Gets the elements of the earlier framework, in its order. The list is empty for an added element.
    /// </summary>
    /// <remarks>All are of one kind, and are the instances that the framework contains.</remarks>
    public EquatableList<StrategyElement> EarlierElements { get; }

    /// <summary>
    /// Gets the elements of the later framework, in its order. The list is empty for a removed element.
    /// </summary>
    /// <remarks>All are of one kind, and are the instances that the framework contains.</remarks>
    public EquatableList<StrategyElement> LaterElements { get; }

    /// <summary>Gets the matches, in the order of the elements on the side that has several.</summary>
    /// <remarks>There is one match if both sides have one element, and none for an added or removed element.</remarks>
    public EquatableList<ElementMatch> Matches { get; }

    /// <summary>
    /// Returns the change on one line, such as <c>renumbered (1.00, by wording): 4.2 Build → 4.3 Build</c>.
    /// </summary>
    /// <returns>A string that represents the change.</returns>
    public override string ToString() => ElementChangeText.Format(this);
}
