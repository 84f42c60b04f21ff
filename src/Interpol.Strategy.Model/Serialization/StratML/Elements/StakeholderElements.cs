using static Interpol.Strategy.Model.Serialization.ChildElement;
using static Interpol.Strategy.Model.Serialization.StratMLVersions;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Describes, reads and writes the elements of stakeholders and their roles.</summary>
internal static partial class StakeholderElements
{
    /// <summary>The maximum number of types that Part 2 of 2016 allows for a role.</summary>
    public const int MaxRoleTypes = 2;

    private static readonly string[] Types = ["Person", "Organization", "Generic_Group"];
    private static readonly string[] RoleTypes = ["Performer", "Beneficiary"];

    private static readonly ElementSchema Stakeholder = new(
        [
            new(StratMLNames.Name, MinCount: 1),
            new(StratMLNames.Description),
            new(StratMLNames.Role, Part2Of2010),
            new(StratMLNames.Role, Part2, MaxCount: Unbounded),
        ],
        new EnumAttribute(StratMLNames.StakeholderTypeType, Types, Newer));

    private static readonly ElementSchema Role = new(
        [
            new(StratMLNames.Name, MinCount: 1),
            new(StratMLNames.Description),
            new(StratMLNames.RoleType, Part2Of2010, MaxCount: Unbounded),
            new(StratMLNames.RoleType, Part2, MaxCount: MaxRoleTypes),
        ]);

    public static Stakeholder Read(ElementCursor plan)
    {
        string name = "";
        string? description = null;
        ListBuilder<StakeholderRole> roles = default;
        plan.Enter(Stakeholder);
        int type = plan.FirstAttribute;
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: name = plan.Text(); break;
                case StratMLNames.Description: description = plan.Text(); break;
                default: roles.Add(ReadRole(plan)); break;
            }
        }

        return new()
        {
            Name = name,
            Description = description,
            Type = type < 0 ? null : (StakeholderType)type,
            Roles = new(roles.ToArray()),
        };
    }

    public static void WriteAll(ElementWriter plan, EquatableList<Stakeholder> stakeholders)
    {
        foreach (Stakeholder stakeholder in stakeholders)
        {
            plan.Start(StratMLNames.Stakeholder);
            plan.Attribute(StratMLNames.StakeholderTypeType, Types, (int?)stakeholder.Type);
            plan.Text(StratMLNames.Name, stakeholder.Name);
            plan.Text(StratMLNames.Description, stakeholder.Description);
            foreach (StakeholderRole role in plan.IsPart1 ? default : stakeholder.Roles)
            {
                Write(plan, role);
            }

            plan.End();
        }
    }

    private static StakeholderRole ReadRole(ElementCursor plan)
    {
        string name = "";
        string? description = null;
        ListBuilder<RoleType> types = default;
        plan.Enter(Role);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: name = plan.Text(); break;
                case StratMLNames.Description: description = plan.Text(); break;
                default:
                    int type = plan.EnumValue(RoleTypes, StratMLNames.RoleType);
                    if (type >= 0)
                    {
                        types.Add((RoleType)type);
                    }

                    break;
            }
        }

        return new() { Name = name, Description = description, Types = new(types.ToArray()) };
    }

    private static void Write(ElementWriter plan, StakeholderRole role)
    {
        plan.Start(StratMLNames.Role);
        plan.Text(StratMLNames.Name, role.Name);
        plan.Text(StratMLNames.Description, role.Description);
        for (int i = 0; i < Math.Min(MaxRoleTypes, role.Types.Count); i++)
        {
            plan.Text(StratMLNames.RoleType, RoleTypes[(int)role.Types[i]]);
        }

        plan.End();
    }
}
