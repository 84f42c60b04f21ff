using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Adds the rows of a table to a plan, as goals, objectives and indicators.</summary>
internal static class TableRows
{
    /// <summary>Adds all rows. Those that are not kept are marked with the code of a diagnostic.</summary>
    /// <param name="rows">The rows below the header.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="parent">
    /// The goal that the table belongs to, or <see langword="null"/> if its rows name goals.
    /// </param>
    /// <param name="map">The columns.</param>
    /// <param name="labels">The parser of labels.</param>
    public static void Add(
        IReadOnlyList<Block> rows, PlanDraft plan, GoalDraft? parent, TableMap map, LabelParser labels)
    {
        Block[] filled = [.. rows.Where(row => !TryIgnore(row))];
        TableElements elements = new(plan, map, labels);
        if (map.LevelName is { } levelName)
        {
            new LevelRows(plan, elements, map, labels).Add(filled, levelName);
            return;
        }

        ColumnRows columns = new(elements, parent, map, filled);
        foreach (Block row in filled)
        {
            columns.Add(row);
        }

        columns.IgnoreEmptyGroups();
    }

    /// <summary>Marks a row that is empty or struck out.</summary>
    private static bool TryIgnore(Block row)
    {
        if (row.Cells.All(cell => row.ToPlain(cell).Length == 0))
        {
            row.Become(OutlineRole.Label, "The row is empty.");
            return true;
        }

        if (IsStruckOut(row))
        {
            row.Become(OutlineRole.Ignored, "It is struck out.");
            row.Code = OutlineDiagnosticCodes.StruckOut;
            return true;
        }

        return false;
    }

    private static bool IsStruckOut(Block row) => row.Cells.Any(cell =>
        cell.Length > 4 && cell.StartsWith("~~", StringComparison.Ordinal)
            && cell.EndsWith("~~", StringComparison.Ordinal));
}
