using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Maps the columns of a table by their names, and by what their cells contain.</summary>
internal sealed partial class TableMap
{
    private TableMap(IReadOnlyList<TableColumn> columns)
    {
        Columns = columns;
        Code = Find(ColumnRole.Code);
        Parent = Find(ColumnRole.Parent);
        LevelName = Find(ColumnRole.LevelName);
        Text = Find(ColumnRole.Text);
        Description = Find(ColumnRole.Description);
        Indicator = Find(ColumnRole.Indicator);
        Groups = [.. columns.Where(column => column.Role == ColumnRole.Group)];
        TableColumn[] levels =
            [.. columns.Where(column => column.Role == ColumnRole.Level).OrderByDescending(column => column.Level)];
        Action = HasActions([.. levels.Select(column => column.Level!.Value)]) ? levels[0] : null;
        Levels = Action is null ? levels : levels[1..];
    }

    public IReadOnlyList<TableColumn> Columns { get; }

    public TableColumn? Code { get; }

    public TableColumn? Parent { get; }

    public TableColumn? LevelName { get; }

    public TableColumn? Text { get; }

    /// <summary>Gets the column that describes the element beside its text.</summary>
    public TableColumn? Description { get; }

    public TableColumn? Indicator { get; }

    /// <summary>Gets a value that indicates whether a result has a decimal comma.</summary>
    public bool HasDecimalCommas { get; private init; }

    /// <summary>Gets the column of actions, if objectives are above them; otherwise, <see langword="null"/>.</summary>
    public TableColumn? Action { get; }

    /// <summary>Gets the columns that name a level of goals, objectives or groups, the deepest first.</summary>
    public IReadOnlyList<TableColumn> Levels { get; }

    /// <summary>Gets the columns that name a group, the outermost first.</summary>
    public IReadOnlyList<TableColumn> Groups { get; }

    /// <summary>Gets a value that indicates whether a column names a level, so that the table is part of a
    /// plan.</summary>
    public bool NamesLevel => LevelName is not null || Levels.Count > 0;

    /// <summary>Gets a value that indicates whether the table can be read below a goal.</summary>
    public bool HasText => Text is not null || NamesLevel;

    public static TableMap Create(Block header, IReadOnlyList<Block> rows, LabelParser labels)
    {
        // A cell below no header is a fact without a name.
        int count = Math.Min(TableSource.MaxColumns, rows.Prepend(header).Max(row => row.Cells.Count));
        List<TableColumn> columns =
        [
            .. Enumerable.Range(0, count).Select(i => TableColumn.Create(
                i, i < header.Cells.Count ? header.ToPlain(header.Cells[i]) : "", labels)),
        ];
        for (int i = 0; i < columns.Count; i++)
        {
            TableColumn column = columns[i];
            bool isRepeated =
                columns.Take(i).Any(other => other.Role == column.Role && other.Level == column.Level
                    && column.Year is null);
            bool isAttribute = column.Role == ColumnRole.Level && IsAttribute(i, rows);
            bool hasNoLevels = column.Role == ColumnRole.LevelName && !NamesLevels(i, rows, labels);
            if (column.Role is not (ColumnRole.Fact or ColumnRole.Group) && (isRepeated || isAttribute || hasNoLevels))
            {
                // A reference is a better code than an id, which is often that of a database.
                bool isBetterCode = column.Role == ColumnRole.Code
                    && columns.FindIndex(other => other.Role == ColumnRole.Code) is >= 0 and var first
                    && columns[first].Header.Equals("id", StringComparison.OrdinalIgnoreCase);
                int changed = isBetterCode ? columns.FindIndex(other => other.Role == ColumnRole.Code) : i;
                columns[changed] = columns[changed] with { Role = ColumnRole.Fact, Level = null };
            }
        }

        // A description without a name beside it is the text of the element.
        int description = columns.FindIndex(column => column.Role == ColumnRole.Description);
        if (description >= 0 && !columns.Exists(column => column.Role == ColumnRole.Text))
        {
            columns[description] = columns[description] with { Role = ColumnRole.Text };
        }

        if (!columns.Exists(column => column.Role == ColumnRole.LevelName))
        {
            Change(columns, ColumnRole.Parent, ColumnRole.Fact);
        }
        else
        {
            UseLevelsAsReferences(columns);
        }

        return new(columns)
        {
            HasDecimalCommas = columns.Where(column => column.IsResult)
                .Any(column => rows.Any(row => TableNumber.IsDecimalComma(GetText(column, row)))),
        };
    }

