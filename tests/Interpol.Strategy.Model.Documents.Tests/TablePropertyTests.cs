using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that cells of tables with any columns are kept or reported.</summary>
[Properties(QuietOnSuccess = true, MaxTest = 300)]
public sealed class TablePropertyTests
{
    private static readonly string[] Headers =
    [
        "Ref", "Theme", "Group", "Goal", "Objective", "Action", "Indicator", "Unit", "Direction", "Baseline", "2026",
        "Actual", "Owner", "Parent", "Name", "Description",
    ];

    private static readonly string[] Levels =
        ["Goal", "Objective", "Action", "Theme", "Vision", "Mission", "Value", "Plan", "Goal", "Objective", ""];

    [Property]
    public void Cells_of_tables_with_a_column_for_each_level_are_kept_or_reported(
        ushort columns, byte rotation, byte[] cells) =>
        Coverage.AssertComplete(Write([.. Select(columns, rotation)], cells), isTable: true);

    [Property]
    public void Cells_of_tables_with_a_column_of_levels_are_kept_or_reported(
        ushort columns, byte rotation, byte[] cells) =>
        Coverage.AssertComplete(Write(["Level", .. Select(columns, rotation)], cells), isTable: true);

    private static IEnumerable<string> Select(ushort columns, byte rotation) =>
        Enumerable.Range(0, Headers.Length).Select(i => (i + rotation) % Headers.Length)
            .Where(i => ((columns >> i) & 1) != 0).Select(i => Headers[i]);

    private static string Write(string[] header, byte[] cells)
    {
        List<string[]> rows = [header];
        for (int row = 0; row < 2 + (cells.Length % 5); row++)
        {
            int first = row * header.Length;
            rows.Add([.. header.Select((name, column) => CreateCell(
                name, row, column, cells.Length == 0 ? (byte)0 : cells[(first + column) % cells.Length]))]);
        }

        return string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
    }

    /// <summary>Creates an empty cell, the cell above it, or a word or number that occurs once.</summary>
    private static string CreateCell(string header, int row, int column, byte choice)
    {
        string unique = $"{(char)('p' + row)}{(char)('a' + column)}";
        return (header, choice % 4) switch
        {
            ("Level", _) => Levels[choice % Levels.Length],
            (_, 0) => "",
            (_, 1) => $"Shared{header}",
            ("Baseline" or "2026" or "Actual", 2) => FormattableString.Invariant($"{4000 + (row * 100) + column}"),
            _ => $"Word{unique}",
        };
    }
}
