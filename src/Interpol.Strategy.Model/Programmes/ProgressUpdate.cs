using System.Globalization;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a reported result of an indicator, or a report on a goal or an objective in words.</summary>
/// <remarks>
/// <para>The result of an update replaces the recorded actual results of the same date. Of two updates with results of
/// the same date, the one with the later <see cref="Date"/> counts.</para>
/// <para>Source: the element <c>actual</c> of IATI with its <c>comment</c>.</para>
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ProgressUpdate
{
    /// <summary>Gets the reference to the goal or objective that the update is about.</summary>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementReference"/>.</exception>
    public required ElementReference Element { get; init => field = Guard.NotDefault(value); }

    /// <summary>
    /// Gets the identifier of the indicator, in the framework or in a programme, or <see langword="null"/> for the only
    /// indicator of the element.
    /// </summary>
    /// <remarks>
    /// In the framework, it is the identifier of an indicator of the element, or of an objective of the element if that
    /// is a goal.
    /// </remarks>
    public string? IndicatorIdentifier { get; init; }

    /// <summary>Gets the date of the update.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Gets the actual result, or <see langword="null"/> if not specified.</summary>
    /// <remarks>A result without dates counts on <see cref="Date"/>.</remarks>
    public MeasuredResult? Result { get; init; }

    /// <summary>Gets the judgment of the reporter, or <see langword="null"/> if not specified.</summary>
    /// <remarks>The status that <see cref="FrameworkProgress.Assess"/> computes does not depend on it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="ProgressStatus"/>.
    /// </exception>
    public ProgressStatus? Status { get; init => field = Guard.Defined(value, ProgressStatus.NoData); }

    /// <summary>Gets the description of the update, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the name of the reporter, or <see langword="null"/> if not specified.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>Gets the evidence, such as URLs or titles of documents, in document order.</summary>
    public EquatableList<string> Evidence { get; init; }

    /// <summary>Returns the update on one line: its date, its element and its result or description.</summary>
    /// <returns>A string that represents the update.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace(
        string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd} {Element} {IndicatorIdentifier} ")
            + (Result?.ToString() ?? Description));
}
