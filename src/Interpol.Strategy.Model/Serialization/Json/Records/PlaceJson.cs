using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class PlaceJson : RecordJson<Place>
{
    public static readonly PlaceJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(Place), [Member.Name]);

    private enum Member
    {
        Name,
        Identifier,
    }

    public override void Write(Utf8JsonWriter writer, Place place)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Name, place.Name);
        json.Text(Member.Identifier, place.Identifier);
        json.End();
    }

    protected override Place? Read(ref JsonInput json)
    {
        string name = "";
        string? identifier = null;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.Identifier: identifier = json.Text(); break;
            }
        }

        return new()
        {
            Name = name,
            Identifier = identifier,
        };
    }
}
