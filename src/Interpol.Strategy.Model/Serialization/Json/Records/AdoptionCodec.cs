using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class AdoptionCodec : RecordCodec<Adoption>
{
    public static readonly AdoptionCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(Adoption), typeof(Property), [nameof(Property.Body)]);

    private enum Property { Body, Session, Year, Month }

    public override void Write(Utf8JsonWriter writer, Adoption adoption)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Body, adoption.Body);
        json.Number(Property.Session, adoption.Session);
        json.Number(Property.Year, adoption.Year);
        json.Number(Property.Month, adoption.Month);
        json.End();
    }

    protected override Adoption? Read(ref DocumentJsonReader json)
    {
        string body = "";
        int? session = null;
        int? year = null;
        int? month = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Body: body = json.Text() ?? ""; break;
                case Property.Session: session = json.Number(1, int.MaxValue); break;
                case Property.Year: year = json.Number(1, 9999); break;
                case Property.Month: month = json.Number(1, 12); break;
            }
        }

        return new()
        {
            Body = body,
            Session = session,
            Year = year,
            Month = month,
        };
    }
}
