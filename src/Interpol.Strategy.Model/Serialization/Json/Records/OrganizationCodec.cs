using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class OrganizationCodec : RecordCodec<Organization>
{
    public static readonly OrganizationCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(Organization), typeof(Member));

    private enum Member { Name, Acronym, Identifier, Description, Stakeholders }

    public override void Write(Utf8JsonWriter writer, Organization organization)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Name, organization.Name);
        json.Text(Member.Acronym, organization.Acronym);
        json.Text(Member.Identifier, organization.Identifier);
        json.Text(Member.Description, organization.Description);
        json.List(Member.Stakeholders, organization.Stakeholders, StakeholderCodec.Instance);
        json.End();
    }

    protected override Organization? Read(ref DocumentJsonReader json)
    {
        string? name = null;
        string? acronym = null;
        string? identifier = null;
        string? description = null;
        EquatableList<Stakeholder> stakeholders = default;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Name: name = json.Text(); break;
                case Member.Acronym: acronym = json.Text(); break;
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Description: description = json.Text(); break;
                case Member.Stakeholders: stakeholders = json.List(StakeholderCodec.Instance); break;
            }
        }

        return new()
        {
            Name = name,
            Acronym = acronym,
            Identifier = identifier,
            Description = description,
            Stakeholders = stakeholders,
        };
    }
}
