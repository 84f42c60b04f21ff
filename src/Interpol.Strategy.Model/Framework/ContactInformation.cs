using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>How to reach the person who submitted a plan for publication.</summary>
/// <remarks>Source: the element <c>Submitter</c> of StratML (ISO 17469-1; its identifier is of Part 2, ANSI/AIIM 22:2017). Older documents call the names <c>FirstName</c> and <c>LastName</c>.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ContactInformation
{
    /// <summary>The name by which documents refer to the person; <see langword="null"/> when there is none.</summary>
    /// <remarks>The rules are those of <see cref="StrategyElement.Identifier"/>.</remarks>
    public string? Identifier { get; init; }

    /// <summary>The person's given name; <see langword="null"/> when it is not said.</summary>
    public string? GivenName { get; init; }

    /// <summary>The person's family name; <see langword="null"/> when it is not said.</summary>
    public string? Surname { get; init; }

    /// <summary>A telephone number as it was written, in no particular form; <see langword="null"/> when there is none.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>An address for electronic mail as it was written, not checked; <see langword="null"/> when there is none.</summary>
    public string? EmailAddress { get; init; }
}
