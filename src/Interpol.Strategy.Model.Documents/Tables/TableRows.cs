using System.Globalization;
using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Adds the rows of a table to a plan, as goals, objectives and indicators.</summary>
/// <param name="plan">The plan.</param>
/// <param name="parent">The goal that the table belongs to, or <see langword="null"/> if its rows name goals.</param>
/// <param name="map">The columns.</param>
/// <param name="labels">The parser of labels.</param>
internal sealed class TableRows(PlanDraft plan, GoalDraft? parent, TableMap map, LabelParser labels)
{
    private readonly Dictionary<string, GoalDraft> _goals = [];
    private readonly Dictionary<string, GoalDraft> _goalsByCode = [];
    private readonly Dictionary<Block, GoalDraft> _goalsByRow = [];
    private readonly Dictionary<(GoalDraft, string), ElementDraft> _objectives = [];
    private readonly bool _hasParent = parent is not null;
    private GoalDraft? _goal = parent;
    private bool _isRepeated;
    private readonly StatementRows _statements = new(plan, map, labels);
    private IReadOnlyList<GroupDraft> _groups = [];

    /// <summary>Adds all rows. Those that are not kept are marked with the code of a diagnostic.</summary>
    public void Add(IReadOnlyList<Block> rows)
    {
        if (map.LevelName is { } levelName)
        {
            AddLevels(rows, levelName);
            return;
        }

        // A text beside a goal describes the goal, unless the goal is in several rows.
        string[] names =
            [.. rows.Select(row => Fold(TableMap.GetText(map.Levels.Count > 0 ? map.Levels[0] : null, row)))];
        _isRepeated = names.Any(name => name.Length == 0) || names.Distinct().Count() < names.Length;
        foreach (Block row in rows)
        {
            if (row.Cells.All(cell => InlineText.ToPlain(cell).Length == 0))
            {
                row.Become(OutlineRole.Label, "The row is empty.");
            }
            else if (IsStruckOut(row))
            {
                row.Become(OutlineRole.Ignored, "It is struck out.");
                row.Code = OutlineDiagnosticCodes.StruckOut;
            }
            else
            {
                AddRow(row);
            }
        }
    }

    private static bool IsStruckOut(Block row) => row.Cells.Any(cell =>
        cell.Length > 4 && cell.StartsWith("~~", StringComparison.Ordinal)
            && cell.EndsWith("~~", StringComparison.Ordinal));

    /// <summary>Compares names regardless of case and punctuation.</summary>
    private static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string FoldAll(IEnumerable<GroupDraft> groups) =>
        string.Join('/', groups.Select(group => Fold(group.Name)));

