using static Interpol.Strategy.Model.Serialization.ChildElement;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Describes, reads and writes the elements of goals and objectives.</summary>
internal static partial class GoalElements
{
    private const string Empty = "empty";

    private static readonly ElementSchema Goal = new(
        [
            new(StratMLNames.Name, MinCount: 1),
            new(StratMLNames.Description, MinCount: 1),
            new(StratMLNames.Identifier),
            new(StratMLNames.SequenceIndicator),
            new(StratMLNames.Stakeholder, MaxCount: Unbounded),
            new(StratMLNames.OtherInformation),
            new(StratMLNames.Objective, MaxCount: Unbounded),
        ]);

    private static readonly string[] Kinds = ["strategic goal", "strategic priority", "corporate priority"];

    public static Goal Read(ElementCursor plan)
    {
        ElementCode? code = null;
        string name = "";
        string? identifier = null, description = null, other = null;
        ListBuilder<Stakeholder> stakeholders = default;
        ListBuilder<Objective> objectives = default;
        plan.Enter(Goal);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: name = plan.Text(); break;
                case StratMLNames.Description: description = plan.Text(); break;
                case StratMLNames.Identifier: identifier = plan.Identifier(); break;
                case StratMLNames.SequenceIndicator: code = plan.Code(); break;
                case StratMLNames.Stakeholder: stakeholders.Add(StakeholderElements.Read(plan)); break;
                case StratMLNames.OtherInformation: other = plan.OtherInformation(); break;
                default: objectives.Add(ReadObjective(plan)); break;
            }
        }

        // The element is required, so an empty one means that there is no description.
        description = description is "" ? null : description;
        GoalKind kind = default;
        EquatableList<GoalGroup> groups = default;
        if (ExtensionNotes.IsPossibleIn(other))
        {
            other = UseNotes(plan, other, ref groups, ref kind, ref description);
        }

        return new()
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            Description = description,
            Kind = kind,
            Groups = groups,
            Objectives = new(objectives.ToArray()),
            Stakeholders = new(stakeholders.ToArray()),
            OtherInformation = other,
        };
    }

    public static void Write(ElementWriter plan, Goal goal)
    {
        plan.Start(StratMLNames.Goal);
        plan.Text(StratMLNames.Name, goal.Name);
        plan.Text(StratMLNames.Description, goal.Description ?? "");
        plan.Identifier(goal.Identifier);
        plan.Text(StratMLNames.SequenceIndicator, goal.Code?.ToString());
        StakeholderElements.WriteAll(plan, goal.Stakeholders);
        plan.Text(StratMLNames.OtherInformation, AppendNotes(goal));
        foreach (Objective objective in goal.Objectives)
        {
            Write(plan, objective);
        }

        plan.End();
    }

    /// <summary>Returns the other information of a goal with notes for what StratML has no element for.</summary>
    private static string? AppendNotes(Goal goal)
    {
        List<string> notes = [];
        foreach (GoalGroup group in goal.Groups)
        {
            notes.Add(GoalGroupNote.Format(group));
        }

        if (goal.Kind != GoalKind.StrategicGoal)
        {
            notes.Add(ExtensionNotes.Format(ExtensionNotes.GoalKind, Kinds[(int)goal.Kind]));
        }

        if (goal.Description is "")
        {
            notes.Add(ExtensionNotes.Format(ExtensionNotes.Description, Empty));
        }

        return ExtensionNotes.Append(goal.OtherInformation, notes);
    }

    /// <summary>Removes the notes from the other information of a goal, and sets what they describe.</summary>
    private static string? UseNotes(
        ElementCursor plan,
        string? other,
        ref EquatableList<GoalGroup> groups,
        ref GoalKind kind,
        ref string? description)
    {
        // Copies, because a closure cannot capture parameters by reference.
        (GoalKind notedKind, string? notedDescription) = (kind, description);
        List<GoalGroup> notedGroups = [];
        string? rest = plan.UseNotes(
            other, (key, value) => TryUse(key, value, notedGroups, ref notedKind, ref notedDescription));
        groups = new(notedGroups);
        (kind, description) = (notedKind, notedDescription);
        return rest;
    }

    /// <summary>Sets the property that a note describes, unless the document has a value for it.</summary>
    private static bool TryUse(
        string key, string value, List<GoalGroup> groups, ref GoalKind kind, ref string? description)
    {
        switch (key)
        {
            case ExtensionNotes.GoalKind when kind == default && Array.IndexOf(Kinds, value) is var named and > 0:
                kind = (GoalKind)named;
                return true;
            case ExtensionNotes.GoalGroup when GoalGroupNote.Parse(value) is { } group:
                groups.Add(group);
                return true;
            case ExtensionNotes.Description when description is null && value == Empty:
                description = "";
                return true;
            default:
                return false;
        }
    }
}
