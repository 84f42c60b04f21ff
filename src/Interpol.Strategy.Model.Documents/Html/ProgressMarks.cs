using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Creates the marks of progress: a status in words with a symbol, and a bar beside its number.</summary>
internal static class ProgressMarks
{
    /// <summary>Returns a status as a symbol, which screen readers ignore, and as words.</summary>
    public static Markup CreateStatus(ProgressStatus? status)
    {
        string words = status is { } known ? PageWords.GetWords(known) : "no status";
        string symbol = status switch
        {
            ProgressStatus.Achieved => "\u2713",
            ProgressStatus.OnTrack => "\u25cf",
            ProgressStatus.AtRisk => "\u25b2",
            ProgressStatus.OffTrack => "\u25bc",
            ProgressStatus.NotAchieved => "\u00d7",
            ProgressStatus.NotStarted => "\u25cb",
            ProgressStatus.NoData => "?",
            _ => "\u2013",
        };
        string style = words.Replace(' ', '-');
        Markup mark = Markup.Create($"<span class=\"symbol\" aria-hidden=\"true\">{symbol}</span>");
        return Markup.Create($"<span class=\"status {style}\">{mark} {words}</span>");
    }

    /// <summary>Returns a bar that repeats the progress, with a mark for the expected progress.</summary>
    /// <remarks>The number is always beside the bar, so screen readers ignore the bar.</remarks>
    public static Markup CreateBar(ProgressNode node)
    {
        if (node.Progress is not { } progress)
        {
            return default;
        }

        string expected = FormatPart(node.Expected ?? 0);
        Markup mark = Markup.If(
            node.Expected is not null, $"<span class=\"mark\" style=\"--at: {expected}\"></span>");
        string value = FormatPart(progress);
        return Markup.Create(
            $"<span class=\"bar\" aria-hidden=\"true\"><progress value=\"{value}\" max=\"1\"></progress>{mark}</span>");
    }

    /// <summary>Returns the bar, the number, the expected number and the status of a node.</summary>
    public static Markup CreateAssessment(ProgressNode node)
    {
        Markup number = Markup.Create($"<span class=\"number\">{NumberText.FormatShare(node.Progress)}</span>");
        return Markup.Create($"{CreateBar(node)} {number} {CreateStatus(node.Status)} {ProgressNotes.Create(node)}");
    }

    /// <summary>Returns a number from 0 to 1 for a style sheet.</summary>
    private static string FormatPart(decimal share) =>
        Math.Clamp(share, 0, 1).ToString("0.####", CultureInfo.InvariantCulture);
}