    /// <summary>Adds the rows of a table in which a column names the level of each row.</summary>
    private void AddLevels(IReadOnlyList<Block> rows, TableColumn levelName)
    {
        OutlineMeaning?[] levels =
            [.. rows.Select(row => labels.Parse(TableMap.GetText(levelName, row), true) is { IsLevel: true } label
                ? label.Meaning : (OutlineMeaning?)null)];
        OutlineMeaning[] chain = [.. levels.OfType<OutlineMeaning>().Distinct().OrderDescending().Take(2)];
        OutlineMeaning goalLevel = chain[^1];
        List<GroupDraft> groups = [];
        TableColumn? text = map.Text
            ?? map.Columns.MaxBy(column => rows.Sum(row => TableMap.GetText(column, row).Length));
        bool isRepeated =
            rows.Select(row => TableMap.GetText(map.Code, row)).GroupBy(code => code).Any(group =>
                group.Key.Length > 0 && group.Count() > 1);
        Block? contradiction = null;
        (string Code, string Name)[] texts = new (string, string)[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            (string number, string name) = Split(TableMap.GetText(text, rows[i]));
            string code = TableMap.GetText(map.Code, rows[i]);
            contradiction ??= number.Length > 0 && code.Length > 0 && number != code ? rows[i] : null;
            code = number.Length > 0 && (isRepeated || code.Length == 0) ? number : code;
            if (levels[i] == goalLevel)
            {
                AddGoal(rows[i], code, name);
                AddDescription(rows[i]);
                AddFacts(_goal!, rows[i], text);
                _goalsByRow[rows[i]] = _goal!;
                texts[i] = ("", "");
            }
            else
            {
                texts[i] = (code, name);
            }

            if (levels[i] is { } upper && upper < goalLevel)
            {
                _ = groups.RemoveAll(group => group.Level >= upper);
                groups.Add(new(rows[i], upper, null, code, name));
                _groups = [.. groups];
            }
        }

        HashSet<Block> used = [.. plan.Goals.SelectMany(goal => goal.Groups).Select(group => group.Source)];

        // Objectives can precede their goals.
        for (int i = 0; i < rows.Count; i++)
        {
            (string code, string name) = texts[i];
            if (levels[i] == goalLevel)
            {
                _goal = _goalsByRow[rows[i]];
            }
            else if (levels[i] is null && _statements.TryAdd(rows[i], TableMap.GetText(levelName, rows[i]), name, code))
            {
                continue;
            }
            else if (levels[i] is { } level && level == chain[0] && FindParent(rows[i], code) is { } goal)
            {
                ElementDraft objective = AddObjective(goal, rows[i], code, name);
                AddFacts(objective, rows[i], text);
                IndicatorBuilder.AddTo(objective, map, rows[i]);
            }
            else if (used.Contains(rows[i]))
            {
                rows[i].Become(OutlineRole.Group, "The level is above goals.");
                rows[i].Code = OutlineDiagnosticCodes.LevelsFolded;
            }
            else
            {
                rows[i].Become(OutlineRole.Ignored, "It is above goals, but contains none.");
                rows[i].Code = levels[i] is null ? OutlineDiagnosticCodes.UnknownText
                    : levels[i] == chain[0] ? OutlineDiagnosticCodes.NoParent
                    : OutlineDiagnosticCodes.LevelsFolded;
            }
        }

        if (contradiction is not null)
        {
            contradiction.Code = OutlineDiagnosticCodes.Contradiction;
        }
    }

    /// <summary>Finds the goal with the reference of the row, or the code above that of the row, or the last
    /// one.</summary>
    private GoalDraft? FindParent(Block row, string code)
    {
        string reference = TableMap.GetText(map.Parent, row);
        int dot = code.LastIndexOf('.');
        GoalDraft? goal = _goalsByCode.GetValueOrDefault(reference)
            ?? _goalsByCode.GetValueOrDefault(dot > 0 ? code[..dot] : "");
        if (goal is null && reference.Length > 0)
        {
            row.Code = OutlineDiagnosticCodes.UnresolvedParent;
        }

        return goal ?? _goal;
    }

    private void AddRow(Block row)
    {
        TableColumn[] levels = [.. map.Levels];
        string lower = levels.Length > 1
            || (levels.Length == 1 && (_hasParent || levels[0].Level >= OutlineMeaning.Outcome && map.Text is null))
            ? TableMap.GetText(levels[0], row)
            : "";
        TableColumn? upperColumn = levels.Length > 1 ? levels[1] : levels.Length == 1 && !_hasParent ? levels[0] : null;
        string upper = TableMap.GetText(upperColumn, row);
        string text = TableMap.GetText(map.Text, row);
        string code = TableMap.GetText(map.Code, row);
        _groups = [.. CreateGroups(levels.Skip(2).Reverse(), row)];
        if (upper.Length > 0 && upperColumn != (lower.Length > 0 ? levels[0] : null))
        {
            (string number, string name) = Split(upper);
            AddGoal(row, number.Length > 0 || levels.Length > 1 || text.Length > 0 ? number : code, name);
            AddDescription(row);
        }

        string objectiveText = lower.Length > 0 ? lower : upperColumn is null || _isRepeated ? text : "";
        string description = lower.Length > 0 ? text : "";
        TableColumn? used = lower.Length > 0 ? levels[0] : map.Text;
        ElementDraft? element = null;
        if (objectiveText.Length > 0 && _goal is null)
        {
            AddGoal(row, code, Split(objectiveText).Name);
            element = _goal;
        }
        else if (objectiveText.Length > 0)
        {
            (string number, string name) = Split(objectiveText);
            element = AddObjective(_goal!, row, number.Length > 0 ? number : code, name);
            element.Description.AddParagraph(element.Source == row ? description : "");
        }
        else if (_goal is not null)
        {
            element = _goal;
            _goal.Description.AddParagraph(_goal.Source == row ? text : "");
        }

        if (element is null)
        {
            row.Become(OutlineRole.Ignored, "It names no goal.");
            row.Code = OutlineDiagnosticCodes.NoParent;
            return;
        }

        AddFacts(element, row, used);
        IndicatorBuilder.AddTo(element, map, row);
    }

