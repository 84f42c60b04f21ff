using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class CoreValueCodec : ElementCodec<CoreValue>
{
    public static readonly CoreValueCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(CoreValue), typeof(Property));

    private enum Property { Identifier, Name, Description }

    public override void WriteProperties(Utf8JsonWriter writer, CoreValue coreValue)
    {
        RecordJsonWriter json = new(writer, Properties, isStarted: true);
        json.Text(Property.Identifier, coreValue.Identifier);
        json.Text(Property.Name, coreValue.Name);
        json.Text(Property.Description, coreValue.Description);
    }

    protected override CoreValue? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        string? name = null;
        string? description = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Identifier: identifier = json.Text(); break;
                case Property.Name: name = json.Text(); break;
                case Property.Description: description = json.Text(); break;
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
