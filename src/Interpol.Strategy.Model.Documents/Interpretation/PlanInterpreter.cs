using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Interprets the blocks of one plan, in document order.</summary>
/// <remarks>Each block gets a role, and a reason or the code of the diagnostic that reports it.</remarks>
internal sealed partial class PlanInterpreter
{
    private readonly IReadOnlyList<Block> _blocks;
    private readonly LabelParser _labels;
    private readonly LevelMap _levels;
    private readonly PlanDraft _plan = new();
    private readonly Dictionary<string, int> _goalsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, GoalDraft> _goalsByCode = [];

    private int _index;
    private Mode _mode = Mode.Introduction;
    private Block? _skipped;
    private Block? _section;
    private Container? _container;
    private GoalDraft? _goal;
    private ElementDraft? _objective;
    private ElementDraft? _unnamed;
    private Block? _list;
    private bool _isListOther;

    private PlanInterpreter(IReadOnlyList<Block> blocks, LabelParser labels, string? title, bool isMarked)
    {
        _blocks = blocks;
        _labels = labels;
        _levels = LevelMap.Create(blocks, labels, title, isMarked);
        _plan.Title = title;
    }

    /// <summary>Specifies what the content below the last heading or label is.</summary>
    private enum Mode
    {
        Introduction,
        Unknown,
        Vision,
        Mission,
        Values,
        Members,
        Goal,
        Objectives,
        Explanation,
        Facts,
        Folded,
    }

    /// <summary>Interprets the blocks of a plan.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="labels">The parser of labels.</param>
    /// <param name="title">The title, or <see langword="null"/> if there is none.</param>
    /// <param name="isMarked">
    /// A value that indicates whether metadata marks the document as a plan, whose headings are goals.
    /// </param>
    public static PlanDraft Interpret(
        IReadOnlyList<Block> blocks, LabelParser labels, string? title, bool isMarked)
    {
        var interpreter = new PlanInterpreter(blocks, labels, title, isMarked);
        interpreter.Run();
        interpreter.AddInnerStatements();
        interpreter.IgnoreEmptyGroups();
        CodeRepair.Repair(interpreter._plan);
        return interpreter._plan;
    }

    private static void Ignore(Block block, string code, string reason, Block? section = null)
    {
        block.Become(OutlineRole.Ignored, reason);
        block.Code = code;
        block.Section = section;
    }

    private void Run()
    {
        if (_levels.GoalLevel is { } level
            && _blocks.FirstOrDefault(block => block.Role == OutlineRole.Title) is { } title
            && (_labels.FindInTitle(title.Text) == level || _levels.IsMarked))
        {
            _container = Open(level, title, title.Level, isSingular: false);
        }

        for (_index = 0; _index < _blocks.Count; _index++)
        {
            Block block = _blocks[_index];
            if (block.Role is null)
            {
                Read(block);
            }
        }
    }

    private void Read(Block block)
    {
        switch (block.Kind)
        {
            case OutlineBlockKind.Heading:
                ReadHeading(block);
                break;
            case >= OutlineBlockKind.Code:
                Ignore(block, OutlineDiagnosticCodes.Markup, "It contains no text of the plan.");
                break;
            case var _ when _skipped is { } section:
                Ignore(block, OutlineDiagnosticCodes.UnknownSection, "The section is not part of a plan.", section);
                break;
            case OutlineBlockKind.TableRow:
                ReadTable();
                break;
            case var _ when Placeholders.IsPlaceholder(block.Text) || Placeholders.IsPrompt(block.Raw):
                Ignore(block, OutlineDiagnosticCodes.Placeholder, "It is a placeholder or a prompt.");
                break;
            case OutlineBlockKind.Item:
                ReadItem(block);
                break;
            default:
                ReadParagraph(block);
                break;
        }
    }

    private Container Open(OutlineMeaning level, Block source, int headingLevel, bool isSingular) => new()
    {
        Level = level,
        Role = _levels[level],
        HeadingLevel = headingLevel,
        Source = source,
        IsSingular = isSingular,
        Kind = GetKind(source.Text),
        Parent = GetParent(headingLevel),
    };

