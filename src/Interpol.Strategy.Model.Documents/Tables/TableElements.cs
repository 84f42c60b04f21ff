using System.Globalization;
using System.Text;
using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Contains the goals and objectives of a table. Equal names are one element.</summary>
internal sealed class TableElements(PlanDraft plan, TableMap map, LabelParser labels)
{
    private readonly Dictionary<string, GoalDraft> _goals = [];
    private readonly Dictionary<string, GoalDraft> _goalsByCode = [];
    private readonly Dictionary<(GoalDraft, string), ElementDraft> _objectives = [];

    /// <summary>Compares names regardless of case and punctuation.</summary>
    /// <remarks>Signs of vowels and symbols, such as those of "C++", distinguish names.</remarks>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (Rune rune in name.EnumerateRunes().Where(IsSignificant))
        {
            _ = folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return folded.Length > 0 ? folded.ToString() : name;
    }

    public GoalDraft? FindGoalByName(string name) => name.Length > 0 ? _goals.GetValueOrDefault(Fold(name)) : null;

    public GoalDraft? FindGoal(string code) => _goalsByCode.GetValueOrDefault(code);

    /// <summary>Returns the goal of a row, which is added if it is new, with the description of the row.</summary>
    public GoalDraft AddGoal(
        Block row, string code, string name, IReadOnlyList<GroupDraft> groups, bool hasObjective = false)
    {
        string key = name.Length > 0 ? Fold(name) : code;
        if (_goals.TryGetValue(key, out GoalDraft? goal) && FoldAll(groups) != FoldAll(goal.Groups))
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

        if (!hasObjective)
        {
            AddDescription(goal, row);
        }

        row.Become(OutlineRole.Goal, "A column names the goal.");
        return goal;
    }

    public ElementDraft AddObjective(GoalDraft goal, Block row, string code, string name)
    {
        (GoalDraft, string) key = (goal, Fold(name));
        bool isRepeatable = map.Indicator is null && map.Action is null;
        if (isRepeatable || !_objectives.TryGetValue(key, out ElementDraft? objective))
        {
            string description = TableMap.GetText(map.Description, row);
            bool isNamed = description.Length > 0;
            objective = new()
            {
                Source = row,
                Code = code.Length > 0 ? code : null,
                Name = isNamed && name.Length > 0 ? name : null,
            };
            objective.Description.AddParagraph(isNamed ? description : name);
            goal.Objectives.Add(objective);
            _objectives[key] = objective;
        }
        else
        {
            AddDescription(objective, row);
        }

        row.Become(OutlineRole.Objective, "A column names the objective.");
        return objective;
    }

    /// <summary>Adds the indicator of a row, and the cells that are not used otherwise.</summary>
    /// <param name="element">The element of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="text">The column with the text of the element.</param>
    /// <param name="unused">The further columns that are not used for this row.</param>
    public void AddDetails(ElementDraft element, Block row, TableColumn? text, params TableColumn?[] unused)
    {
        IEnumerable<string> facts = map.Columns
            .Where(column => (column.Role == ColumnRole.Fact || unused.Contains(column)) && column != text)
            .Select(column => (column.Header, Text: TableMap.GetText(column, row)))
            .Where(fact => fact.Text.Length > 0)
            .Select(fact => fact.Header.Length > 0 ? $"{fact.Header}: {fact.Text}" : fact.Text);
        string joined = string.Join("; ", facts);
        if (!element.OtherInformation.IsOnly(joined))
        {
            element.OtherInformation.AddParagraph(joined);
        }

        IndicatorBuilder.AddTo(element, map, row);
    }

    /// <summary>Adds the description of a row, if it says something else than that of the rows above.</summary>
    public void AddDescription(ElementDraft element, Block row) =>
        AddDescription(element, TableMap.GetText(map.Description, row));

    public static void AddDescription(ElementDraft element, string description)
    {
        if (description != element.Description.First && description != element.Description.Last)
        {
            element.Description.AddParagraph(description);
        }
    }

    /// <summary>Adds an action to the description of an objective or goal.</summary>
    public static void AddAction(ElementDraft element, Block row, string action)
    {
        element.Description.AddItem(action);
        row.Code ??= OutlineDiagnosticCodes.LevelsFolded;
    }

    public GroupDraft? CreateGroup(TableColumn column, Block row) =>
        Split(TableMap.GetText(column, row)) is { Name.Length: > 0 } text
            ? new(row, column.Level ?? OutlineMeaning.Theme, null, text.Number, text.Name)
            : null;

    /// <summary>Splits "1.1 Name" and "Goal 1: Name".</summary>
    public (string Number, string Name) Split(string text)
    {
        if (labels.Parse(text, isHeading: false) is { IsElement: true, Rest.Length: > 0 } label)
        {
            return (label.Number, label.Rest);
        }

        return Numbering.Find(text) is { } numbering && numbering.Length < text.Length
            ? (numbering.Number, text[numbering.Length..])
            : ("", text);
    }

    private static bool IsSignificant(Rune rune) => rune.Value == '#' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol;

    private static string FoldAll(IEnumerable<GroupDraft> groups) =>
        string.Join('/', groups.Select(group => Fold(group.Name)));
}
