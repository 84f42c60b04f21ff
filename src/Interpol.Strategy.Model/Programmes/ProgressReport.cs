using System.Globalization;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a report on the progress of a framework: programmes, results and achievements.</summary>
/// <remarks>
/// <para>A report contains facts. <see cref="FrameworkProgress.Assess"/> computes the progress from them.
/// <see cref="ProgressReportJson"/> reads and writes reports.</para>
/// <para>Source: the documents of type <c>Performance_Report</c> of StratML Part 2 (ANSI/AIIM 22:2017).</para>
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed partial record ProgressReport
{
    /// <summary>Gets the id of the framework that the report is about.</summary>
    /// <exception cref="ArgumentException">The value is the default <see cref="Model.FrameworkId"/>.</exception>
    public required FrameworkId FrameworkId { get; init => field = Guard.NotDefault(value); }

    /// <summary>Gets the date that the report describes.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets the title of the report, or <see langword="null"/> if not specified.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the period that the report covers, or <see langword="null"/> if not specified.</summary>
    public FrameworkPeriod? Period { get; init; }

    /// <summary>Gets the programmes, in document order.</summary>
    public EquatableList<Programme> Programmes { get; init; }

    /// <summary>Gets the updates, in document order.</summary>
    public EquatableList<ProgressUpdate> Updates { get; init; }

    /// <summary>Gets the achievements, in document order.</summary>
    public EquatableList<Achievement> Achievements { get; init; }

    /// <summary>
    /// Gets the location where the report was published, usually a URL, or <see langword="null"/> if unknown.
    /// </summary>
    /// <remarks>The value is not validated.</remarks>
    public string? Source { get; init; }

    /// <summary>Returns the report on one line: the id of its framework, its date and its title.</summary>
    /// <returns>A string that represents the report.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace(
        string.Create(CultureInfo.InvariantCulture, $"{FrameworkId} {AsOf:yyyy-MM-dd}: {Title}"));
}
