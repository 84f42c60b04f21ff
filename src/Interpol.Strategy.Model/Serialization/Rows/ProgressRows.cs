namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the rows of the table of progress.</summary>
internal static class ProgressRows
{
    public static IEnumerable<ProgressRow> GetRows(
        StrategicFramework framework, DateOnly asOf, ProgressReport? report, ProgressOptions options)
    {
        var updates = new UpdateIndex(framework, new([framework]), report);
        foreach (IndicatorRow row in IndicatorRows.GetIndicators(framework))
        {
            foreach (PeriodAssessment assessment in PeriodAssessor.Assess(
                row.Indicator, framework.Period, asOf, updates.Find(row.Slot, row.Index), options))
            {
                yield return Create(row, assessment);
            }
        }
    }

    private static ProgressRow Create(IndicatorRow row, PeriodAssessment assessment)
    {
        ProgressNode node = assessment.Node;
        return new()
        {
            FrameworkId = row.FrameworkId,
            ElementId = row.ElementId,
            IndicatorId = row.IndicatorId,
            IndicatorName = row.Name,
            Unit = row.Indicator.UnitOfMeasurement,
            Direction = RowValues.GetName(row.Indicator.Direction),
            PeriodStart = assessment.Start,
            PeriodEnd = assessment.End,
            AsOf = assessment.AsOf,
            Baseline = node.Values?.Baseline,
            Target = node.Values?.Target,
            Actual = node.Values?.Actual,
            Achievement = node.Progress,
            Expected = node.Expected,
            Status = RowValues.GetName(node.Status),
            Basis = node.Basis == ProgressBasis.None ? null : RowValues.GetName(node.Basis),
            Reason = RowValues.GetName(node.Reason ?? node.ExpectedReason),
        };
    }
}
