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
        string name = TableMap.GetText(map.Indicator, row);
        string unit = TableMap.GetText(map.Columns.FirstOrDefault(column => column.Role == ColumnRole.Unit), row);
        List<MeasuredResult> targets = [.. GetResults(ColumnRole.Target, map, row)];
        List<MeasuredResult> actuals = [.. GetResults(ColumnRole.Actual, map, row)];
        string baseline = string.Join("; ", map.Columns.Where(column => column.Role == ColumnRole.Baseline)
            .Select(column => (column.Header, Text: TableMap.GetText(column, row)))
            .Where(cell => cell.Text.Length > 0)
            .Select(cell => $"{cell.Header}: {cell.Text}"));
        if (name.Length + unit.Length + targets.Count + actuals.Count + baseline.Length == 0)
        {
            return;
        }

        if (element is GoalDraft)
        {
            // A goal has no indicators, so that the cells become other information.
            string cells = string.Join("; ", map.Columns.Where(column => column.Role >= ColumnRole.Indicator)
                .Select(column => (column.Header, Text: TableMap.GetText(column, row)))
                .Where(cell => cell.Text.Length > 0)
                .Select(cell => $"{cell.Header}: {cell.Text}"));
            element.OtherInformation.AddParagraph(cells);
            return;
        }

        element.Indicators.Add(new()
        {
            MeasurementDimension = name,
            UnitOfMeasurement = unit,
            OtherInformation = baseline.Length > 0 ? baseline : null,
            MeasurementInstances = targets.Count + actuals.Count == 0 ? default
                : [new() { TargetResults = [.. targets], ActualResults = [.. actuals] }],
        });
    }

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
