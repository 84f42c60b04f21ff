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

    /// <summary>Gets the column of actions, if objectives are above them; otherwise, <c>null</c>.</summary>
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
        List<TableColumn> columns =
            [.. header.Cells.Select((cell, index) => TableColumn.Create(index, InlineText.ToPlain(cell), labels))];
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

        return new(columns);
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
        string raw = column is null || column.Index >= row.Cells.Count ? "" : row.Cells[column.Index];
        string text = string.Join(
            TableSource.ParagraphBreak, raw.Split(TableSource.ParagraphBreak).Select(InlineText.ToPlain));
        return IsDash(text) ? "" : text;
    }

    /// <summary>Determines whether a cell contains a dash, which says that there is nothing.</summary>
    public static bool IsDash(TableColumn column, Block row) =>
        column.Index < row.Cells.Count && IsDash(InlineText.ToPlain(row.Cells[column.Index]));

    private static bool IsDash(string text) => text is "-" or "–" or "—";

    private TableColumn? Find(ColumnRole role) =>
        Columns.FirstOrDefault(column => column.Role == role && column.Year is null);

    /// <summary>A column "Priority" with values such as "High", or "Outcome" with "Pass", rates the rows.</summary>
    private static bool IsAttribute(int index, IReadOnlyList<Block> rows)
    {
        string[] texts =
            [.. rows.Where(row => index < row.Cells.Count).Select(row =>
                InlineText.ToPlain(row.Cells[index])).Where(text => text.Length > 0)];
        return texts.All(text => Rating().IsMatch(text));
    }

    [GeneratedRegex(
        "^(?:(?:very )?(?:high|medium|med|low)|critical|urgent|normal|must|should|could|yes|no|done|open|pass|fail|met|"
            + "not met|on track|at risk|hoch|mittel|niedrig|haute?|moyenne|basse|alta|media|baja|[PQ]?[0-9]"
            + "|[A-C])\\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Rating();

    private static bool NamesLevels(int index, IReadOnlyList<Block> rows, LabelParser labels) => rows.Any(row =>
        index < row.Cells.Count && labels.Parse(InlineText.ToPlain(row.Cells[index]), true) is { IsLevel: true });
}
