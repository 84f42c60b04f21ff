using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>
/// Decides which named levels of a document become goals and objectives: of more than two, the two deepest.
/// </summary>
internal sealed class LevelMap
{
    /// <summary>The levels that are kept if two are beside each other, the most likely first.</summary>
    private static readonly OutlineMeaning[] Preference =
    [
        OutlineMeaning.Goal, OutlineMeaning.Objective, OutlineMeaning.Priority, OutlineMeaning.Theme,
        OutlineMeaning.Outcome, OutlineMeaning.Output, OutlineMeaning.Perspective,
    ];

    private readonly Dictionary<OutlineMeaning, LevelRole> _roles = [];

    private LevelMap(IReadOnlyList<OutlineMeaning> chain, bool hasActions)
    {
        // The chain begins with the deepest level.
        for (int i = 0; i < chain.Count; i++)
        {
            _roles[chain[i]] = chain.Count == 1 || i == 1 ? LevelRole.Goal
                : i == 0 ? LevelRole.Objective
                : LevelRole.Group;
        }

        HasNamedObjectives = chain.Count > 1 || hasActions;
        Levels = chain;
        _roles[OutlineMeaning.Action] = chain.Count == 1 || chain.Contains(OutlineMeaning.Action)
            ? LevelRole.Objective
            : chain.Count == 0 ? LevelRole.Beside
            : LevelRole.Folded;
    }

    /// <summary>Gets the levels, the deepest first.</summary>
    public IReadOnlyList<OutlineMeaning> Levels { get; }

    /// <summary>Gets a value that indicates whether objectives have a name, so that other headings are none.</summary>
    public bool HasNamedObjectives { get; }

    /// <summary>Gets the names of the elements that are named with a label and become goals.</summary>
    public IReadOnlySet<string> GoalNames { get; private init; } = new HashSet<string>();

    /// <summary>Gets a value that indicates whether metadata marks the document as a plan.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>Gets the level that becomes goals, or <see langword="null"/> if there is none.</summary>
    public OutlineMeaning? GoalLevel =>
        _roles.FirstOrDefault(role => role.Value == LevelRole.Goal) is { Value: LevelRole.Goal } goal
        ? goal.Key
        : null;

    public LevelRole this[OutlineMeaning level] => _roles.GetValueOrDefault(level, LevelRole.Beside);

