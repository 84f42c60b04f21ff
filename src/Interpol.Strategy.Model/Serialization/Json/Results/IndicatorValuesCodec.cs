using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class IndicatorValuesCodec : WriteOnlyCodec<IndicatorValues>
{
    public static readonly IndicatorValuesCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(IndicatorValues), typeof(Property));

    private enum Property
    {
        Baseline,
        IsBaselineFromActual,
        Target,
        TargetDate,
        Actual,
        ActualDate,
        PeriodsMet,
        PeriodsDue,
    }

    public override void Write(Utf8JsonWriter writer, IndicatorValues values)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Number(Property.Baseline, values.Baseline);
        json.Flag(Property.IsBaselineFromActual, values.IsBaselineFromActual);
        json.Number(Property.Target, values.Target);
        json.Day(Property.TargetDate, values.TargetDate);
        json.Number(Property.Actual, values.Actual);
        json.Day(Property.ActualDate, values.ActualDate);
        json.Number(Property.PeriodsMet, values.PeriodsMet);
        json.Number(Property.PeriodsDue, values.PeriodsDue);
        json.End();
    }
}
