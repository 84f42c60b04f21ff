using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Writes plans in the shapes that people use.</summary>
internal static class OfficeShapes
{
    /// <summary>The number of columns in which an empty cell is merged with the cell above it.</summary>
    private const int MergedColumns = 3;

    private static readonly string[] Header =
    [
        "Theme", "Goal", "Objective", "Indicator", "Unit", "Direction", "Baseline", "2026", "Target 2030",
        "Actual 2026",
    ];

    /// <summary>Writes headings and paragraphs whose numbers are in the numbering definitions.</summary>
    public static WordFile ToNumberedParagraphs(StrategicFramework plan, int list)
    {
        WordFile file = CreateWord(plan).Add("Goals", "Heading1");
        foreach (Goal goal in plan.Goals)
        {
            _ = file.Add(goal.Name, "Heading2", list);
            AddDescription(file, goal);
            foreach (Objective objective in goal.Objectives)
            {
                _ = file.Add(objective.Description!, list: list, level: 1);
            }
        }

        return file;
    }

    /// <summary>Writes headings and paragraphs with numbers that were typed.</summary>
    public static WordFile ToTypedNumbers(StrategicFramework plan)
    {
        WordFile file = CreateWord(plan).Add("Strategic goals", "Heading1");
        foreach (Goal goal in plan.Goals)
        {
            _ = file.Add($"{goal.Code} {goal.Name}", "Heading2");
            AddDescription(file, goal);
            foreach (Objective objective in goal.Objectives)
            {
                _ = file.Add($"{objective.Code} {objective.Description}");
            }
        }

        return file;
    }

    /// <summary>Writes the groups as headings above goals, and objectives as items with bullets.</summary>
    public static WordFile ToGroups(StrategicFramework plan)
    {
        WordFile file = CreateWord(plan);
        GoalGroup? last = null;
        foreach (Goal goal in plan.Goals)
        {
            if (goal.Groups[0] != last)
            {
                last = goal.Groups[0];
                _ = file.Add($"Theme {last.Code}: {last.Name}", "Heading1");
            }

            _ = file.Add($"Goal {goal.Code}: {goal.Name}", "Heading2");
            AddDescription(file, goal);
            foreach (Objective objective in goal.Objectives)
            {
                _ = file.Add(objective.Description!, list: 1);
            }
        }

        return file;
    }

    public static WordFile ToWordTable(StrategicFramework plan) =>
        CreateWord(plan).AddMergedTable(MergedColumns, [Header, .. CreateRows(plan)]);

    /// <summary>Writes numbers as numbers. The cells below a merged one are missing in the file.</summary>
    public static Cell[][] ToSheet(StrategicFramework plan) =>
    [
        [SheetFile.Text(plan.Name, "A1")],
        .. CreateRows(plan).Prepend(Header).Select((row, i) => row
            .Select((cell, column) => CreateCell(cell, $"{(char)('A' + column)}{i + 2}"))
            .OfType<Cell>()
            .ToArray()),
    ];

    /// <summary>Returns the ranges of the merged cells of the sheet.</summary>
    public static string[] FindMergedCells(StrategicFramework plan)
    {
        const int FirstRow = 3;
        string[][] rows = [.. CreateRows(plan)];
        List<string> ranges = [];
        for (int column = 0; column < MergedColumns; column++)
        {
            char letter = (char)('A' + column);
            for (int first = 0, next; first < rows.Length; first = next)
            {
                next = first + 1;
                while (next < rows.Length && rows[next][column].Length == 0)
                {
                    next++;
                }

                if (next > first + 1 && rows[first][column].Length > 0)
                {
                    ranges.Add(FormattableString.Invariant(
                        $"{letter}{first + FirstRow}:{letter}{next + FirstRow - 1}"));
                }
            }
        }

        return [.. ranges];
    }

    public static string ToCsv(
        StrategicFramework plan, char separator, bool isQuoted, bool hasDecimalCommas) => string.Join(
        "\r\n",
        CreateRows(plan).Prepend(Header).Prepend([plan.Name]).Select(row =>
            string.Join(separator, row.Select(cell => hasDecimalCommas ? UseDecimalComma(cell) : cell).Select(cell =>
                isQuoted || cell.Contains(separator, StringComparison.Ordinal) ? $"\"{cell}\"" : cell))));

    private static string UseDecimalComma(string cell) =>
        decimal.TryParse(cell, CultureInfo.InvariantCulture, out _)
            ? cell.Replace('.', ',')
            : cell;

    /// <summary>Returns a row for each indicator. A cell that is the same as the one above it is empty.</summary>
    private static IEnumerable<string[]> CreateRows(StrategicFramework plan)
    {
        string group = "";
        foreach (Goal goal in plan.Goals)
        {
            string own = goal.Groups.IsEmpty ? "" : goal.Groups[0].Name;
            string theme = own == group ? "" : own.Length > 0 ? own : "–";
            group = own;
            string name = goal.Name;
            foreach (Objective objective in goal.Objectives)
            {
                string description = objective.Description!;
                PerformanceIndicator?[] indicators =
                    objective.Indicators.IsEmpty ? [null] : [.. objective.Indicators];
                foreach (PerformanceIndicator? indicator in indicators)
                {
                    EquatableList<MeasurementInstance> instances = indicator?.MeasurementInstances ?? [];
                    MeasurementInstance? instance = instances.Count > 0 ? instances[0] : null;
                    yield return
                    [
                        theme, name, description, indicator?.MeasurementDimension ?? "",
                        indicator?.UnitOfMeasurement ?? "", FormatDirection(indicator?.Direction),
                        Format(indicator?.Baseline), Format(instance?.TargetResults, 2026),
                        Format(instance?.TargetResults, 2030), Format(instance?.ActualResults, 2026),
                    ];
                    (theme, name, description) = ("", "", "");
                }
            }
        }
    }

    private static string FormatDirection(IndicatorDirection? direction) => direction switch
    {
        IndicatorDirection.Increase => "increase",
        IndicatorDirection.AtMost => "At most",
        null => "",
        _ => "↓",
    };

    private static string Format(EquatableList<MeasuredResult>? results, int year) =>
        Format(results?.FirstOrDefault(result => result.EndDate?.Year == year));

    private static string Format(MeasuredResult? result) =>
        result?.NumberOfUnits?.ToString(CultureInfo.InvariantCulture) ?? result?.Description ?? "";

    private static Cell? CreateCell(string text, string reference)
    {
        if (text.Length == 0)
        {
            return null;
        }

        bool isNumber = decimal.TryParse(text, CultureInfo.InvariantCulture, out _);
        Cell cell = isNumber ? SheetFile.Number(text) : SheetFile.Text(text);
        cell.CellReference = reference;
        return cell;
    }

    private static WordFile CreateWord(StrategicFramework plan)
    {
        WordFile file = new WordFile().Add(plan.Name, "Title");
        if (plan.Vision is { Description: { } vision })
        {
            _ = file.Add("Vision", "Heading1").Add(vision);
        }

        if (plan.Mission is { Description: { } mission })
        {
            _ = file.Add("Our mission", "Heading1").Add(mission);
        }

        return file;
    }

    private static void AddDescription(WordFile file, Goal goal)
    {
        if (goal.Description is { } description)
        {
            _ = file.Add(description);
        }
    }
}
