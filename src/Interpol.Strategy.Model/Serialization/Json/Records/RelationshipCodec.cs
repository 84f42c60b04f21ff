using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class RelationshipCodec : RecordCodec<Relationship>
{
    public static readonly RelationshipCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(Relationship), typeof(Property));

    private enum Property { Identifier, ReferentIdentifiers, Name, Description, Type }

    public override void Write(Utf8JsonWriter writer, Relationship relationship)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Identifier, relationship.Identifier);
        json.List(Property.ReferentIdentifiers, relationship.ReferentIdentifiers, StringCodec.Instance);
        json.Text(Property.Name, relationship.Name);
        json.Text(Property.Description, relationship.Description);
        json.Name(Property.Type, relationship.Type);
        json.End();
    }

    protected override Relationship? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        EquatableList<string> referentIdentifiers = default;
        string? name = null;
        string? description = null;
        RelationshipType? type = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Identifier: identifier = json.Text(); break;
                case Property.ReferentIdentifiers: referentIdentifiers = json.List(StringCodec.Instance); break;
                case Property.Name: name = json.Text(); break;
                case Property.Description: description = json.Text(); break;
                case Property.Type: type = json.Name<RelationshipType>(); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            ReferentIdentifiers = referentIdentifiers,
            Name = name,
            Description = description,
            Type = type,
        };
    }
}
