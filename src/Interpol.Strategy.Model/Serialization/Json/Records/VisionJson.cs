using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class VisionJson : RecordJson<Vision>
{
    public static readonly VisionJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(Vision));

    private enum Member
    {
        Identifier,
        Description,
    }

    public override void Write(Utf8JsonWriter writer, Vision vision)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Identifier, vision.Identifier);
        json.Text(Member.Description, vision.Description);
        json.End();
    }

    protected override Vision? Read(ref JsonInput json)
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
