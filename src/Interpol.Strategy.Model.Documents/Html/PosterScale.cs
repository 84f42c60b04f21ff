using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Estimates how small the type of a printed poster must be, so that it fits on one sheet of A3.</summary>
/// <remarks>The lengths are in units of the font size in print, which is 0.9% of the width of the sheet.</remarks>
internal static class PosterScale
{
    // What is on the sheet beside the goals, and the size of the sheet.
    private const double SheetWidth = 105, SheetHeight = 76, Frame = 26;

    private const double LineHeight = 1.45, LabelHeight = 4, HeadingHeight = 1.65;

    private const double CharacterWidth = 0.52, HeadingWidth = 0.72;

    // The vision is set in large type, and is the wider part of the band.
    private const double VisionLineHeight = 4.2, VisionWidth = 1.7, VisionShare = 0.58;

    // The mission is beside the vision, in smaller type. The frame has room for a few lines.
    private const double MissionLineHeight = 1.9, MissionShare = 0.3, MissionLines = 4;

    // The padding and the code of a cell.
    private const double CellHeight = 1.75, ParagraphGap = 0.3, CellIndent = 4, Gap = 1.25;

    // Smaller type is not legible on a wall. Such a plan takes several sheets.
    private const double MinScale = 0.74;

    // The estimate is not exact.
    private const double Margin = 0.97;

    /// <summary>Returns the attribute with the scale, or nothing if the plan fits or takes several sheets.</summary>
    public static Markup CreateAttribute(StrategicFramework framework, bool isPoster)
    {
        if (!isPoster || framework.Goals.Any(goal => goal.Kind != framework.Goals[0].Kind || !goal.Groups.IsEmpty))
        {
            return default;
        }

        for (double scale = 1; scale >= MinScale; scale -= 0.02)
        {
            if (GetHeight(framework, scale) <= SheetHeight / scale)
            {
                string value = (scale * Margin).ToString("0.##", CultureInfo.InvariantCulture);
                return Markup.If(scale < 1, $" style=\"--scale: {value}\"");
            }
        }

        return default;
    }

    private static double GetHeight(StrategicFramework framework, double scale)
    {
        double width = SheetWidth / scale;
        int columns = GoalSections.GetColumns(framework.Goals.Count);
        double column = ((width + Gap) / columns) - Gap;
        int visionLength = framework.Vision?.Description?.Length ?? 0;
        double visionLines = Math.Ceiling(visionLength * VisionWidth / (width * VisionShare));
        double introduction = string.IsNullOrWhiteSpace(framework.Description)
            ? 0
            : LabelHeight + (GetLines(framework.Description, width / 2) * LineHeight / 2);
        double missionLines = GetLines(framework.Mission?.Description, width * MissionShare);
        double band = Math.Max(
            Math.Max(visionLines - 1, 0) * VisionLineHeight,
            Math.Max(missionLines - MissionLines, 0) * MissionLineHeight);
        double height = Frame + band + introduction;
        foreach (Goal[] row in framework.Goals.Chunk(columns))
        {
            height += row.Max(goal => GetHeadHeight(goal, column)) + row.Max(goal => GetCellsHeight(goal, column));
        }

        return height + framework.Values.Select(value =>
            GetLines(value.Description, width / framework.Values.Count) * LineHeight).DefaultIfEmpty().Max();
    }

    private static double GetHeadHeight(Goal goal, double width) =>
        4 + (GetLines(goal.Name, width * CharacterWidth / HeadingWidth) * HeadingHeight)
        + (GetLines(goal.Description, width) * LineHeight)
        + (string.IsNullOrWhiteSpace(goal.Description) ? 0 : ParagraphGap);

    private static double GetCellsHeight(Goal goal, double width) => goal.Objectives.Sum(objective =>
        CellHeight
        + (string.IsNullOrWhiteSpace(objective.Name) ? 0 : ParagraphGap)
        + ((GetLines(objective.Name, width - CellIndent) + GetLines(objective.Description, width - CellIndent))
            * LineHeight));

    private static double GetLines(string? text, double width) =>
        string.IsNullOrWhiteSpace(text) ? 0 : Math.Ceiling(text.Length * CharacterWidth / Math.Max(width, 1));
}
