using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class VisionCodec : RecordCodec<Vision>
{
    public static readonly VisionCodec Instance = new();

    private static readonly JsonProperties Shape = JsonProperties.Create<Member>(nameof(Vision));

    private enum Member
    {
        Identifier,
        Description,
    }

    public override void Write(Utf8JsonWriter writer, Vision vision)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Identifier, vision.Identifier);
        json.Text(Member.Description, vision.Description);
        json.End();
    }

    protected override Vision? Read(ref DocumentJsonReader json)
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
