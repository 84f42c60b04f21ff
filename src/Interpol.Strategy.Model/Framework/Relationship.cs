using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a relationship of an indicator to others, in the same document or elsewhere.</summary>
/// <remarks>Source: the element <c>Relationship</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Relationship
{
    /// <summary>Gets the identifier of the relationship, or <see langword="null"/> if there is none.</summary>
    /// <remarks>In StratML Part 2 documents of 2010, it identifies the related indicator.</remarks>
    public string? Identifier { get; init; }

    /// <summary>Gets the identifiers that the relationship refers to, in document order.</summary>
    /// <remarks>An identifier can belong to another document. Source: the element <c>ReferentIdentifier</c>.</remarks>
    public EquatableList<string> ReferentIdentifiers { get; init; }

    /// <summary>Gets the name of the relationship, or <see langword="null"/> if there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the description of the relationship, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the type of the relationship, or <see langword="null"/> if not specified.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="RelationshipType"/>.
    /// </exception>
    public RelationshipType? Type { get; init => field = Guard.Defined(value, RelationshipType.NarrowerThan); }
}
