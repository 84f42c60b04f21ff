using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MissionJson : RecordJson<Mission>
{
    public static readonly MissionJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(Mission));

    private enum Member
    {
        Identifier,
        Description,
    }

    public override void Write(Utf8JsonWriter writer, Mission mission)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Identifier, mission.Identifier);
        json.Text(Member.Description, mission.Description);
        json.End();
    }

    protected override Mission? Read(ref JsonInput json)
    {
        string? identifier = null;
        string? description = null;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Description: description = json.Text(); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            Description = description,
        };
    }
}
