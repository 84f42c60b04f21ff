using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class IndicatorValuesCodec : WriteOnlyCodec<IndicatorValues>
{
    public static readonly IndicatorValuesCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(IndicatorValues), typeof(Member));

    private enum Member
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
        RecordJsonWriter json = new(writer, Shape);
        json.Number(Member.Baseline, values.Baseline);
        json.Flag(Member.IsBaselineFromActual, values.IsBaselineFromActual);
        json.Number(Member.Target, values.Target);
        json.Day(Member.TargetDate, values.TargetDate);
        json.Number(Member.Actual, values.Actual);
        json.Day(Member.ActualDate, values.ActualDate);
        json.Number(Member.PeriodsMet, values.PeriodsMet);
        json.Number(Member.PeriodsDue, values.PeriodsDue);
        json.End();
    }
}
