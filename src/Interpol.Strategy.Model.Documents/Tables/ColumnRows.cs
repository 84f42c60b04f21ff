using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Adds the rows of a table that has a column for each level.</summary>
/// <remarks>
/// An empty cell of a group, a goal or an objective continues the cell above it, as in a merged cell. A dash in the
/// column of a group is no group.
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
    private GoalDraft? _goal;
    private ElementDraft? _objective;

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
        string code = TableMap.GetText(_map.Code, row);
        bool isCodeOfGoal = _hasCodesOfGoals
            || (levels.Count > 1 ? lower.Length == 0 : levels.Count == 1 && text.Length == 0);
        UpdateGroups(row);
        if (upper.Length > 0 && _upperColumn != (lower.Length > 0 ? levels[0] : null))
        {
            (string number, string name) = _elements.Split(upper);
            AddGoal(row, number.Length == 0 && isCodeOfGoal ? code : number, name);
        }

        string objectiveText = lower.Length > 0 ? lower : _upperColumn is null || _isRepeated ? text : "";
        string description = lower.Length > 0 ? text : "";
        TableColumn? used = lower.Length > 0 ? levels[0] : _map.Text;
        ElementDraft? element = null;
        if (objectiveText.Length > 0 && _goal is null)
        {
            AddGoal(row, code, _elements.Split(objectiveText).Name);
            element = _goal;
        }
        else if (objectiveText.Length > 0)
        {
            (string number, string name) = _elements.Split(objectiveText);
            code = _hasCodesOfGoals ? "" : code;
            element = _objective = _elements.AddObjective(_goal!, row, number.Length > 0 ? number : code, name);
            element.Description.AddParagraph(element.Source == row ? description : "");
        }
        else if (upper.Length == 0 && _objective is not null
            && action.Length + TableMap.GetText(_map.Indicator, row).Length > 0)
        {
            element = _objective;
            row.Become(OutlineRole.ObjectiveDescription, "It continues the objective above it.");
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

        if (action.Length > 0)
        {
            TableElements.AddAction(element, row, action);
        }

        _elements.AddDetails(element, row, used);
    }

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

    private void AddGoal(Block row, string code, string name)
    {
        GoalDraft goal = _elements.AddGoal(row, code, name, [.. _groups.OfType<GroupDraft>()]);
        _objective = goal == _goal ? _objective : null;
        _goal = goal;
    }

    /// <summary>Reads the groups of a row. A new group ends those below it.</summary>
    private void UpdateGroups(Block row)
    {
        bool isNew = false;
        for (int i = 0; i < _groups.Length; i++)
        {
            GroupDraft? group = _elements.CreateGroup(_groupColumns[i], row);
            isNew |= group is not null || TableMap.IsDash(_groupColumns[i], row);
            _groups[i] = isNew ? group : _groups[i];
        }
    }
}
