using System.Globalization;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>A result of an indicator, aimed at or reached, over some time.</summary>
/// <remarks>Source: the elements <c>TargetResult</c> and <c>ActualResult</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record MeasuredResult
{
    /// <summary>The first day of the time measured, which belongs to it; <see langword="null"/> when it is not said.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>The last day of the time measured, which belongs to it; <see langword="null"/> when it is not said. One before <see cref="StartDate"/> is taken, because published plans hold such results.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>How many units of the indicator's unit of measurement, with the digits it was given (<c>1.50</c> stays so, and equals <c>1.5</c>); <see langword="null"/> when it is not said.</summary>
    public decimal? NumberOfUnits { get; init; }

    /// <summary>The result in a word on a scale of the plan's own; <see langword="null"/> when there is none.</summary>
    public ResultDescriptor? Descriptor { get; init; }

    /// <summary>The result in words; <see langword="null"/> when there are none.</summary>
    public string? Description { get; init; }

    /// <summary>The result on one line, the same in every culture: <c>2017-01-01/2017-12-31: 1.50</c>, and what else is known of it; a day that is not said is left out.</summary>
    public override string ToString() => SingleLine.CollapseWhiteSpace(string.Create(
        CultureInfo.InvariantCulture,
        $"{StartDate:yyyy-MM-dd}/{EndDate:yyyy-MM-dd}: {NumberOfUnits} {Descriptor?.Name} {Descriptor?.Value} {Description}"));
}
