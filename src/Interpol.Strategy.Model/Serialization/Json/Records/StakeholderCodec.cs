using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class StakeholderCodec : RecordCodec<Stakeholder>
{
    public static readonly StakeholderCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(Stakeholder), typeof(Member), [nameof(Member.Name)]);

    private enum Member { Name, Description, Type, Roles }

    public override void Write(Utf8JsonWriter writer, Stakeholder stakeholder)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Name, stakeholder.Name);
        json.Text(Member.Description, stakeholder.Description);
        json.Name(Member.Type, stakeholder.Type);
        json.List(Member.Roles, stakeholder.Roles, StakeholderRoleCodec.Instance);
        json.End();
    }

    protected override Stakeholder? Read(ref DocumentJsonReader json)
    {
        string name = "";
        string? description = null;
        StakeholderType? type = null;
        EquatableList<StakeholderRole> roles = default;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.Description: description = json.Text(); break;
                case Member.Type: type = json.Name<StakeholderType>(); break;
                case Member.Roles: roles = json.List(StakeholderRoleCodec.Instance); break;
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
