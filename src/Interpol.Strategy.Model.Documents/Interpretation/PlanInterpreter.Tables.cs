using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Tables;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <content>Reads tables.</content>
internal sealed partial class PlanInterpreter
{
    /// <summary>Reads the rows of a table, from the current one to the last.</summary>
    private void ReadTable()
    {
        Block header = _blocks[_index];
        List<Block> rows = [];
        while (_index + 1 < _blocks.Count
            && _blocks[_index + 1] is { Kind: OutlineBlockKind.TableRow, IsTableHeader: false })
        {
            rows.Add(_blocks[++_index]);
        }

        TableMap map = TableMap.Create(header, rows, _labels);
        bool isPlan = map.NamesLevel
            || (map.HasText && (_goal is not null || _container is { Role: LevelRole.Goal } || IsPlanTitle));
        if (rows.Count == 0 || !header.IsTableHeader || !isPlan
            || (_mode == Mode.Unknown && !map.NamesLevel && !IsPlanTitle))
        {
            foreach (Block row in rows.Prepend(header))
            {
                Ignore(row, OutlineDiagnosticCodes.UnknownTable, "The table is not part of a plan.", header);
            }

            return;
        }

        if (_goal is null && !map.NamesLevel && _section is { Kind: OutlineBlockKind.Heading } section
            && section.Code == OutlineDiagnosticCodes.UnknownSection)
        {
            // In a document whose title is that of a plan, the heading above a table names the goal of its rows.
            (section.Code, section.Section) = (null, null);
            StartGoal(section, section.Number, section.Text, section.Level);
        }

        int[] years = [.. map.Columns.Select(column => column.Year).OfType<int>()];
        _plan.Period ??= years.Length > 0 ? FrameworkPeriod.FromYears(years.Min(), years.Max()) : null;
        GoalDraft? parent = map.Levels.Count > 1 || map.LevelName is not null ? null : _goal;
        _plan.WideRow ??= rows.Prepend(header).FirstOrDefault(row => row.Cells.Count > TableSource.MaxColumns);
        TableRows.Add(rows, _plan, parent, map, _labels);
        string columns =
            string.Join(", ",
                map.Columns.Where(column => column.Header.Length > 0).Select(column =>
                    $"'{column.Header}' as {Describe(column)}"));
        header.Become(OutlineRole.Label, $"The table was read: column {columns}");
        header.Code = OutlineDiagnosticCodes.TableRead;
        header.EndLine = rows[^1].EndLine;
    }

    private static string Describe(TableColumn column) => column.Role switch
    {
        ColumnRole.Level => $"{column.Level}".ToLowerInvariant(),
        ColumnRole.LevelName => "level",
        ColumnRole.Fact => "other information",
        _ => $"{column.Role}".ToLowerInvariant(),
    };

    private bool IsPlanTitle => _plan.Title is { } title && PlanTitle().IsMatch(title);

    [GeneratedRegex(
        @"\b(?:strategic|operating|operational|action|annual|business|corporate|implementation)\s+(?:plan"
            + @"|framework|strategy)\b|\b(?:plan stratégique|plan estratégico|strategieplan)\b|الخطة الاستراتيجية",
        RegexOptions.IgnoreCase)]
    private static partial Regex PlanTitle();
}
