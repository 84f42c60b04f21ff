using static Interpol.Strategy.Model.Serialization.ChildElement;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Describes, reads and writes the core of a plan.</content>
internal static partial class PlanElements
{
    public static readonly ElementSchema Core = new(
        [
            new(StratMLNames.Organization, MaxCount: Unbounded),
            new(StratMLNames.Vision),
            new(StratMLNames.Mission),
            new(StratMLNames.Value, MaxCount: Unbounded),
            new(StratMLNames.Goal, MinCount: 1, MaxCount: Unbounded),
        ]);

    /// <summary>The schema of a vision and a mission.</summary>
    private static readonly ElementSchema Statement = new(
        [
            new(StratMLNames.Description),
            new(StratMLNames.Identifier),
        ]);

    private static readonly ElementSchema Value = new(
        [
            new(StratMLNames.Name),
            new(StratMLNames.Description),

            // Not in any version, but written by an exporter.
            new(StratMLNames.Identifier, StratMLVersions.None),
        ]);

    private static void ReadCore(ElementCursor plan, PlanDraft draft)
    {
        ListBuilder<Organization> organizations = default;
        ListBuilder<CoreValue> values = default;
        ListBuilder<Goal> goals = default;
        plan.Enter(Core);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Organization:
                    organizations.Add(StakeholderElements.ReadOrganization(plan));
                    break;
                case StratMLNames.Vision:
                    (string? description, string? identifier) = ReadStatement(plan);
                    draft.Vision = new() { Description = description, Identifier = identifier };
                    break;
                case StratMLNames.Mission:
                    (description, identifier) = ReadStatement(plan);
                    draft.Mission = new() { Description = description, Identifier = identifier };
                    break;
                case StratMLNames.Value:
                    values.Add(ReadValue(plan));
                    break;
                default:
                    goals.Add(GoalElements.Read(plan));
                    break;
            }
        }

        draft.Organizations = organizations.ToList();
        draft.Values = values.ToArray();
        draft.Goals = goals.ToList();
    }

    private static (string? Description, string? Identifier) ReadStatement(ElementCursor plan)
    {
        string? description = null, identifier = null;
        plan.Enter(Statement);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Description: description = plan.Text(); break;
                default: identifier = plan.Identifier(); break;
            }
        }

        return (description, identifier);
    }

    private static CoreValue ReadValue(ElementCursor plan)
    {
        string? name = null, description = null, identifier = null;
        plan.Enter(Value);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: name = plan.Text(); break;
                case StratMLNames.Description: description = plan.Text(); break;
                default: identifier = plan.Identifier(); break;
            }
        }

        return new() { Name = name, Description = description, Identifier = identifier };
    }

    private static void WriteCore(ElementWriter plan, StrategicFramework framework)
    {
        plan.Start(StratMLNames.StrategicPlanCore);
        foreach (Organization organization in framework.Organizations)
        {
            StakeholderElements.Write(plan, organization);
        }

        Write(plan, StratMLNames.Vision, framework.Vision);
        Write(plan, StratMLNames.Mission, framework.Mission);
        foreach (CoreValue value in framework.Values)
        {
            plan.Start(StratMLNames.Value);
            plan.Text(StratMLNames.Name, value.Name);
            plan.Text(StratMLNames.Description, value.Description);
            plan.End();
        }

        foreach (Goal goal in framework.Goals)
        {
            GoalElements.Write(plan, goal);
        }

        if (framework.Goals.IsEmpty)
        {
            GoalElements.Write(plan, PlanExtensionNotes.NoGoal);
        }

        plan.End();
    }

    private static void Write(ElementWriter plan, string name, StrategyElement? statement)
    {
        if (statement is not null)
        {
            plan.Start(name);
            plan.Text(StratMLNames.Description, statement.Description);
            plan.Identifier(statement.Identifier);
            plan.End();
        }
    }
}
