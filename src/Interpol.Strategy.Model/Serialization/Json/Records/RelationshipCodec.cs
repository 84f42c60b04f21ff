using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class RelationshipCodec : RecordCodec<Relationship>
{
    public static readonly RelationshipCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(Relationship), typeof(Member));

    private enum Member { Identifier, ReferentIdentifiers, Name, Description, Type }

    public override void Write(Utf8JsonWriter writer, Relationship relationship)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Identifier, relationship.Identifier);
        json.List(Member.ReferentIdentifiers, relationship.ReferentIdentifiers, StringCodec.Instance);
        json.Text(Member.Name, relationship.Name);
        json.Text(Member.Description, relationship.Description);
        json.Name(Member.Type, relationship.Type);
        json.End();
    }

    protected override Relationship? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        EquatableList<string> referentIdentifiers = default;
        string? name = null;
        string? description = null;
        RelationshipType? type = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.ReferentIdentifiers: referentIdentifiers = json.List(StringCodec.Instance); break;
                case Member.Name: name = json.Text(); break;
                case Member.Description: description = json.Text(); break;
                case Member.Type: type = json.Name<RelationshipType>(); break;
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
