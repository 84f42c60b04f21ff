using static Interpol.Strategy.Model.Serialization.ChildElement;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Describes, reads and writes the core of a plan.</content>
internal sealed partial class PlanElements
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

    private void ReadCore()
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
                    (string? description, string? identifier) = ReadStatement();
                    _vision = new() { Description = description, Identifier = identifier };
                    break;
                case StratMLNames.Mission:
                    (description, identifier) = ReadStatement();
                    _mission = new() { Description = description, Identifier = identifier };
                    break;
                case StratMLNames.Value:
                    values.Add(ReadValue());
                    break;
                default:
                    goals.Add(GoalElements.Read(plan));
                    break;
            }
        }

        _organizations = new(organizations.ToArray());
        _values = values.ToArray();
        _goals = new(goals.ToArray());
    }

    private (string? Description, string? Identifier) ReadStatement()
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

    private CoreValue ReadValue()
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

    private static void WriteCore(ElementWriter writer, StrategicFramework framework)
    {
        writer.Start(StratMLNames.StrategicPlanCore);
        foreach (Organization organization in framework.Organizations)
        {
            StakeholderElements.Write(writer, organization);
        }

        Write(writer, StratMLNames.Vision, framework.Vision);
        Write(writer, StratMLNames.Mission, framework.Mission);
        foreach (CoreValue value in framework.Values)
        {
            writer.Start(StratMLNames.Value);
            writer.Text(StratMLNames.Name, value.Name);
            writer.Text(StratMLNames.Description, value.Description);
            writer.End();
        }

        foreach (Goal goal in framework.Goals)
        {
            GoalElements.Write(writer, goal);
        }

        if (framework.Goals.IsEmpty)
        {
            GoalElements.Write(writer, NoGoal);
        }

        writer.End();
    }

    private static void Write(ElementWriter writer, string name, StrategyElement? statement)
    {
        if (statement is not null)
        {
            writer.Start(name);
            writer.Text(StratMLNames.Description, statement.Description);
            writer.Identifier(statement.Identifier);
            writer.End();
        }
    }
}
