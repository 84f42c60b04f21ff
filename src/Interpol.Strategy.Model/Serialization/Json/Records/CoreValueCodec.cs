using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class CoreValueCodec : ElementCodec<CoreValue>
{
    public static readonly CoreValueCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(CoreValue), typeof(Member));

    private enum Member { Identifier, Name, Description }

    public override void WriteProperties(Utf8JsonWriter writer, CoreValue coreValue)
    {
        RecordJsonWriter json = new(writer, Shape, isStarted: true);
        json.Text(Member.Identifier, coreValue.Identifier);
        json.Text(Member.Name, coreValue.Name);
        json.Text(Member.Description, coreValue.Description);
    }

    protected override CoreValue? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        string? name = null;
        string? description = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Name: name = json.Text(); break;
                case Member.Description: description = json.Text(); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            Name = name,
            Description = description,
        };
    }
}
