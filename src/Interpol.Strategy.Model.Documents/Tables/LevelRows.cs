using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Adds the rows of a table in which a column names the level of each row.</summary>
internal sealed class LevelRows(PlanDraft plan, TableElements elements, TableMap map, LabelParser labels)
{
    private readonly Dictionary<Block, GoalDraft> _goalsByRow = [];
    private readonly Dictionary<string, ElementDraft> _objectivesByCode = [];
    private readonly StatementRows _statements = new(plan, map, labels);
    private GoalDraft? _goal;
    private ElementDraft? _objective;
    private Block? _contradiction;

    public void Add(IReadOnlyList<Block> rows, TableColumn levelName)
    {
        OutlineMeaning?[] levels =
            [.. rows.Select(row => labels.Parse(TableMap.GetText(levelName, row), true) is { IsLevel: true } label
                ? label.Meaning : (OutlineMeaning?)null)];
        OutlineMeaning[] known = [.. levels.OfType<OutlineMeaning>().Distinct().OrderDescending()];
        OutlineMeaning[] chain = known.Length == 0 ? [OutlineMeaning.Goal]
            : [.. known.Skip(TableMap.HasActions(known) ? 1 : 0).Take(2)];
        OutlineMeaning goalLevel = chain[^1];
        TableColumn? text = map.Text
            ?? map.Columns.MaxBy(column => rows.Sum(row => TableMap.GetText(column, row).Length));
        (string Code, string Name)[] texts = ReadTexts(rows, text);
        AddGoals(rows, levels, goalLevel, texts, text);
        HashSet<Block> groups = [.. plan.Goals.SelectMany(goal => goal.Groups).Select(group => group.Source)];

        // Objectives can precede their goals.
        for (int i = 0; i < rows.Count; i++)
        {
            (string code, string name) = texts[i];
            if (levels[i] == goalLevel)
            {
                _goal = _goalsByRow[rows[i]];
            }
            else if (levels[i] is null
                && _statements.TryAdd(rows[i], TableMap.GetText(levelName, rows[i]), text, name, code))
            {
                continue;
            }
            else if (levels[i] is { } level && level == chain[0] && FindParent(rows[i], code) is { } goal)
            {
                _objective = elements.AddObjective(goal, rows[i], code, name);
                _ = code.Length > 0 && _objectivesByCode.TryAdd(code, _objective);
                elements.AddDetails(_objective, rows[i], text, [GetUnusedCode(_objective, rows[i]), .. map.Groups]);
            }
            else if (levels[i] > chain[0] && (FindObjective(rows[i], code) ?? _goal) is { } parent)
            {
                TableElements.AddAction(parent, rows[i], FormatAction(rows[i], code, name));
                rows[i].Become(OutlineRole.ObjectiveDescription, "The level is below objectives.");
                elements.AddDetails(parent, rows[i], text, [.. map.Groups]);
            }
            else if (groups.Contains(rows[i]))
            {
                rows[i].Become(OutlineRole.Group, "The level is above goals.");
                rows[i].Code = OutlineDiagnosticCodes.LevelsFolded;
            }
            else
            {
                (string reason, rows[i].Code) = levels[i] is null
                    ? ("The level is unknown.", OutlineDiagnosticCodes.UnknownText)
                    : levels[i] >= chain[0] ? ("It does not follow a goal.", OutlineDiagnosticCodes.NoParent)
                    : ("It is above goals, but does not contain a goal.", OutlineDiagnosticCodes.LevelsFolded);
                rows[i].Become(OutlineRole.Ignored, reason);
            }
        }

        _contradiction?.Code = OutlineDiagnosticCodes.Contradiction;
    }

    /// <summary>Returns the code and the name of each row. Numbers in names count if codes are repeated.</summary>
    private (string Code, string Name)[] ReadTexts(IReadOnlyList<Block> rows, TableColumn? text)
    {
        string[] codes = [.. rows.Select(row => TableMap.GetText(map.Code, row))];
        bool isRepeated = codes.GroupBy(code => code).Any(group => group.Key.Length > 0 && group.Count() > 1);
        var texts = new (string Code, string Name)[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            (string number, string name) = elements.Split(TableMap.GetText(text, rows[i]));
            string code = codes[i];
            _contradiction ??= number.Length > 0 && code.Length > 0 && number != code ? rows[i] : null;
            texts[i] = (number.Length > 0 && (isRepeated || code.Length == 0) ? number : code, name);
        }

        return texts;
    }

    /// <summary>Adds the goals with the rows above them as groups.</summary>
    private void AddGoals(
        IReadOnlyList<Block> rows,
        OutlineMeaning?[] levels,
        OutlineMeaning goalLevel,
        (string Code, string Name)[] texts,
        TableColumn? text)
    {
        List<GroupDraft> groups = [];
        HashSet<string> names = [.. texts.SelectMany(each => new[] { each.Code, each.Name })];
        for (int i = 0; i < rows.Count; i++)
        {
            (string code, string name) = texts[i];
            if (levels[i] == goalLevel)
            {
                GroupDraft?[] own = [.. map.Groups.Select(column => elements.CreateGroup(column, rows[i]))];
                _goal = elements.AddGoal(rows[i], code, name, [.. own.OfType<GroupDraft>(), .. groups]);
                bool isParentUsed = names.Contains(TableMap.GetText(map.Parent, rows[i]));
                elements.AddDetails(
                    _goal, rows[i], text, GetUnusedCode(_goal, rows[i]), isParentUsed ? null : map.Parent);
                _goalsByRow[rows[i]] = _goal;
            }
            else if (levels[i] is { } upper && upper < goalLevel)
            {
                _ = groups.RemoveAll(group => group.Level >= upper);
                groups.Add(new(rows[i], upper, null, code, name));
            }
        }
    }

    private TableColumn? GetUnusedCode(ElementDraft element, Block row) =>
        TableMap.GetText(map.Code, row) == element.Code ? null : map.Code;

    private string FormatAction(Block row, string code, string name)
    {
        string description = TableMap.GetText(map.Description, row);
        return $"{code} {name}{(description.Length > 0 ? $": {description}" : "")}".TrimStart();
    }

    private ElementDraft? FindObjective(Block row, string code)
    {
        int dot = code.LastIndexOf('.');
        return _objectivesByCode.GetValueOrDefault(TableMap.GetText(map.Parent, row))
            ?? _objectivesByCode.GetValueOrDefault(dot > 0 ? code[..dot] : "")
            ?? _objective;
    }

    /// <summary>
    /// Finds the goal with the reference of the row, or the code above that of the row, or the last one.
    /// </summary>
    private GoalDraft? FindParent(Block row, string code)
    {
        string reference = TableMap.GetText(map.Parent, row);
        int dot = code.LastIndexOf('.');
        GoalDraft? goal = elements.FindGoal(reference)
            ?? elements.FindGoalByName(reference)
            ?? elements.FindGoal(dot > 0 ? code[..dot] : "");
        if (goal is null && reference.Length > 0)
        {
            row.Code = OutlineDiagnosticCodes.UnresolvedParent;
        }

        return goal ?? _goal;
    }
}
