namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Writes the page of the progress of a framework: goals, objectives, indicators and programmes.</summary>
internal sealed class ProgressPage
{
    private readonly FrameworkProgress _progress;
    private readonly FrameworkIds _ids;
    private readonly PageWriter _page;
    private readonly MeasureTable _table;

    private ProgressPage(FrameworkProgress progress, HtmlWriteOptions options)
    {
        _progress = progress;
        _ids = FrameworkIds.Create(progress.Framework);
        _page = new(options, progress.Framework);
        _table = new(_page);
    }

    public static string Write(FrameworkProgress progress, HtmlWriteOptions options) =>
        new ProgressPage(progress, options).Write();

    private string Write()
    {
        string title = PageText.GetTitle(_progress.Framework);
        string date = PageText.Format(_progress.AsOf);
        Markup time = PageParts.CreateTime(_progress.AsOf);
        Markup label = Markup.Create($"<span class=\"organization\"{_page.LabelLanguage}>Progress on {time}</span>");
        _page.Begin(
            "progress",
            $"Progress on {date}: {title}",
            $"The progress of {title} on {date}, by goal and objective.",
            Markup.Create($"{label} <span class=\"name\">{title}</span>"),
            _ids.Used.Reserve("main"));
        WriteSummary();
        WriteGoals();
        WriteProgrammes();
        return _page.End(PageParts.GetFacts(_progress.Framework));
    }

    private void WriteSummary()
    {
        ProgressNode root = _progress.Root;
        _page.Line($"<section class=\"band summary\"{_page.LabelLanguage}>");
        _page.Line($"<h2 class=\"label\">Overall progress</h2>");
        _page.Line($"<p class=\"figure\">{NumberText.FormatShare(root.Progress)}</p>");
        _page.Line($"<div class=\"overview\">");
        _page.Line($"<p>{ProgressMarks.CreateStatus(root.Status)} {ProgressMarks.CreateBar(root)}</p>");
        _page.Line($"<ul class=\"counts\">");
        foreach (IGrouping<ProgressStatus?, ProgressNode> objectives in _progress.Goals
            .SelectMany(goal => goal.Children)
            .Where(node => node.Kind == ProgressNodeKind.Objective)
            .GroupBy(objective => objective.Status)
            .OrderBy(group => group.Key ?? ProgressStatus.NoData + 1))
        {
            string count = PageText.Count(objectives.Count(), "objective");
            _page.Line($"<li>{count}: {ProgressMarks.CreateStatus(objectives.Key)}</li>");
        }

        _page.Line($"</ul>");
        if (root.DataCoverage is { } coverage and < 1)
        {
            _page.Line($"<p>There are data for {NumberText.FormatShare(coverage)} of the goals.</p>");
        }

        _page.Line($"</div>");
        _page.Line($"</section>");
    }

    private void WriteGoals()
    {
        if (_progress.Goals.IsEmpty)
        {
            return;
        }

        _page.Line($"<section class=\"goals\">");
        _page.Line($"<h2 class=\"label\"{_page.LabelLanguage}>Goals and objectives</h2>");
        for (int i = 0; i < _progress.Goals.Count; i++)
        {
            ProgressNode node = _progress.Goals[i];
            Goal goal = _progress.Framework.Goals[i];
            GoalIds ids = _ids.Goals[i];
            _page.Line($"<article class=\"goal {PageParts.GetHue(i)}\" id=\"{ids.Goal}\">");
            _page.Line($"<div class=\"head\">");
            WriteHeading(3, node, PageParts.CreateCode(goal.Code, ids.Goal));
            _page.Line($"</div>");
            for (int j = 0; j < goal.Objectives.Count; j++)
            {
                WriteObjective(node.Children[j], goal.Objectives[j], ids.Objectives[j]);
            }

            _table.Write(node, node.Children.Skip(goal.Objectives.Count), []);
            _page.Line($"</article>");
        }

        _page.Line($"</section>");
    }

    private void WriteObjective(ProgressNode node, Objective objective, string id)
    {
        _page.Line($"<section class=\"objective\" id=\"{id}\">");
        _page.Line($"<div class=\"head\">");
        WriteHeading(4, node, PageParts.CreateCode(objective.Code, id));
        _page.Line($"</div>");
        _table.Write(node, node.Children, objective.Indicators);
        _page.Line($"</section>");
    }

    private void WriteProgrammes()
    {
        if (_progress.Programmes.IsEmpty)
        {
            return;
        }

        _page.Line($"<section class=\"programmes\">");
        _page.Line($"<h2 class=\"label\"{_page.LabelLanguage}>Programmes</h2>");
        foreach (ProgressNode programme in _progress.Programmes)
        {
            _page.Line($"<article class=\"programme\">");
            _page.Line($"<div class=\"head\">");
            WriteHeading(3, programme, default);
            _page.Line($"</div>");
            _table.Write(programme, ProgressTraversal.GetDescendants(programme), []);
            _page.Line($"</article>");
        }

        _page.Line($"</section>");
    }

    private void WriteHeading(int level, ProgressNode node, Markup code)
    {
        string name = PageText.GetName(node);
        _page.Line($"<h{level}{_page.GetDirection(name)}>{code}<span>{name}</span></h{level}>");
        _page.Line($"<p class=\"assessment\"{_page.LabelLanguage}>{ProgressMarks.CreateAssessment(node)}</p>");
    }
}
