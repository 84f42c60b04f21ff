using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MeasurementInstanceCodec : RecordCodec<MeasurementInstance>
{
    public static readonly MeasurementInstanceCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(MeasurementInstance), typeof(Property));

    private enum Property { Place, TargetResults, ActualResults }

    public override void Write(Utf8JsonWriter writer, MeasurementInstance measurementInstance)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Record(Property.Place, measurementInstance.Place, PlaceCodec.Instance);
        json.List(Property.TargetResults, measurementInstance.TargetResults, MeasuredResultCodec.Instance);
        json.List(Property.ActualResults, measurementInstance.ActualResults, MeasuredResultCodec.Instance);
        json.End();
    }

    protected override MeasurementInstance? Read(ref DocumentJsonReader json)
    {
        Place? position = null;
        EquatableList<MeasuredResult> targetResults = default;
        EquatableList<MeasuredResult> actualResults = default;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Place: position = json.Record(PlaceCodec.Instance); break;
                case Property.TargetResults: targetResults = json.List(MeasuredResultCodec.Instance); break;
                case Property.ActualResults: actualResults = json.List(MeasuredResultCodec.Instance); break;
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
