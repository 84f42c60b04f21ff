namespace Interpol.Strategy.Model.Serialization;

/// <summary>What StratML has no element for in a goal: its kind, and a description that is there and empty. An empty one is how a goal has to say that it has none.</summary>
internal static class GoalNotes
{
    private const string Empty = "empty";

    private static readonly string[] Kinds = ["strategic goal", "strategic priority", "corporate priority"];

    /// <summary>What the goal says besides, its notes included.</summary>
    public static string? Append(Goal goal)
    {
        List<ExtensionNote> notes = [];
        if (goal.Kind != GoalKind.StrategicGoal)
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.GoalKind, Kinds[(int)goal.Kind]));
        }

        if (goal.Description is "")
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.Description, Empty));
        }

        return ExtensionNoteText.Append(goal.OtherInformation, notes);
    }

    /// <summary>What the goal says besides, its notes taken out.</summary>
    public static string? Extract(string? text, ref GoalKind kind, ref string? description)
    {
        if (text is null || !text.EndsWith(']'))
        {
            return text;
        }

        GoalKind foundKind = default;
        bool isEmpty = false;
        bool hasDescription = description is not null;
        string? rest = ExtensionNoteText.Extract(text, note =>
        {
            int named = note.Key == ExtensionNote.GoalKind ? Array.IndexOf(Kinds, note.EscapedValue) : -1;
            bool isKind = named > 0 && foundKind == default;
            bool isDescription = note.Key == ExtensionNote.Description && note.EscapedValue == Empty && !hasDescription && !isEmpty;
            foundKind = isKind ? (GoalKind)named : foundKind;
            isEmpty |= isDescription;
            return isKind || isDescription;
        });
        kind = foundKind;
        description = isEmpty ? "" : description;
        return rest;
    }
}
