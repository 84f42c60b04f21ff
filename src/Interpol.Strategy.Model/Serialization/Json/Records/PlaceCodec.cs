using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class PlaceCodec : RecordCodec<Place>
{
    public static readonly PlaceCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(Place), typeof(Member), [nameof(Member.Name)]);

    private enum Member { Name, Identifier }

    public override void Write(Utf8JsonWriter writer, Place value)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Name, value.Name);
        json.Text(Member.Identifier, value.Identifier);
        json.End();
    }

    protected override Place? Read(ref DocumentJsonReader json)
    {
        string name = "";
        string? identifier = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
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