    /// <summary>
    /// In a table in which a column names the level of each row, the column of goals or priorities names the
    /// parent, unless another column does. The other ones are facts.
    /// </summary>
    private static void UseLevelsAsReferences(List<TableColumn> columns)
    {
        int goal = columns.FindIndex(column => column.Level == OutlineMeaning.Goal);
        int parent = goal >= 0 ? goal : columns.FindIndex(column => column.Level == OutlineMeaning.Priority);
        if (parent >= 0 && !columns.Exists(column => column.Role == ColumnRole.Parent))
        {
            columns[parent] = columns[parent] with { Role = ColumnRole.Parent, Level = null };
        }

        Change(columns, ColumnRole.Level, ColumnRole.Fact);
    }

    private static void Change(List<TableColumn> columns, ColumnRole from, ColumnRole to)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            columns[i] = columns[i].Role == from ? columns[i] with { Role = to, Level = null } : columns[i];
        }
    }

    /// <summary>Determines whether the deepest of the levels is that of actions below objectives.</summary>
    /// <param name="levels">The levels, the deepest first.</param>
    public static bool HasActions(OutlineMeaning[] levels) =>
        levels is [OutlineMeaning.Action, >= OutlineMeaning.Objective, _, ..];

    /// <summary>Determines whether cells are a header, in which a column names a level.</summary>
    public static bool IsHeader(IEnumerable<string> cells, LabelParser labels)
    {
        TableColumn[] columns =
        [
            .. cells.Where(cell => cell.Length is > 0 and < 100)
                .Select((cell, i) => TableColumn.Create(i, cell, labels)),
        ];
        return columns.Length > 1 && columns.Any(column => column.Role is ColumnRole.Level or ColumnRole.LevelName)
            && columns.Count(column => column.Role != ColumnRole.Fact) > 1;
    }

    /// <summary>Returns the text of a cell, without markup and placeholders.</summary>
    public static string GetText(TableColumn? column, Block row)
    {
        if (column is null || column.Index >= row.Cells.Count || row.Cells[column.Index].Length == 0)
        {
            return "";
        }

        string text = string.Join(
            TableSource.ParagraphBreak,
            row.Cells[column.Index].Split(TableSource.ParagraphBreak).Select(row.ToPlain));
        return IsDash(text) ? "" : text;
    }

    /// <summary>Determines whether a cell contains a dash, which says that there is nothing.</summary>
    public static bool IsDash(TableColumn column, Block row) =>
        column.Index < row.Cells.Count && IsDash(row.ToPlain(row.Cells[column.Index]));

    private static bool IsDash(string text) => text is "-" or "–" or "—";

    private TableColumn? Find(ColumnRole role) =>
        Columns.FirstOrDefault(column => column.Role == role && column.Year is null);

    /// <summary>A column "Priority" with values such as "High", or "Outcome" with "Pass", rates the rows.</summary>
    private static bool IsAttribute(int index, IReadOnlyList<Block> rows)
    {
        string[] texts =
            [.. rows.Where(row => index < row.Cells.Count).Select(row =>
                row.ToPlain(row.Cells[index])).Where(text => text.Length > 0)];
        return texts.All(text => Rating().IsMatch(text));
    }

    [GeneratedRegex(
        "^(?:(?:very )?(?:high|medium|med|low)|critical|urgent|normal|must|should|could|yes|no|done|open|pass|fail|met|"
            + "not met|on track|at risk|hoch|mittel|niedrig|haute?|moyenne|basse|alta|media|baja|[PQ]?[0-9]"
            + "|[A-C])\\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Rating();

    private static bool NamesLevels(int index, IReadOnlyList<Block> rows, LabelParser labels) => rows.Any(row =>
        index < row.Cells.Count && labels.Parse(row.ToPlain(row.Cells[index]), true) is { IsLevel: true });
}
