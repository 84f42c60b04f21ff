using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the place of a measurement.</summary>
/// <remarks>Source: the element <c>Place</c> of the StratML Part 2 draft of May 2016.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Place
{
    /// <summary>Gets the name of the place, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Gets the external identifier of the place, for example in a gazetteer, or <see langword="null"/> if there is
    /// none.
    /// </summary>
    /// <remarks>Source: the element <c>PlaceIdentifier</c>.</remarks>
    public string? Identifier { get; init; }
}
