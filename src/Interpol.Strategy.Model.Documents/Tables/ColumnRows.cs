using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Adds the rows of a table that has a column for each level.</summary>
/// <remarks>
/// An empty cell of a group, a goal or an objective continues the cell above it, as in a merged cell. A dash in the
/// column of a group ends the group.
/// </remarks>
internal sealed class ColumnRows
{
    private readonly TableElements _elements;
    private readonly TableMap _map;
    private readonly TableColumn? _upperColumn;
    private readonly TableColumn[] _groupColumns;
    private readonly GroupDraft?[] _groups;
    private readonly bool _hasParent;
    private readonly bool _isRepeated;
    private readonly bool _hasCodesOfGoals;
    private readonly List<Block> _groupRows = [];
    private readonly HashSet<string> _usedGroups = [];
    private GoalDraft? _goal;
    private ElementDraft? _objective;
    private bool _isGoalEnded;

    /// <param name="elements">The elements of the table.</param>
    /// <param name="parent">The goal that the table belongs to, or <see langword="null"/>.</param>
    /// <param name="map">The columns.</param>
    /// <param name="rows">All rows.</param>
    public ColumnRows(TableElements elements, GoalDraft? parent, TableMap map, IReadOnlyList<Block> rows)
    {
        (_elements, _goal, _map, _hasParent) = (elements, parent, map, parent is not null);
        IReadOnlyList<TableColumn> levels = map.Levels;
        _upperColumn = levels.Count > 1 ? levels[1] : levels.Count == 1 && !_hasParent ? levels[0] : null;
        _groupColumns = [.. map.Groups.Concat(levels.Where((_, i) => i > 1)).OrderBy(column => column.Index)];
        _groups = new GroupDraft?[_groupColumns.Length];

        // A text beside a goal describes the goal, unless the goal is in several rows.
        string[] names =
        [
            .. rows.Select(row => TableElements.Fold(TableMap.GetText(levels.Count > 0 ? levels[0] : null, row))),
        ];
        _isRepeated = names.Any(name => name.Length == 0) || names.Distinct().Count() < names.Length;
        _hasCodesOfGoals = levels.Count > 1 && HasCodesOfGoals(rows);
    }

    public void Add(Block row)
    {
        IReadOnlyList<TableColumn> levels = _map.Levels;
        string lower = levels.Count > 1
            || (levels.Count == 1
                && (_hasParent || (levels[0].Level >= OutlineMeaning.Outcome && _map.Text is null)))
            ? TableMap.GetText(levels[0], row)
            : "";
        string upper = TableMap.GetText(_upperColumn, row);
        string text = TableMap.GetText(_map.Text, row);
        string action = TableMap.GetText(_map.Action, row);
        string rowCode = TableMap.GetText(_map.Code, row);
        string code = rowCode;
        bool isCodeOfGoal = _hasCodesOfGoals
            || (levels.Count > 1 ? lower.Length == 0 : levels.Count == 1 && text.Length == 0);
        bool isOtherGroup = UpdateGroups(row);
        if (isOtherGroup && upper.Length == 0 && _upperColumn is not null)
        {
            (_goal, _objective, _isGoalEnded) = (null, null, true);
        }

        if (upper.Length > 0 && _upperColumn != (lower.Length > 0 ? levels[0] : null))
        {
            (string number, string name) = _elements.Split(upper);
            bool hasObjective = lower.Length > 0 || (_isRepeated && text.Length > 0);
            AddGoal(row, number.Length == 0 && isCodeOfGoal ? code : number, name, hasObjective);
        }

        string objectiveText = lower.Length > 0 ? lower : _upperColumn is null || _isRepeated ? text : "";
        string description = lower.Length > 0 ? text : "";
        TableColumn? used = lower.Length > 0 ? levels[0] : _map.Text;
        ElementDraft? element = null;
        if (IsGroupOnly(row))
        {
            _groupRows.Add(row);
            row.Become(OutlineRole.Group, "It is the group of the rows below it.");
            return;
        }

        if (objectiveText.Length > 0 && _goal is null && !_isGoalEnded)
        {
            AddGoal(row, code, _elements.Split(objectiveText).Name, hasObjective: false);
            element = _goal!;
            TableElements.AddDescription(element, description);
        }
        else if (objectiveText.Length > 0 && _goal is not null)
        {
            (string number, string name) = _elements.Split(objectiveText);
            code = _hasCodesOfGoals ? "" : code;
            element = _objective = _elements.AddObjective(_goal, row, number.Length > 0 ? number : code, name);
            TableElements.AddDescription(element, description);
        }
        else if (_objective is not null && (action.Length > 0 || HasIndicator(row)))
        {
            element = _objective;
            _elements.AddDescription(element, row);
            row.Become(OutlineRole.ObjectiveDescription, "It continues the objective above it.");
        }
        else if (_goal is not null)
        {
            element = _goal;
            _elements.AddDescription(element, row);
            TableElements.AddDescription(element, text);
        }

        if (element is null)
        {
            row.Become(OutlineRole.Ignored, "It names no goal.");
            row.Code = OutlineDiagnosticCodes.NoParent;
            return;
        }

        bool isCodeUsed = rowCode == element.Code || rowCode == _goal?.Code;
        if (action.Length > 0)
        {
            TableElements.AddAction(element, row, isCodeUsed ? action : $"{rowCode} {action}".TrimStart());
            isCodeUsed = true;
        }

        _elements.AddDetails(element, row, used, [isCodeUsed ? null : _map.Code, .. _hasParent ? _groupColumns : []]);
        if (row.Role is null)
        {
            row.Become(OutlineRole.OtherInformation, "It belongs to the goal above it.");
        }
    }

