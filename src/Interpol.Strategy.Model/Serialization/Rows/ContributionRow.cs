using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a row of the table of contributions, which connects programmes with elements.</summary>
/// <remarks>
/// <para>The properties are the columns, in order, and all of them are scalar. The order is a contract: it only grows
/// at the end. In files, the columns have the names that JSON has.</para>
/// <para>Join <see cref="Reference"/> with <see cref="ElementRow.Reference"/>.</para>
/// </remarks>
public sealed record ContributionRow
{
    /// <summary>Gets the id of the programme, which is unique in the report.</summary>
    /// <remarks>
    /// The column is <c>programme_id</c>, text. It is the identifier of the programme if no other programme of the
    /// report has the same one. Otherwise, it is the id of the framework, <c>#</c> and the path in the report, such as
    /// <c>harbour-2026#programmes[0]</c>.
    /// </remarks>
    [JsonPropertyName("programme_id")]
    public string ProgrammeId { get; init; } = "";

    /// <summary>Gets the name of the programme, which can be empty.</summary>
    /// <remarks>The column is <c>programme_name</c>, text.</remarks>
    [JsonPropertyName("programme_name")]
    public string ProgrammeName { get; init; } = "";

    /// <summary>
    /// Gets the code of the activity, or <see langword="null"/> if it does not have one or the programme itself
    /// contributes.
    /// </summary>
    /// <remarks>The column is <c>activity_code</c>, text.</remarks>
    [JsonPropertyName("activity_code")]
    public string? ActivityCode { get; init; }

    /// <summary>Gets the name of the activity, or <see langword="null"/> if the programme itself contributes.</summary>
    /// <remarks>The column is <c>activity_name</c>, text.</remarks>
    [JsonPropertyName("activity_name")]
    public string? ActivityName { get; init; }

    /// <summary>
    /// Gets the status of the activity, or else of what contains it, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>
    /// The column is <c>status</c>, text. The statuses are <c>pipeline</c>, <c>implementation</c>, <c>finalization</c>,
    /// <c>closed</c>, <c>canceled</c> and <c>suspended</c>. Without a status, an activity has that of the nearest
    /// activity around it that has one, or of the programme. All activities in a canceled programme or activity are
    /// canceled.
    /// </remarks>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary>Gets the reference to the goal or objective, such as <c>harbour-2026/1.1</c>.</summary>
    /// <remarks>The column is <c>reference</c>, text.</remarks>
    [JsonPropertyName("reference")]
    public string Reference { get; init; } = "";

    /// <summary>Gets the weight of the contribution, at least 0.</summary>
    /// <remarks>The column is <c>weight</c>, number.</remarks>
    [JsonPropertyName("weight")]
    public decimal Weight { get; init; }
}
