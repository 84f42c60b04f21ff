using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <content>Reads the headings above goals.</content>
internal sealed partial class PlanInterpreter
{
    private readonly List<GroupDraft> _groups = [];
    private readonly List<GroupDraft> _allGroups = [];

    private void StartGroup(Block block, OutlineMeaning level, string number, string text, int? headingLevel)
    {
        // A theme ends the theme before it, but not the perspective that contains it.
        _ = _groups.RemoveAll(group => group.Level >= level);
        GroupDraft group = new(block, level, headingLevel, number, text);
        _groups.Add(group);
        _allGroups.Add(group);
        block.Become(OutlineRole.Group, "The level is above goals.");
        block.Code = OutlineDiagnosticCodes.LevelsFolded;
        (_goal, _objective, _unnamed) = (null, null, null);
        if (_levels.GoalLevel is { } goals && headingLevel is { } depth)
        {
            _container = Open(goals, block, depth, isSingular: false);
        }

        BeginSection(block, Mode.Members);
    }

    /// <summary>A heading that names no goal ends the groups whose headings are not above it.</summary>
    private void EndGroups(Block heading) =>
        _groups.RemoveAll(group => group.HeadingLevel is { } level && level >= heading.Level);

    /// <summary>Reports the groups that contain no goal, because they are not in the framework.</summary>
    private void IgnoreEmptyGroups()
    {
        HashSet<GroupDraft> used = [.. _plan.Goals.SelectMany(goal => goal.Groups)];
        foreach (GroupDraft group in _allGroups.Where(group => !used.Contains(group)))
        {
            group.Source.Become(OutlineRole.Ignored, "It is above goals, but contains none.");
        }
    }
}
