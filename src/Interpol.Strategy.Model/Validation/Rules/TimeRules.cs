using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for periods.</summary>
internal static class TimeRules
{
    public static ValidationRule PeriodEndsBeforeStart { get; } = ValidationRule.ForEach<StrategicFramework>(
        DiagnosticCodes.PeriodEndsBeforeStart,
        "The period does not end before it starts.",
        framework => DescribeReversal(framework.Period?.Start, framework.Period?.End),
        "period") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "Library design: such a FrameworkPeriod contains no date. Its dates are the elements StartDate and "
            + "EndDate of ISO 17469-1.",
    };

    public static ValidationRule ResultEndsBeforeStart { get; } = ValidationRule.ForEach<MeasuredResult>(
        DiagnosticCodes.ResultEndsBeforeStart,
        "A measured result does not end before it starts.",
        result => DescribeReversal(result.StartDate, result.EndDate),
        "endDate") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "Library design: such a result covers no date. Its dates are the elements StartDate and EndDate of "
            + "TargetResult and ActualResult of ANSI/AIIM 22:2017.",
    };

    /// <summary>Returns the message, or <see langword="null"/> if the last day is not before the first.</summary>
    internal static string? DescribeReversal(DateOnly? first, DateOnly? last) => last < first
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"The end date, {last:yyyy-MM-dd}, is before the start date, {first:yyyy-MM-dd}. "
                + $"It must be the same date or a later one.")
        : null;
}
