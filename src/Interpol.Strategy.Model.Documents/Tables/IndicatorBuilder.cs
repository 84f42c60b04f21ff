using System.Globalization;
using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Creates an indicator with its results from the cells of a row.</summary>
internal static class IndicatorBuilder
{
    /// <summary>Adds the indicator of a row to an objective, if the row has one.</summary>
    public static void AddTo(ElementDraft element, TableMap map, Block row)
    {
        (string Header, string Text)[] cells = [.. GetCells(column => column.Role >= ColumnRole.Indicator, map, row)];
        string direction = TableMap.GetText(Find(ColumnRole.Direction, map), row);
        if (element is GoalDraft || cells.Length <= (direction.Length > 0 ? 1 : 0))
        {
            // A goal has no indicators, so that the cells become other information. A direction alone is no indicator.
            element.OtherInformation.AddParagraph(Join(cells));
            return;
        }

        IndicatorDirection? known = DirectionParser.Parse(direction);
        MeasuredResult[] baselines = [.. GetResults(ColumnRole.Baseline, map, row)];
        MeasuredResult[] targets = [.. GetResults(ColumnRole.Target, map, row)];
        MeasuredResult[] actuals = [.. GetResults(ColumnRole.Actual, map, row)];

        // An indicator has one direction and one baseline.
        string other = Join(
        [
            .. GetCells(column => column.Role == ColumnRole.Direction && known is null, map, row),
            .. GetCells(column => column.Role == ColumnRole.Baseline, map, row).Skip(1),
        ]);
        element.Indicators.Add(new()
        {
            MeasurementDimension = TableMap.GetText(map.Indicator, row),
            UnitOfMeasurement = TableMap.GetText(Find(ColumnRole.Unit, map), row),
            Direction = known,
            Baseline = baselines.FirstOrDefault(),
            OtherInformation = other.Length > 0 ? other : null,
            MeasurementInstances = targets.Length + actuals.Length == 0 ? default
                : [new() { TargetResults = [.. targets], ActualResults = [.. actuals] }],
        });
    }

    private static TableColumn? Find(ColumnRole role, TableMap map) =>
        map.Columns.FirstOrDefault(column => column.Role == role);

    private static IEnumerable<(string Header, string Text)> GetCells(
        Func<TableColumn, bool> predicate, TableMap map, Block row) => map.Columns
        .Where(predicate)
        .Select(column => (column.Header, TableMap.GetText(column, row)))
        .Where(cell => cell.Item2.Length > 0);

    private static string Join(IEnumerable<(string Header, string Text)> cells) =>
        string.Join("; ", cells.Select(cell => $"{cell.Header}: {cell.Text}"));

    private static IEnumerable<MeasuredResult> GetResults(ColumnRole role, TableMap map, Block row) =>
        from column in map.Columns
        where column.Role == role
        let text = TableMap.GetText(column, row)
        where text.Length > 0
        let number = Parse(text)
        select new MeasuredResult
        {
            StartDate = column.Year is { } first ? new DateOnly(first, 1, 1) : null,
            EndDate = column.Year is { } last ? new DateOnly(last, 12, 31) : null,
            NumberOfUnits = number,
            Description = number is null ? text : null,
        };

    /// <summary>Parses a number with an optional percent sign and separators of thousands.</summary>
    private static decimal? Parse(string text) => decimal.TryParse(
        text.TrimEnd('%', ' '),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture, out decimal number)
        ? number
        : null;
}
