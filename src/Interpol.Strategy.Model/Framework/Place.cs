using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Where a measurement was made.</summary>
/// <remarks>Source: the element <c>Place</c> of the StratML Part 2 draft of May 2016.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Place
{
    /// <summary>What the place is called; empty when a document leaves it empty, never <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Name
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>What names the place elsewhere, in a gazetteer for example; <see langword="null"/> when nothing does. Any text.</summary>
    /// <remarks>Source: the element <c>PlaceIdentifier</c>.</remarks>
    public string? Identifier { get; init; }
}
