using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>How an indicator stands to others, in this document or elsewhere.</summary>
/// <remarks>Source: the element <c>Relationship</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Relationship
{
    /// <summary>The relationship's own identifier, not that of what it points to; <see langword="null"/> when it has none. In documents of 2010 it is the pointer itself.</summary>
    public string? Identifier { get; init; }

    /// <summary>The identifiers of what the relationship points to, in the document's order; empty when nothing is named. They may name something in another document.</summary>
    /// <remarks>Source: the element <c>ReferentIdentifier</c>.</remarks>
    public EquatableList<string> ReferentIdentifiers { get; init; }

    /// <summary>What the relationship is called; <see langword="null"/> when it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>More about the relationship; <see langword="null"/> when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Which of the two is the broader; <see langword="null"/> when that is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="RelationshipType"/>.</exception>
    public RelationshipType? Type
    {
        get;
        init => field = Guard.Defined(value, RelationshipType.NarrowerThan);
    }
}
