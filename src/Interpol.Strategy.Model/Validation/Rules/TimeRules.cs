using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for periods.</summary>
internal static class TimeRules
{
    public static ValidationRule PeriodEndsBeforeStart { get; } = ValidationRule.ForEach<StrategicFramework>(
        DiagnosticCodes.PeriodEndsBeforeStart,
        "A period does not end before it starts.",
        framework => EndsBeforeStart(framework.Period?.Start, framework.Period?.End),
        "period") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "Design of the records: no day lies in such a FrameworkPeriod. The elements StartDate and EndDate of "
            + "ISO 17469-1 are its first and last day.",
    };

    public static ValidationRule ResultEndsBeforeStart { get; } = ValidationRule.ForEach<MeasuredResult>(
        DiagnosticCodes.ResultEndsBeforeStart,
        "The time of a measured result does not end before it starts.",
        result => EndsBeforeStart(result.StartDate, result.EndDate),
        "endDate") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "Design of the records: no day lies in such a time. The elements are StartDate and EndDate of "
            + "TargetResult and ActualResult in ANSI/AIIM 22:2017.",
    };

    private static string? EndsBeforeStart(DateOnly? first, DateOnly? last) => last < first
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{last:yyyy-MM-dd}, the last day, lies before {first:yyyy-MM-dd}, the first; it is the same day or a "
                + $"later one.")
        : null;
}
