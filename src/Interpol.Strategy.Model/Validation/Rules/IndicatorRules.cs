namespace Interpol.Strategy.Model;

/// <summary>Contains the rule for the direction of indicators.</summary>
internal static class IndicatorRules
{
    public static ValidationRule DirectionContradicted { get; } = ValidationRule.ForEach<PerformanceIndicator>(
        DiagnosticCodes.DirectionContradicted,
        "The direction of an indicator is that from its baseline to its final target.",
        FindContradiction,
        "direction") with
    {
        Rationale =
            "Library design: FrameworkProgress follows the numbers, so the direction has no effect. Results of periods "
            + "that add up are not compared with the baseline.",
    };

    /// <summary>
    /// Returns a message, or <see langword="null"/> if the direction does not contradict the baseline and the target.
    /// </summary>
    public static string? FindContradiction(PerformanceIndicator indicator)
    {
        if (indicator is not
            {
                Direction: IndicatorDirection.Increase or IndicatorDirection.Decrease,
                Accumulation: not Accumulation.PerPeriod,
                Baseline: not null,
            })
        {
            return null;
        }

        try
        {
            var series = IndicatorSeries.Create(indicator, null, DateOnly.MaxValue.DayNumber, null);
            if (series.Baseline?.GetValue(series.Factor) is not { } baseline
                || series.Periods is not [.., var last] || last.Target.GetValue(series.Factor) is not { } target)
            {
                return null;
            }

            bool isContradicted = indicator.Direction == IndicatorDirection.Increase
                ? target < baseline
                : target > baseline;
            return isContradicted
                ? $"The direction is {indicator.Direction}, but the final target is {NumberText.Format(target)} and "
                    + $"the baseline is {NumberText.Format(baseline)}."
                : null;
        }
        catch (OverflowException)
        {
            // A ratio is outside the range of decimal, so there is nothing to compare.
            return null;
        }
    }
}
