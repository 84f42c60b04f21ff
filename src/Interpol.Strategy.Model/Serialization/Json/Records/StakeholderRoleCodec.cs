using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class StakeholderRoleCodec : RecordCodec<StakeholderRole>
{
    public static readonly StakeholderRoleCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(StakeholderRole), typeof(Property), [nameof(Property.Name)]);

    private enum Property { Name, Description, Types }

    public override void Write(Utf8JsonWriter writer, StakeholderRole stakeholderRole)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Name, stakeholderRole.Name);
        json.Text(Property.Description, stakeholderRole.Description);
        json.List(Property.Types, stakeholderRole.Types, EnumCodec<RoleType>.Instance);
        json.End();
    }

    protected override StakeholderRole? Read(ref DocumentJsonReader json)
    {
        string name = "";
        string? description = null;
        EquatableList<RoleType> types = default;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Name: name = json.Text() ?? ""; break;
                case Property.Description: description = json.Text(); break;
                case Property.Types: types = json.List(EnumCodec<RoleType>.Instance); break;
            }
        }

        return new()
        {
            Name = name,
            Description = description,
            Types = types,
        };
    }
}
