using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the person who submitted a plan for publication.</summary>
/// <remarks>
/// Source: the element <c>Submitter</c> of StratML (ISO 17469-1; the identifier is from Part 2, ANSI/AIIM 22:2017).
/// Older documents name the elements <c>FirstName</c> and <c>LastName</c>.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ContactInformation
{
    /// <summary>Gets the identifier of the person, or <see langword="null"/> if there is none.</summary>
    /// <remarks>See <see cref="StrategyElement.Identifier"/> for the rules.</remarks>
    public string? Identifier { get; init; }

    /// <summary>Gets the given name of the person, or <see langword="null"/> if not specified.</summary>
    public string? GivenName { get; init; }

    /// <summary>Gets the family name of the person, or <see langword="null"/> if not specified.</summary>
    public string? Surname { get; init; }

    /// <summary>
    /// Gets the telephone number, or <see langword="null"/> if not specified. The value is not validated.
    /// </summary>
    public string? PhoneNumber { get; init; }

    /// <summary>
    /// Gets the email address, or <see langword="null"/> if not specified. The value is not validated.
    /// </summary>
    public string? EmailAddress { get; init; }
}
