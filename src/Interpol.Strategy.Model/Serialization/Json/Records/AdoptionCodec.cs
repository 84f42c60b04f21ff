using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class AdoptionCodec : RecordCodec<Adoption>
{
    public static readonly AdoptionCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(Adoption), typeof(Member), [nameof(Member.Body)]);

    private enum Member { Body, Session, Year, Month }

    public override void Write(Utf8JsonWriter writer, Adoption adoption)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Body, adoption.Body);
        json.Number(Member.Session, adoption.Session);
        json.Number(Member.Year, adoption.Year);
        json.Number(Member.Month, adoption.Month);
        json.End();
    }

    protected override Adoption? Read(ref DocumentJsonReader json)
    {
        string body = "";
        int? session = null;
        int? year = null;
        int? month = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Body: body = json.Text() ?? ""; break;
                case Member.Session: session = json.Number(1, int.MaxValue); break;
                case Member.Year: year = json.Number(1, 9999); break;
                case Member.Month: month = json.Number(1, 12); break;
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
