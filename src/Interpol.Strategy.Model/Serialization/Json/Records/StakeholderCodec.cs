using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class StakeholderCodec : RecordCodec<Stakeholder>
{
    public static readonly StakeholderCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(Stakeholder), typeof(Property), [nameof(Property.Name)]);

    private enum Property { Name, Description, Type, Roles }

    public override void Write(Utf8JsonWriter writer, Stakeholder stakeholder)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Name, stakeholder.Name);
        json.Text(Property.Description, stakeholder.Description);
        json.Name(Property.Type, stakeholder.Type);
        json.List(Property.Roles, stakeholder.Roles, StakeholderRoleCodec.Instance);
        json.End();
    }

    protected override Stakeholder? Read(ref DocumentJsonReader json)
    {
        string name = "";
        string? description = null;
        StakeholderType? type = null;
        EquatableList<StakeholderRole> roles = default;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Name: name = json.Text() ?? ""; break;
                case Property.Description: description = json.Text(); break;
                case Property.Type: type = json.Name<StakeholderType>(); break;
                case Property.Roles: roles = json.List(StakeholderRoleCodec.Instance); break;
            }
        }

        return new()
        {
            Name = name,
            Description = description,
            Type = type,
            Roles = roles,
        };
    }
}