    private void AddGoal(Block row, string code, string name)
    {
        string key = name.Length > 0 ? Fold(name) : code;
        GroupDraft[] groups = [.. CreateGroups(map.Groups, row), .. _groups];
        if (_goals.TryGetValue(key, out GoalDraft? goal)
            && groups.Length > 0 && FoldAll(groups) != FoldAll(goal.Groups))
        {
            // The same name below another group is another goal.
            key = $"{FoldAll(groups)}/{key}";
            goal = _goals.GetValueOrDefault(key);
        }

        if (goal is null)
        {
            goal = new() { Source = row, Name = name, Code = code.Length > 0 ? code : null, Groups = groups };
            _goals.Add(key, goal);
            plan.Goals.Add(goal);
            _ = code.Length > 0 && _goalsByCode.TryAdd(code, goal);
        }

        _goal = goal;
        row.Become(OutlineRole.Goal, "A column names the goal.");
    }

    /// <summary>Adds the description of the row to the goal that it names.</summary>
    private void AddDescription(Block row)
    {
        if (_goal is { Description.IsEmpty: true } goal && goal.Source == row && goal.Name?.Length > 0)
        {
            goal.Description.AddParagraph(TableMap.GetText(map.Description, row));
        }
    }

    private IEnumerable<GroupDraft> CreateGroups(IEnumerable<TableColumn> columns, Block row) =>
        from column in columns
        let text = Split(TableMap.GetText(column, row))
        where text.Name.Length > 0
        select new GroupDraft(row, column.Level ?? OutlineMeaning.Theme, null, text.Number, text.Name);

    private ElementDraft AddObjective(GoalDraft goal, Block row, string code, string name)
    {
        (GoalDraft, string) key = (goal, Fold(name));
        if (map.Indicator is null || !_objectives.TryGetValue(key, out ElementDraft? objective))
        {
            string description = TableMap.GetText(map.Description, row);
            bool isNamed = description.Length > 0;
            objective = new() { Source = row, Code = code.Length > 0 ? code : null, Name = isNamed ? name : null };
            objective.Description.AddParagraph(isNamed ? description : name);
            goal.Objectives.Add(objective);
            _objectives[key] = objective;
        }

        row.Become(OutlineRole.Objective, "A column names the objective.");
        return objective;
    }

    private void AddFacts(ElementDraft element, Block row, TableColumn? text)
    {
        IEnumerable<string> facts = map.Columns
            .Where(column => column.Role is ColumnRole.Fact
                || (column.Role == ColumnRole.Level && !map.Levels.Contains(column)))
            .Where(column => column != text)
            .Select(column => (column.Header, Text: TableMap.GetText(column, row)))
            .Where(fact => fact.Text.Length > 0)
            .Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Header}: {fact.Text}"));
        string joined = string.Join("; ", facts);
        if (element.OtherInformation.ToText() != joined)
        {
            element.OtherInformation.AddParagraph(joined);
        }
    }

    /// <summary>Splits "1.1 Name" and "Goal 1: Name".</summary>
    private (string Number, string Name) Split(string text)
    {
        if (labels.Parse(text, isHeading: false) is { IsElement: true, Rest.Length: > 0 } label)
        {
            return (label.Number, label.Rest);
        }

        return Numbering.Find(text) is { } numbering && numbering.Length < text.Length
            ? (numbering.Number, text[numbering.Length..])
            : ("", text);
    }
}
