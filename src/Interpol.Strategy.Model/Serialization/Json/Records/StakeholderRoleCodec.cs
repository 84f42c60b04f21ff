using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class StakeholderRoleCodec : RecordCodec<StakeholderRole>
{
    public static readonly StakeholderRoleCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(StakeholderRole), typeof(Member), [nameof(Member.Name)]);

    private enum Member { Name, Description, Types }

    public override void Write(Utf8JsonWriter writer, StakeholderRole stakeholderRole)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Name, stakeholderRole.Name);
        json.Text(Member.Description, stakeholderRole.Description);
        json.List(Member.Types, stakeholderRole.Types, EnumCodec<RoleType>.Instance);
        json.End();
    }

    protected override StakeholderRole? Read(ref DocumentJsonReader json)
    {
        string name = "";
        string? description = null;
        EquatableList<RoleType> types = default;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.Description: description = json.Text(); break;
                case Member.Types: types = json.List(EnumCodec<RoleType>.Instance); break;
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
