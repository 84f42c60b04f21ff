using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ProgressUpdateCodec : RecordCodec<ProgressUpdate>
{
    public static readonly ProgressUpdateCodec Instance = new();

    private static readonly JsonProperties Properties = new(
        nameof(ProgressUpdate),
        typeof(Property),
        [nameof(Property.Element), nameof(Property.Date)],
        decisive: [nameof(Property.Element), nameof(Property.Date)]);

    private enum Property { Element, IndicatorIdentifier, Date, Result, Status, Description, ReportedBy, Evidence }

    public override void Write(Utf8JsonWriter writer, ProgressUpdate value)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.Element, (ElementReference?)value.Element);
        json.Text(Property.IndicatorIdentifier, value.IndicatorIdentifier);
        json.Day(Property.Date, value.Date);
        json.Record(Property.Result, value.Result, MeasuredResultCodec.Instance);
        json.Name(Property.Status, value.Status);
        json.Text(Property.Description, value.Description);
        json.Text(Property.ReportedBy, value.ReportedBy);
        json.List(Property.Evidence, value.Evidence, StringCodec.Instance);
        json.End();
    }

    protected override ProgressUpdate? Read(ref DocumentJsonReader json)
    {
        ElementReference? element = null;
        string? indicatorIdentifier = null;
        DateOnly? date = null;
        MeasuredResult? result = null;
        ProgressStatus? status = null;
        string? description = null;
        string? reportedBy = null;
        EquatableList<string> evidence = default;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Element: element = json.Primitive<ElementReference>(); break;
                case Property.IndicatorIdentifier: indicatorIdentifier = json.Text(); break;
                case Property.Date: date = json.Day(); break;
                case Property.Result: result = json.Record(MeasuredResultCodec.Instance); break;
                case Property.Status: status = json.Name<ProgressStatus>(); break;
                case Property.Description: description = json.Text(); break;
                case Property.ReportedBy: reportedBy = json.Text(); break;
                case Property.Evidence: evidence = json.List(StringCodec.Instance); break;
            }
        }

        return element is null || date is null ? null : new()
        {
            Element = element.Value,
            IndicatorIdentifier = indicatorIdentifier,
            Date = date.Value,
            Result = result,
            Status = status,
            Description = description,
            ReportedBy = reportedBy,
            Evidence = evidence,
        };
    }
}
