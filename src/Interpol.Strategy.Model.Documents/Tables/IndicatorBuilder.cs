using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Creates an indicator with its results from the cells of a row.</summary>
internal static class IndicatorBuilder
{
    /// <summary>Adds the indicator of a row to an objective, if the row has one.</summary>
    public static void AddTo(ElementDraft element, TableMap map, Block row)
    {
        (TableColumn Column, string Text)[] cells =
            [.. GetCells(column => column.Role >= ColumnRole.Indicator, map, row)];
        if (cells.Length == 0)
        {
            return;
        }

        string dimension = TableMap.GetText(map.Indicator, row);
        MeasuredResult[] baselines = [.. GetResults(ColumnRole.Baseline, map, row)];
        MeasuredResult[] targets = [.. GetResults(ColumnRole.Target, map, row)];
        MeasuredResult[] actuals = [.. GetResults(ColumnRole.Actual, map, row)];
        bool hasContent = dimension.Length + baselines.Length + targets.Length + actuals.Length > 0;
        if (element is GoalDraft || !hasContent)
        {
            // A goal does not have indicators, and each indicator has a name or a result.
            element.OtherInformation.AddParagraph(Join(cells));
            return;
        }

        IndicatorDirection? known =
            DirectionParser.Parse(TableMap.GetText(Find(ColumnRole.Direction, map), row));
        string unit = TableMap.GetText(Find(ColumnRole.Unit, map), row);
        bool isPercent = unit.Length == 0
            && cells.Any(cell => cell.Column.IsResult && TableNumber.IsPercent(cell.Text));

        // An indicator has one direction and one baseline.
        string other = Join(
        [
            .. GetCells(column => column.Role == ColumnRole.Direction && known is null, map, row),
            .. GetCells(column => column.Role == ColumnRole.Baseline, map, row).Skip(1),
        ]);
        element.Indicators.Add(new()
        {
            MeasurementDimension = dimension,
            UnitOfMeasurement = isPercent ? "%" : unit,
            Direction = known,
            Baseline = baselines.FirstOrDefault(),
            OtherInformation = other.Length > 0 ? other : null,
            MeasurementInstances = targets.Length + actuals.Length == 0 ? default
                : [new() { TargetResults = [.. targets], ActualResults = [.. actuals] }],
        });
    }

    private static TableColumn? Find(ColumnRole role, TableMap map) =>
        map.Columns.FirstOrDefault(column => column.Role == role);

    private static IEnumerable<(TableColumn Column, string Text)> GetCells(
        Func<TableColumn, bool> predicate, TableMap map, Block row) => map.Columns
        .Where(predicate)
        .Select(column => (Column: column, Text: TableMap.GetText(column, row)))
        .Where(cell => cell.Text.Length > 0);

    private static string Join(IEnumerable<(TableColumn Column, string Text)> cells) =>
        string.Join("; ", cells.Select(cell => $"{cell.Column.Header}: {cell.Text}"));

    private static IEnumerable<MeasuredResult> GetResults(ColumnRole role, TableMap map, Block row) =>
        from column in map.Columns
        where column.Role == role
        let text = TableMap.GetText(column, row)
        where text.Length > 0
        let number = TableNumber.Parse(text, map.HasDecimalCommas)
        select new MeasuredResult
        {
            StartDate = column.Year is { } first ? new DateOnly(first, 1, 1) : null,
            EndDate = column.Year is { } last ? new DateOnly(last, 12, 31) : null,
            NumberOfUnits = number,
            Description = number is null ? text : null,
        };
}
