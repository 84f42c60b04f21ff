using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a success that an organization reports.</summary>
/// <remarks>
/// Source: INTERPOL's page of the Strategic Framework 2014-2016, which names the report of progress and successes.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Achievement
{
    /// <summary>Gets the title of the achievement, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Title { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the date of the achievement, or <see langword="null"/> if not specified.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Gets the description of the achievement, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the goals and objectives that the achievement contributes to, in document order.</summary>
    public EquatableList<Contribution> Contributions { get; init; }

    /// <summary>Gets the evidence, such as URLs or titles of documents, in document order.</summary>
    public EquatableList<string> Evidence { get; init; }

    /// <summary>Returns the title on one line.</summary>
    /// <returns>A string that represents the achievement.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace(Title);
}
