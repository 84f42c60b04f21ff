using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class StakeholderJson : RecordJson<Stakeholder>
{
    public static readonly StakeholderJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(Stakeholder), [Member.Name]);

    private enum Member
    {
        Name,
        Description,
        Type,
        Roles,
    }

    public override void Write(Utf8JsonWriter writer, Stakeholder stakeholder)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Name, stakeholder.Name);
        json.Text(Member.Description, stakeholder.Description);
        json.Name(Member.Type, stakeholder.Type);
        json.List(Member.Roles, stakeholder.Roles, StakeholderRoleJson.Instance);
        json.End();
    }

    protected override Stakeholder? Read(ref JsonInput json)
    {
        string name = "";
        string? description = null;
        StakeholderType? type = null;
        EquatableList<StakeholderRole> roles = default;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.Description: description = json.Text(); break;
                case Member.Type: type = json.Name<StakeholderType>(); break;
                case Member.Roles: roles = json.List(StakeholderRoleJson.Instance); break;
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