    /// <summary>Reports the rows of groups that contain no goal.</summary>
    public void IgnoreEmptyGroups()
    {
        foreach (Block row in _groupRows.Where(row => !_groupColumns.All(column =>
            _elements.CreateGroup(column, row) is not { } group || _usedGroups.Contains(group.Name))))
        {
            row.Become(OutlineRole.Ignored, "It is above goals, but does not contain a goal.");
            row.Code = OutlineDiagnosticCodes.LevelsFolded;
        }
    }

    private bool HasIndicator(Block row) => _map.Columns.Any(column =>
        (column.Role == ColumnRole.Indicator || column.IsResult) && TableMap.GetText(column, row).Length > 0);

    /// <summary>Determines whether all cells of a row are empty, except for those of groups.</summary>
    private bool IsGroupOnly(Block row) => _groupColumns.Any(column => TableMap.GetText(column, row).Length > 0)
        && _map.Columns.All(column =>
            TableMap.GetText(column, row).Length == 0 || _groupColumns.Contains(column));

    /// <summary>
    /// Determines whether the codes are those of the goals: all objectives of a goal have the same one.
    /// </summary>
    private bool HasCodesOfGoals(IReadOnlyList<Block> rows)
    {
        Dictionary<string, (string Code, int Rows)> goals = [];
        string goal = "";
        foreach (Block row in rows)
        {
            string name = TableElements.Fold(TableMap.GetText(_upperColumn, row));
            string code = TableMap.GetText(_map.Code, row);
            bool isContinued = name.Length == 0;
            goal = isContinued ? goal : name;
            (string known, int count) = goals.GetValueOrDefault(goal, (code, 0));
            if (code != known && !(isContinued && code.Length == 0))
            {
                return false;
            }

            goals[goal] = (known, count + (TableMap.GetText(_map.Levels[0], row).Length > 0 ? 1 : 0));
        }

        return goals.Values.Any(each => each.Code.Length > 0 && each.Rows > 1);
    }

    private void AddGoal(Block row, string code, string name, bool hasObjective)
    {
        GoalDraft goal = _elements.AddGoal(row, code, name, [.. _groups.OfType<GroupDraft>()], hasObjective);
        _usedGroups.UnionWith(goal.Groups.Select(group => group.Name));
        _isGoalEnded = false;
        _objective = goal == _goal ? _objective : null;
        _goal = goal;
    }

    /// <summary>Reads the groups of a row. A new group ends those below it.</summary>
    /// <returns><see langword="true"/> if a cell names another group than the one above it.</returns>
    private bool UpdateGroups(Block row)
    {
        bool isNew = false;
        bool isOther = false;
        for (int i = 0; i < _groups.Length; i++)
        {
            GroupDraft? group = _elements.CreateGroup(_groupColumns[i], row);
            bool isNamed = group is not null || TableMap.IsDash(_groupColumns[i], row);
            isOther |= isNamed && group?.Name != _groups[i]?.Name;
            isNew |= isNamed;
            _groups[i] = isNew ? group : _groups[i];
        }

        return isOther;
    }
}
