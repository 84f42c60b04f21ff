using System.Globalization;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a target or actual result of an indicator in a period.</summary>
/// <remarks>
/// Source: the elements <c>TargetResult</c> and <c>ActualResult</c> of StratML Part 2 (ANSI/AIIM 22:2017).
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record MeasuredResult
{
    /// <summary>
    /// Gets the first day of the measured period, inclusive, or <see langword="null"/> if not specified.
    /// </summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>
    /// Gets the last day of the measured period, inclusive, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>
    /// A date before <see cref="StartDate"/> is allowed, because published plans contain such results.
    /// </remarks>
    public DateOnly? EndDate { get; init; }

    /// <summary>
    /// Gets the measured value, in the indicator's unit of measurement, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>Trailing zeros are preserved: <c>1.50</c> is written as <c>1.50</c> and equals <c>1.5</c>.</remarks>
    public decimal? NumberOfUnits { get; init; }

    /// <summary>Gets the result as a value on a named scale, or <see langword="null"/> if not specified.</summary>
    public ResultDescriptor? Descriptor { get; init; }

    /// <summary>Gets the description of the result, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the numerator of a ratio, or <see langword="null"/> if not specified.</summary>
    /// <remarks>
    /// If <see cref="Denominator"/> is also specified, the progress is computed from the ratio, not from
    /// <see cref="NumberOfUnits"/>. StratML has no element for it.
    /// </remarks>
    public decimal? Numerator { get; init; }

    /// <summary>Gets the denominator of a ratio, or <see langword="null"/> if not specified.</summary>
    /// <remarks>See <see cref="Numerator"/>.</remarks>
    public decimal? Denominator { get; init; }

    /// <summary>Returns the result on one line, such as <c>2017-01-01/2017-12-31: 1.50</c>.</summary>
    /// <remarks>
    /// The format is the same in every culture. Unspecified values are omitted. If only one date is specified, the
    /// other is <c>..</c>, as in <see cref="FrameworkPeriod.ToString()"/>.
    /// </remarks>
    /// <returns>A string that represents the result.</returns>
    public override string ToString()
    {
        string dates = StartDate is null && EndDate is null ? "" : $"{FormatDate(StartDate)}/{FormatDate(EndDate)}:";
        string ratio = Numerator is null && Denominator is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"({Numerator} of {Denominator})");
        return SingleLine.CollapseWhiteSpace(string.Create(
            CultureInfo.InvariantCulture,
            $"{dates} {NumberOfUnits} {ratio} {Descriptor?.Name} {Descriptor?.Value} "
                + $"{Description}"));
    }

    private static string FormatDate(DateOnly? date) => date is { } day ? DateText.Format(day) : "..";
}
