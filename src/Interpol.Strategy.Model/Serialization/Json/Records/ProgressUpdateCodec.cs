using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ProgressUpdateCodec : RecordCodec<ProgressUpdate>
{
    public static readonly ProgressUpdateCodec Instance = new();

    private static readonly JsonProperties Shape = new(
        nameof(ProgressUpdate),
        typeof(Member),
        [nameof(Member.Element), nameof(Member.Date)],
        decisive: [nameof(Member.Element), nameof(Member.Date)]);

    private enum Member { Element, IndicatorIdentifier, Date, Result, Status, Description, ReportedBy, Evidence }

    public override void Write(Utf8JsonWriter writer, ProgressUpdate value)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.Element, (ElementReference?)value.Element);
        json.Text(Member.IndicatorIdentifier, value.IndicatorIdentifier);
        json.Day(Member.Date, value.Date);
        json.Record(Member.Result, value.Result, MeasuredResultCodec.Instance);
        json.Name(Member.Status, value.Status);
        json.Text(Member.Description, value.Description);
        json.Text(Member.ReportedBy, value.ReportedBy);
        json.List(Member.Evidence, value.Evidence, StringCodec.Instance);
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
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Element: element = json.Primitive<ElementReference>(); break;
                case Member.IndicatorIdentifier: indicatorIdentifier = json.Text(); break;
                case Member.Date: date = json.Day(); break;
                case Member.Result: result = json.Record(MeasuredResultCodec.Instance); break;
                case Member.Status: status = json.Name<ProgressStatus>(); break;
                case Member.Description: description = json.Text(); break;
                case Member.ReportedBy: reportedBy = json.Text(); break;
                case Member.Evidence: evidence = json.List(StringCodec.Instance); break;
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