    /// <summary>Creates the map from the blocks of a plan.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="labels">The parser of labels.</param>
    /// <param name="title">The title, which names the level if nothing else does.</param>
    /// <param name="isMarked">A value that indicates whether metadata marks the document as a plan.</param>
    public static LevelMap Create(IReadOnlyList<Block> blocks, LabelParser labels, string? title, bool isMarked)
    {
        List<Evidence> evidence = [];
        OutlineMeaning? announced = null;
        int skipped = 0;
        foreach (Block block in blocks)
        {
            if (block.Kind == OutlineBlockKind.Heading && skipped > 0 && block.Level <= skipped)
            {
                skipped = 0;
            }

            if (skipped > 0 || block.Kind > OutlineBlockKind.Paragraph || block.Role == OutlineRole.Title)
            {
                continue;
            }

            SectionLabel? label = LeadLabel.Parse(block, labels);
            if (label is { Meaning: OutlineMeaning.Other } && block.Kind == OutlineBlockKind.Heading)
            {
                skipped = block.Level;
            }
            else if (label is { IsLevel: true } && !Placeholders.IsPlaceholder(label.Rest))
            {
                evidence.Add(new(label, block));
            }
            else if (block.Kind == OutlineBlockKind.Paragraph)
            {
                announced ??= labels.FindAnnouncement(block.Text);
            }
        }

        bool hasActions = evidence.Exists(item => item.Label.Meaning == OutlineMeaning.Action);
        List<OutlineMeaning> chain = FindChain(evidence, blocks);
        if (chain.Count == 0 && (announced ?? labels.FindInTitle(title ?? "")) is { } level)
        {
            chain.Add(level);
        }

        if (isMarked && chain.TrueForAll(meaning => meaning < OutlineMeaning.Goal))
        {
            // Named levels are above the goals, which are headings without a label.
            chain.InsertRange(
                0, chain.Count > 0 ? [OutlineMeaning.Objective, OutlineMeaning.Goal] : [OutlineMeaning.Goal]);
        }

        if (!hasActions && chain.Count > 1 && chain[0] == OutlineMeaning.Goal && HaveItems(evidence, blocks))
        {
            // "Goal 1: …" names a goal, so that the items below it are its objectives.
            chain.Insert(0, OutlineMeaning.Objective);
        }

        if (hasActions && chain.Count > 1 && chain[0] < OutlineMeaning.Objective)
        {
            // Below goals without objectives, strategies and actions are the objectives.
            chain.Insert(0, OutlineMeaning.Action);
        }

        var map = new LevelMap(chain, hasActions);
        return new(chain, hasActions)
        {
            IsMarked = isMarked,
            GoalNames = evidence
                .Where(item => item.Label is { IsElement: true, Rest.Length: > 0 }
                    && map[item.Label.Meaning] == LevelRole.Goal)
                .Select(item => item.Label.Rest)
                .ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }

    /// <summary>Determines whether an item without a label follows a goal with one.</summary>
    private static bool HaveItems(List<Evidence> evidence, IReadOnlyList<Block> blocks)
    {
        Dictionary<Block, SectionLabel> labels = [];
        foreach (Evidence item in evidence)
        {
            labels[item.Block] = item.Label;
        }

        bool isInGoal = false;
        foreach (Block block in blocks)
        {
            SectionLabel? label = labels.GetValueOrDefault(block);
            isInGoal = label is null
                ? isInGoal && block.Kind != OutlineBlockKind.Heading
                : label is { Meaning: OutlineMeaning.Goal, IsElement: true };
            if (isInGoal && label is null && block.Kind == OutlineBlockKind.Item)
            {
                return true;
            }
        }

        return false;
    }

    private static List<OutlineMeaning> FindChain(List<Evidence> evidence, IReadOnlyList<Block> blocks)
    {
        List<OutlineMeaning> chain = [];
        for (OutlineMeaning level = OutlineMeaning.Output; level >= OutlineMeaning.Perspective; level--)
        {
            if (!evidence.Exists(item => item.Label.Meaning == level))
            {
                continue;
            }

            if (chain.Count == 0 || IsNested(level, chain[^1], evidence, blocks))
            {
                chain.Add(level);
            }
            else if (chain.Count == 1 && Array.IndexOf(Preference, level) < Array.IndexOf(Preference, chain[0]))
            {
                chain[0] = level;
            }
        }

        return chain;
    }

    /// <summary>Determines whether elements of one level contain those of another.</summary>
    private static bool IsNested(
        OutlineMeaning upper, OutlineMeaning lower, List<Evidence> evidence, IReadOnlyList<Block> blocks)
    {
        int first = evidence.FindIndex(item => item.Label.Meaning == upper);
        List<Evidence> below = [.. evidence.Skip(first).Where(item => item.Label.Meaning == lower)];
        if (below.Count == 0)
        {
            return false;
        }

        if (below.Count > 1)
        {
            return true;
        }

        Evidence above = evidence.FindLast(item =>
            item.Label.Meaning == upper && item.Block.Line <= below[0].Block.Line)!;
        return below[0].Depth > above.Depth || above.Label.IsElement || !above.Label.IsPlural
            || blocks.Any(block => block.Line > below[0].Block.Line && Numbering.IsOutline(block.Number));
    }

    private sealed record Evidence(SectionLabel Label, Block Block)
    {
        public int Depth => Block.Kind == OutlineBlockKind.Heading ? Block.Level : 20 + Block.Indent;
    }
}
