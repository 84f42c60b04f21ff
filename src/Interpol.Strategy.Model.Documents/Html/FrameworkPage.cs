namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Writes the page of a framework: vision, mission, introduction, goals and values.</summary>
/// <remarks>
/// A framework with objectives is a poster: a column for each goal, and a cell for each objective. Otherwise, it is an
/// article.
/// </remarks>
internal sealed class FrameworkPage
{
    // Longer statements get a smaller font.
    private const int LongStatement = 130;

    private readonly StrategicFramework _framework;
    private readonly FrameworkIds _ids;
    private readonly PageWriter _page;
    private readonly GoalSections _goals;

    private FrameworkPage(StrategicFramework framework, HtmlWriteOptions options)
    {
        _framework = framework;
        _ids = FrameworkIds.Create(framework);
        _page = new(options, framework);
        _goals = new(framework, _ids, _page);
    }

    public static string Write(StrategicFramework framework, HtmlWriteOptions options) =>
        new FrameworkPage(framework, options).Write();

    private string Write()
    {
        string title = PageText.GetTitle(_framework);
        _page.Begin(
            _goals.IsPoster ? "poster" : "article",
            title,
            Describe(title),
            PageParts.CreateHeading(_framework),
            _ids.Used.Reserve("main"),
            PosterScale.CreateAttribute(_framework, _goals.IsPoster));
        WritePurpose();
        WriteIntroduction();
        _goals.Write();
        WriteValues();
        return _page.End(PageParts.GetFacts(_framework));
    }

    private string Describe(string title)
    {
        int objectives = _framework.Goals.Sum(goal => goal.Objectives.Count);
        (string, bool)[] parts =
        [
            ("vision", HasText(_framework.Vision)),
            ("mission", HasText(_framework.Mission)),
            (PageText.Count(_framework.Goals.Count, "goal"), !_framework.Goals.IsEmpty),
            (PageText.Count(objectives, "objective"), objectives > 0),
            (PageText.Count(_framework.Values.Count, "value"), !_framework.Values.IsEmpty),
        ];
        string content = string.Join(", ", parts.Where(part => part.Item2).Select(part => part.Item1));
        return content.Length > 0 ? $"{title}: {content}." : title;
    }

    private void WritePurpose()
    {
        if (!HasText(_framework.Vision) && !HasText(_framework.Mission))
        {
            return;
        }

        _page.Line($"<div class=\"band purpose\">");
        WriteStatement(_framework.Vision, "vision", "Vision", _ids.Vision);
        WriteStatement(_framework.Mission, "mission", "Mission", _ids.Mission);
        _page.Line($"</div>");
    }

    private void WriteStatement(StrategyElement? statement, string style, string label, string id)
    {
        if (!HasText(statement))
        {
            return;
        }

        Markup length = Markup.If(statement!.Description!.Length > LongStatement, $" long");
        _page.Line($"<section class=\"{style}{length}\" id=\"{id}\">");
        _page.Line($"<h2 class=\"label\"{_page.LabelLanguage}>{label}</h2>");
        _page.Paragraphs(statement.Description);
        _page.Line($"</section>");
    }

    private void WriteIntroduction()
    {
        if (!string.IsNullOrWhiteSpace(_framework.Description))
        {
            _page.Line($"<section class=\"introduction\">");
            _page.Line($"<h2 class=\"label\"{_page.LabelLanguage}>Introduction</h2>");
            _page.Line($"<div class=\"text\">");
            _page.Paragraphs(_framework.Description);
            _page.Line($"</div>");
            _page.Line($"</section>");
        }
    }

    private void WriteValues()
    {
        if (_framework.Values.IsEmpty)
        {
            return;
        }

        bool isDescribed = _framework.Values.Any(value => !string.IsNullOrWhiteSpace(PageText.GetDescription(value)));
        Markup style = Markup.If(isDescribed, $" described");
        _page.Line($"<section class=\"band values{style}\">");
        _page.Line($"<h2 class=\"label\"{_page.LabelLanguage}>Values</h2>");
        _page.Line($"<ul>");
        for (int i = 0; i < _framework.Values.Count; i++)
        {
            CoreValue value = _framework.Values[i];
            string name = PageText.GetName(value);
            _page.Line($"<li id=\"{_ids.Values[i]}\"><p class=\"name\"{_page.GetDirection(name)}>{name}</p>");
            _page.Paragraphs(PageText.GetDescription(value));
            _page.Line($"</li>");
        }

        _page.Line($"</ul>");
        _page.Line($"</section>");
    }

    private static bool HasText(StrategyElement? element) => !string.IsNullOrWhiteSpace(element?.Description);
}
