namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the rows of the table of measures.</summary>
internal static class MeasureRows
{
    private const string Baseline = "baseline";
    private const string Target = "target";
    private const string Actual = "actual";

    public static IEnumerable<MeasureRow> GetRows(StrategicFramework framework, ProgressReport? report)
    {
        StrategicFramework reported = report?.ToFramework(framework) ?? framework;
        foreach (IndicatorRow indicator in IndicatorRows.GetIndicators(reported))
        {
            foreach (MeasureRow row in GetRows(indicator))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<MeasureRow> GetRows(IndicatorRow indicator)
    {
        MeasureRow common = CreateCommon(indicator);
        if (indicator.Indicator.Baseline is { } baseline)
        {
            yield return Create(common, baseline, Baseline);
        }

        foreach (MeasurementInstance instance in indicator.Indicator.MeasurementInstances)
        {
            MeasureRow placed = common with { Place = instance.Place?.Name };
            foreach (MeasuredResult target in instance.TargetResults)
            {
                yield return Create(placed, target, Target);
            }

            foreach (MeasuredResult actual in instance.ActualResults)
            {
                yield return Create(placed, actual, Actual);
            }
        }
    }

    private static MeasureRow CreateCommon(IndicatorRow row) => new()
    {
        FrameworkId = row.FrameworkId,
        ElementId = row.ElementId,
        GoalCode = row.Goal.Code?.ToString(),
        IndicatorId = row.IndicatorId,
        IndicatorCode = row.Indicator.Code?.ToString(),
        IndicatorName = row.Name,
        Unit = row.Indicator.UnitOfMeasurement,
        Direction = RowValues.GetName(row.Indicator.Direction),
        Accumulation = RowValues.GetName(row.Indicator.Accumulation),
    };

    private static MeasureRow Create(MeasureRow common, MeasuredResult result, string kind) => common with
    {
        DescriptorName = result.Descriptor?.Name,
        DescriptorValue = result.Descriptor?.Value,
        PeriodStart = result.StartDate,
        PeriodEnd = result.EndDate,
        Kind = kind,
        Value = result.NumberOfUnits,
        Numerator = result.Numerator,
        Denominator = result.Denominator,
        Comment = result.Description,
    };
}