    /// <summary>Returns the section that contains a heading of the specified level.</summary>
    private Container? GetParent(int headingLevel)
    {
        Container? parent = _container;
        while (parent is not null && headingLevel <= parent.HeadingLevel)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private static GoalKind GetKind(string label) =>
        label.Contains("corporate priorit", StringComparison.OrdinalIgnoreCase) ? GoalKind.CorporatePriority
        : label.Contains("strategic priorit", StringComparison.OrdinalIgnoreCase) ? GoalKind.StrategicPriority
        : GoalKind.StrategicGoal;

    private void BeginSection(Block heading, Mode mode)
    {
        _mode = mode;
        _section = heading;
        _list = null;
        _isListOther = false;
    }

    /// <summary>Reads one goal, objective or other element whose level is named.</summary>
    private void ReadElement(
        Block block, OutlineMeaning level, string number, string text, int? headingLevel, GoalKind kind)
    {
        switch (_levels[level])
        {
            case LevelRole.Group:
                StartGroup(block, level, number, text, headingLevel);
                break;
            case LevelRole.Goal:
                StartGoal(block, number, text, headingLevel, kind);
                break;
            case LevelRole.Objective when IsBelowObjective(block, level):
                _objective!.Description.AddItem(text);
                block.Become(OutlineRole.ObjectiveDescription, "The level is below objectives.");
                block.Code = OutlineDiagnosticCodes.LevelsFolded;
                break;
            case LevelRole.Objective when _goal is not null || _plan.Goals.Count > 0:
                StartObjective(block, number, text, headingLevel);
                break;
            case LevelRole.Folded when (_objective ?? _goal) is { } parent:
                parent.Description.AddItem(text);
                block.Become(
                    parent == _goal ? OutlineRole.GoalDescription : OutlineRole.ObjectiveDescription,
                    "The level is below objectives.");
                block.Code = OutlineDiagnosticCodes.LevelsFolded;
                break;
            default:
                Ignore(block, OutlineDiagnosticCodes.NoParent, "It does not follow a goal.");
                break;
        }
    }

    /// <summary>Determines whether an action is listed below a strategy, which is the objective.</summary>
    private bool IsBelowObjective(Block block, OutlineMeaning level) =>
        level == OutlineMeaning.Action && block.Kind == OutlineBlockKind.Item && _objective is { } open
        && open.Source.Kind != OutlineBlockKind.Item
        && _labels.Parse(open.Source.Text, open.Source.Kind == OutlineBlockKind.Heading)
            is { Meaning: OutlineMeaning.Action };

    private void StartGoal(Block block, string number, string text, int? headingLevel, GoalKind kind =
        GoalKind.StrategicGoal)
    {
        if (text.Length == 0 && _goal is { } open && number == open.Code)
        {
            block.Become(OutlineRole.Label, "It repeats the number of the goal.");
            return;
        }

        (string name, string? description) = NameSyntax.SplitGoal(block, text);
        GoalDraft? known = name.Length > 0 && _goalsByName.TryGetValue(name, out int position)
            && IsListed(_plan.Goals[position])
            ? _plan.Goals[position]
            : null;
        _goal = new()
        {
            Source = block,
            Name = name,
            Code = number.Length > 0 ? number : known?.Code ?? DequeueNumber(),
            Kind = kind != GoalKind.StrategicGoal ? kind : _container?.Kind ?? kind,
            HeadingLevel = headingLevel,
            Groups = _groups.Count == 0 && known is not null ? known.Groups : [.. _groups],
        };
        _goal.Description.AddParagraph(description ?? "");
        if (_container is { } section)
        {
            section.HasOther = true;
        }

        if (known is null)
        {
            _ = _goalsByName.TryAdd(name, _plan.Goals.Count);
            _plan.Goals.Add(_goal);
        }
        else
        {
            // A list of goals precedes their sections.
            _plan.Goals[_goalsByName[name]] = _goal;
        }

        if (_goal.Code is { } code)
        {
            _goalsByCode[code] = _goal;
        }

        _objective = null;
        _unnamed = name.Length == 0 ? _goal : null;
        block.Become(OutlineRole.Goal, _container is { } container ? $"It is a member of '{container.Source.Text}'."
            : "It is named as one.");
        BeginSection(block, Mode.Goal);
    }

    /// <summary>Determines whether a goal is only an item of a list so far.</summary>
    private static bool IsListed(GoalDraft goal) => goal.Objectives.Count == 0 && goal.Description.IsEmpty;

    private string? DequeueNumber() =>
        _container is { PendingNumbers.Count: > 0 } container ? container.PendingNumbers.Dequeue() : null;

    private void StartObjective(Block block, string number, string text, int? headingLevel)
    {
        (string name, string? description) = NameSyntax.Split(block, text);
        ElementDraft objective = new()
        {
            Source = block,
            Code = number.Length > 0 ? number : null,
            HeadingLevel = headingLevel,
            Name = description is null && headingLevel is null ? null : name,
        };
        objective.Description.AddParagraph(description ?? (headingLevel is null ? name : ""));
        FindGoal(number).Objectives.Add(objective);
        _objective = objective;
        _unnamed = name.Length == 0 ? objective : null;
        _isListOther = false;
        block.Become(OutlineRole.Objective, $"It belongs to the goal '{FindGoal(number).Name}'.");
    }

    /// <summary>Finds the goal of an objective: that with the first part of its code, or else the current
    /// one.</summary>
    private GoalDraft FindGoal(string number)
    {
        int dot = number.LastIndexOf('.');
        GoalDraft current = _goal ?? _plan.Goals[^1];
        return dot <= 0 || current.Code == number[..dot] ? current : _goalsByCode.GetValueOrDefault(number[..dot])
            ?? current;
    }
}
