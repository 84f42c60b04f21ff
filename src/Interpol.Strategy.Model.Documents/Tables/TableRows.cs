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
        TableElements elements = new(plan, map, labels);
        if (map.LevelName is { } levelName)
        {
            new LevelRows(plan, elements, map, labels).Add(rows, levelName);
            return;
        }

        ColumnRows columns = new(elements, parent, map, rows);
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
                columns.Add(row);
            }
        }
    }

    private static bool IsStruckOut(Block row) => row.Cells.Any(cell =>
        cell.Length > 4 && cell.StartsWith("~~", StringComparison.Ordinal)
            && cell.EndsWith("~~", StringComparison.Ordinal));
}
