namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Estimates the height of a printed poster.</summary>
/// <remarks>The lengths are in units of the font size. They are those of poster.css.</remarks>
internal static class PosterHeight
{
    // What is on the sheet beside the goals.
    private const double Frame = 26;

    private const double LineHeight = 1.45, LabelHeight = 4, HeadingHeight = 1.65;

    private const double CharacterWidth = 0.52, HeadingWidth = 0.72;

    // The vision is set in large type, and is the wider part of the band.
    private const double VisionLineHeight = 4.2, VisionWidth = 1.7, VisionShare = 0.58;

    // The mission is beside the vision, in smaller type. The frame has room for a few lines.
    private const double MissionLineHeight = 1.9, MissionShare = 0.3, MissionLines = 4;

    // The padding and the code of a cell.
    private const double CellHeight = 1.75, ParagraphGap = 0.3, CellIndent = 4, Gap = 1.25;

    /// <summary>Estimates the height of a poster with the specified width.</summary>
    public static double Estimate(StrategicFramework framework, double width)
    {
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
