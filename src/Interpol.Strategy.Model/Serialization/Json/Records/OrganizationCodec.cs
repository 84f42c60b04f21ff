using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class OrganizationCodec : RecordCodec<Organization>
{
    public static readonly OrganizationCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(Organization), typeof(Property));

    private enum Property { Name, Acronym, Identifier, Description, Stakeholders }

    public override void Write(Utf8JsonWriter writer, Organization organization)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Name, organization.Name);
        json.Text(Property.Acronym, organization.Acronym);
        json.Text(Property.Identifier, organization.Identifier);
        json.Text(Property.Description, organization.Description);
        json.List(Property.Stakeholders, organization.Stakeholders, StakeholderCodec.Instance);
        json.End();
    }

    protected override Organization? Read(ref DocumentJsonReader json)
    {
        string? name = null;
        string? acronym = null;
        string? identifier = null;
        string? description = null;
        EquatableList<Stakeholder> stakeholders = default;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Name: name = json.Text(); break;
                case Property.Acronym: acronym = json.Text(); break;
                case Property.Identifier: identifier = json.Text(); break;
                case Property.Description: description = json.Text(); break;
                case Property.Stakeholders: stakeholders = json.List(StakeholderCodec.Instance); break;
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
