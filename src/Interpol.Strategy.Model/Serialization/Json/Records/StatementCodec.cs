using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a vision or a mission.</summary>
/// <param name="create">Creates the element from its identifier and its description.</param>
internal sealed class StatementCodec<T>(Func<string?, string?, T> create) : ElementCodec<T>
    where T : StrategyElement
{
    private static readonly JsonProperties Properties = new(typeof(T).Name, typeof(Property));

    private enum Property { Identifier, Description }

    public override void WriteProperties(Utf8JsonWriter writer, T element)
    {
        RecordJsonWriter json = new(writer, Properties, isStarted: true);
        json.Text(Property.Identifier, element.Identifier);
        json.Text(Property.Description, element.Description);
    }

    protected override T Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        string? description = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Identifier: identifier = json.Text(); break;
                case Property.Description: description = json.Text(); break;
            }
        }

        return create(identifier, description);
    }
}
