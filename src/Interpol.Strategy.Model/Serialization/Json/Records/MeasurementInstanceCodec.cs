using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MeasurementInstanceCodec : RecordCodec<MeasurementInstance>
{
    public static readonly MeasurementInstanceCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(MeasurementInstance), typeof(Member));

    private enum Member { Place, TargetResults, ActualResults }

    public override void Write(Utf8JsonWriter writer, MeasurementInstance measurementInstance)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Record(Member.Place, measurementInstance.Place, PlaceCodec.Instance);
        json.List(Member.TargetResults, measurementInstance.TargetResults, MeasuredResultCodec.Instance);
        json.List(Member.ActualResults, measurementInstance.ActualResults, MeasuredResultCodec.Instance);
        json.End();
    }

    protected override MeasurementInstance? Read(ref DocumentJsonReader json)
    {
        Place? position = null;
        EquatableList<MeasuredResult> targetResults = default;
        EquatableList<MeasuredResult> actualResults = default;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Place: position = json.Record(PlaceCodec.Instance); break;
                case Member.TargetResults: targetResults = json.List(MeasuredResultCodec.Instance); break;
                case Member.ActualResults: actualResults = json.List(MeasuredResultCodec.Instance); break;
            }
        }

        return new()
        {
            Place = position,
            TargetResults = targetResults,
            ActualResults = actualResults,
        };
    }
}
