using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class StakeholderRoleJson : RecordJson<StakeholderRole>
{
    public static readonly StakeholderRoleJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(StakeholderRole), [Member.Name]);

    private enum Member
    {
        Name,
        Description,
        Types,
    }

    public override void Write(Utf8JsonWriter writer, StakeholderRole stakeholderRole)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Name, stakeholderRole.Name);
        json.Text(Member.Description, stakeholderRole.Description);
        json.List(Member.Types, stakeholderRole.Types, NameJson<RoleType>.Instance);
        json.End();
    }

    protected override StakeholderRole? Read(ref JsonInput json)
    {
        string name = "";
        string? description = null;
        EquatableList<RoleType> types = default;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.Description: description = json.Text(); break;
                case Member.Types: types = json.List(NameJson<RoleType>.Instance); break;
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
