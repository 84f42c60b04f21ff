using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Represents a section whose members are elements of one level, such as the one under "Goals".</summary>
internal sealed class Container
{
    public required OutlineMeaning Level { get; init; }

    public required LevelRole Role { get; init; }

    /// <summary>Gets the level of the heading that names the level of the members.</summary>
    public required int HeadingLevel { get; init; }

    /// <summary>Gets the label that opened the section.</summary>
    public required Block Source { get; init; }

    /// <summary>Gets the section that contains this one, or null if there is none.</summary>
    public Container? Parent { get; init; }

    public bool IsSingular { get; init; }

    /// <summary>Gets or sets the level of the headings that are members, or null if none is.</summary>
    public int? MemberLevel { get; set; }

    /// <summary>Gets or sets the style of the first item, or null if the section has no items.</summary>
    public string? Family { get; set; }

    public int Indent { get; set; }

    public bool IsEmpty => MemberLevel is null && Family is null && !HasOther;

    public bool HasOther { get; set; }

    /// <summary>Gets the numbers that precede their texts.</summary>
    public Queue<string> PendingNumbers { get; } = new();

    public GoalKind Kind { get; init; }
}
