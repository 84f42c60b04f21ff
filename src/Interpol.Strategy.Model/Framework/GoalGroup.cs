using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a heading above goals, such as a theme or a perspective.</summary>
/// <remarks>A framework has two levels, goals and objectives. Headings above goals are groups.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record GoalGroup
{
    /// <summary>Gets the code of the group, such as <c>A</c>, or <see langword="null"/> if missing.</summary>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementCode"/>.</exception>
    public ElementCode? Code { get; init => field = value is null ? null : Guard.NotDefault(value); }

    /// <summary>Gets the name of the group, such as <c>Finance</c>, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name { get; init => field = Guard.NotNull(value); }
}
