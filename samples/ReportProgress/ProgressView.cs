using System.Globalization;
using Interpol.Strategy.Model;
using Spectre.Console;

// Writes the progress for people, as a tree. Each status has a symbol and a word, so that color is never the only sign.
internal static class ProgressView
{
    private const int BarWidth = 10;

    public static void Write(FrameworkProgress progress, ProgressReport report, Alignment<Programme> programmes)
    {
        using var output = new Output();
        string date = progress.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var tree = new Tree(CreateLine(progress.Root, $"{progress.Framework.Name}, {date}"))
        {
            Guide = IndentationGuide.Create(),
        };
        foreach ((ProgressNode node, Goal goal) in progress.Goals.Zip(progress.Framework.Goals))
        {
            AddChildren(tree.AddNode(CreateLine(node, $"{ElementText.GetGroupPath(goal)}{FormatTitle(node)}")), node);
        }

        output.WriteLine(tree);
        string coverage = $"Coverage: {FormatShare(programmes.Coverage)} of the objectives are served by a programme.";
        string[] uncovered = [.. programmes.Uncovered.Select(element => $"{element}")];
        WriteList(output, uncovered.Length > 0 ? $"{coverage} Not served:" : coverage, uncovered);
        if (!report.Achievements.IsEmpty)
        {
            WriteList(output, "Achievements:", report.Achievements.Select(FormatAchievement));
        }
    }

    private static void AddChildren(TreeNode parent, ProgressNode node)
    {
        foreach (ProgressNode child in node.Children)
        {
            AddChildren(parent.AddNode(CreateLine(child, FormatTitle(child))), child);
        }
    }

    private static Markup CreateLine(ProgressNode node, string title)
    {
        string label = Markup.Escape(SafeText.EscapeLine(title));
        string bold = node.Kind is ProgressNodeKind.Framework or ProgressNodeKind.Goal ? $"[bold]{label}[/]" : label;
        return new($"{CreateBar(node.Progress)} {FormatShare(node.Progress),5} {CreateStatus(node)} {bold}"
            + Markup.Escape(FormatDetails(node)));
    }

    // The share of the way as a bar. Without progress, the bar is empty.
    private static string CreateBar(decimal? progress)
    {
        int filled = (int)Math.Round(Math.Clamp(progress ?? 0, 0, 1) * BarWidth);
        return new string('█', filled) + new string('░', BarWidth - filled);
    }

    private static string CreateStatus(ProgressNode node)
    {
        (string symbol, string word, string color) = node.Status switch
        {
            ProgressStatus.Achieved => ("✔", "achieved", "green"),
            ProgressStatus.OnTrack => ("●", "on track", "green"),
            ProgressStatus.AtRisk => ("▲", "at risk", "yellow"),
            ProgressStatus.OffTrack => ("▼", "off track", "red"),
            ProgressStatus.NotAchieved => ("✘", "not achieved", "red"),
            ProgressStatus.NotStarted => ("○", "not started", "default"),
            ProgressStatus.NoData => ("?", "no data", "default"),
            _ => ("-", "no status", "default"),
        };
        return $"[{color}]{symbol} {word,-12}[/]";
    }

    private static string FormatTitle(ProgressNode node) => node.Kind switch
    {
        ProgressNodeKind.Goal or ProgressNodeKind.Objective => $"{node.Code} {node.Name}".Trim(),
        ProgressNodeKind.Programme => $"Programme {node.Name}",
        ProgressNodeKind.Activity => $"Activity {node.Name}",
        _ => node.Name,
    };

    private static string FormatDetails(ProgressNode node)
    {
        string text = node.ToString();

        // The name of an indicator can contain a colon. The explanation after it does not.
        int end = text.LastIndexOf(": ", StringComparison.Ordinal);
        string details = node.Kind is ProgressNodeKind.Indicator or ProgressNodeKind.Milestones
            ? $" ({text[(end + 2)..]})"
            : node.DataCoverage is { } coverage and < 1 ? $" (data for {FormatShare(coverage)})"
            : "";
        return node.ReportedStatus is { } reported ? $"{details}, reported as {Labels.FormatName(reported)}" : details;
    }

    // A share that is less than 1 is never rounded to 100%.
    private static string FormatShare(decimal? share)
    {
        if (share is not { } number)
        {
            return "-";
        }

        string percent = Math.Round((double)number * 100).ToString(CultureInfo.InvariantCulture) switch
        {
            "-0" => "0",
            "100" when number < 1 => "99",
            var rounded => rounded,
        };
        return $"{percent}%";
    }

    private static string FormatAchievement(Achievement achievement)
    {
        string date = achievement.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        IEnumerable<ElementReference> elements =
            achievement.Contributions.Select(contribution => contribution.Element);
        string served = achievement.Contributions.IsEmpty ? "" : $" ({string.Join(", ", elements)})";
        return $"{date} {achievement.Title}{served}".Trim();
    }

    private static void WriteList(Output output, string title, IEnumerable<string> lines)
    {
        output.WriteLine(new Text(SafeText.EscapeLine(title), new Style(decoration: Decoration.Bold)));
        foreach (string line in lines)
        {
            output.WriteRow("", new Text(SafeText.EscapeLine(line)));
        }

        output.WriteLine();
    }
}
