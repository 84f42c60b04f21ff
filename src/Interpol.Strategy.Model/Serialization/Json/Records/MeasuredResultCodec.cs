using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MeasuredResultCodec : RecordCodec<MeasuredResult>
{
    public static readonly MeasuredResultCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(MeasuredResult), typeof(Property));

    private enum Property { StartDate, EndDate, NumberOfUnits, Descriptor, Description, Numerator, Denominator }

    public override void Write(Utf8JsonWriter writer, MeasuredResult measuredResult)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Day(Property.StartDate, measuredResult.StartDate);
        json.Day(Property.EndDate, measuredResult.EndDate);
        json.Number(Property.NumberOfUnits, measuredResult.NumberOfUnits);
        json.Record(Property.Descriptor, measuredResult.Descriptor, ResultDescriptorCodec.Instance);
        json.Text(Property.Description, measuredResult.Description);
        json.Number(Property.Numerator, measuredResult.Numerator);
        json.Number(Property.Denominator, measuredResult.Denominator);
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
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.StartDate: startDate = json.Day(); break;
                case Property.EndDate: endDate = json.Day(); break;
                case Property.NumberOfUnits: numberOfUnits = json.Number(); break;
                case Property.Descriptor: descriptor = json.Record(ResultDescriptorCodec.Instance); break;
                case Property.Description: description = json.Text(); break;
                case Property.Numerator: numerator = json.Number(); break;
                case Property.Denominator: denominator = json.Number(); break;
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
