using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class AdoptionJson : RecordJson<Adoption>
{
    public static readonly AdoptionJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(Adoption), [Member.Body]);

    private enum Member
    {
        Body,
        Session,
        Year,
        Month,
    }

    public override void Write(Utf8JsonWriter writer, Adoption adoption)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Body, adoption.Body);
        json.Number(Member.Session, adoption.Session);
        json.Number(Member.Year, adoption.Year);
        json.Number(Member.Month, adoption.Month);
        json.End();
    }

    protected override Adoption? Read(ref JsonInput json)
    {
        string body = "";
        int? session = null;
        int? year = null;
        int? month = null;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
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
