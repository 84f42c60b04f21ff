using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class PlaceCodec : RecordCodec<Place>
{
    public static readonly PlaceCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(Place), typeof(Property), [nameof(Property.Name)]);

    private enum Property { Name, Identifier }

    public override void Write(Utf8JsonWriter writer, Place value)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Name, value.Name);
        json.Text(Property.Identifier, value.Identifier);
        json.End();
    }

    protected override Place? Read(ref DocumentJsonReader json)
    {
        string name = "";
        string? identifier = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Name: name = json.Text() ?? ""; break;
                case Property.Identifier: identifier = json.Text(); break;
            }
        }

        return new()
        {
            Name = name,
            Identifier = identifier,
        };
    }
}
