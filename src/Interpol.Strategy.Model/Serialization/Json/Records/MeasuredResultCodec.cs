using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MeasuredResultCodec : RecordCodec<MeasuredResult>
{
    public static readonly MeasuredResultCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(MeasuredResult), typeof(Member));

    private enum Member { StartDate, EndDate, NumberOfUnits, Descriptor, Description, Numerator, Denominator }

    public override void Write(Utf8JsonWriter writer, MeasuredResult measuredResult)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Day(Member.StartDate, measuredResult.StartDate);
        json.Day(Member.EndDate, measuredResult.EndDate);
        json.Number(Member.NumberOfUnits, measuredResult.NumberOfUnits);
        json.Record(Member.Descriptor, measuredResult.Descriptor, ResultDescriptorCodec.Instance);
        json.Text(Member.Description, measuredResult.Description);
        json.Number(Member.Numerator, measuredResult.Numerator);
        json.Number(Member.Denominator, measuredResult.Denominator);
        json.End();
    }

    protected override MeasuredResult? Read(ref DocumentJsonReader json)
    {
        DateOnly? startDate = null;
        DateOnly? endDate = null;
        decimal? numberOfUnits = null;
        ResultDescriptor? descriptor = null;
        string? description = null;
        decimal? numerator = null;
        decimal? denominator = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.StartDate: startDate = json.Day(); break;
                case Member.EndDate: endDate = json.Day(); break;
                case Member.NumberOfUnits: numberOfUnits = json.Number(); break;
                case Member.Descriptor: descriptor = json.Record(ResultDescriptorCodec.Instance); break;
                case Member.Description: description = json.Text(); break;
                case Member.Numerator: numerator = json.Number(); break;
                case Member.Denominator: denominator = json.Number(); break;
            }
        }

        return new()
        {
            StartDate = startDate,
            EndDate = endDate,
            NumberOfUnits = numberOfUnits,
            Descriptor = descriptor,
            Description = description,
            Numerator = numerator,
            Denominator = denominator,
        };
    }
}
