using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MissionCodec : RecordCodec<Mission>
{
    public static readonly MissionCodec Instance = new();

    private static readonly JsonProperties Shape = JsonProperties.Create<Member>(nameof(Mission));

    private enum Member
    {
        Identifier,
        Description,
    }

    public override void Write(Utf8JsonWriter writer, Mission mission)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Identifier, mission.Identifier);
        json.Text(Member.Description, mission.Description);
        json.End();
    }

    protected override Mission? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        string? description = null;
        JsonObjectState members = json.BeginObject(Shape);
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
