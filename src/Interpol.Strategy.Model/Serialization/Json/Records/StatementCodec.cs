using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a vision or a mission.</summary>
/// <param name="create">Creates the element from its identifier and its description.</param>
internal sealed class StatementCodec<T>(Func<string?, string?, T> create) : ElementCodec<T>
    where T : StrategyElement
{
    private static readonly JsonProperties Shape = new(typeof(T).Name, typeof(Member));

    private enum Member { Identifier, Description }

    public override void WriteProperties(Utf8JsonWriter writer, T element)
    {
        RecordJsonWriter json = new(writer, Shape, isStarted: true);
        json.Text(Member.Identifier, element.Identifier);
        json.Text(Member.Description, element.Description);
    }

    protected override T Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        string? description = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Description: description = json.Text(); break;
            }
        }

        return create(identifier, description);
    }
}
