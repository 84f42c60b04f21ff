namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Writes the page of a catalog: a list of its frameworks.</summary>
internal sealed class CatalogPage
{
    private const string PageLanguage = "en";

    private readonly FrameworkCatalog _catalog;
    private readonly string _defaultLanguage;
    private readonly UniqueIds _ids = new();
    private readonly PageWriter _page;

    private CatalogPage(FrameworkCatalog catalog, HtmlWriteOptions options)
    {
        _catalog = catalog;
        _defaultLanguage = options.DefaultLanguage;
        _page = new(options, PageLanguage, isRightToLeft: false);
    }

    public static string Write(FrameworkCatalog catalog, HtmlWriteOptions options) =>
        new CatalogPage(catalog, options).Write();

    private string Write()
    {
        string count = PageText.Count(_catalog.Count, "strategic framework");
        _page.Begin(
            "catalog",
            "Strategic frameworks",
            $"A list of {count}.",
            Markup.Create($"<span class=\"name\">Strategic frameworks</span>"),
            _ids.Reserve("main"));
        _page.Line($"<section class=\"plan\">");
        _page.Line($"<h2 class=\"label\">{count}</h2>");
        _page.Line($"<ul class=\"frameworks\">");
        foreach (StrategicFramework framework in _catalog)
        {
            WriteFramework(framework);
        }

        _page.Line($"</ul>");
        _page.Line($"</section>");
        return _page.End([]);
    }

    private void WriteFramework(StrategicFramework framework)
    {
        string tag = framework.Language ?? _defaultLanguage;
        Markup language = Markup.If(tag != PageLanguage, $" lang=\"{tag}\"");
        Markup direction = Markup.If(TextDirection.IsRightToLeft(framework), $" dir=\"rtl\"");
        Markup heading = PageParts.CreateHeading(framework);
        if (_page.GetAddress(framework.Id) is { } address)
        {
            heading = Markup.Create($"<a href=\"{address}\">{heading}</a>");
        }

        int objectives = framework.Goals.Sum(goal => goal.Objectives.Count);
        (int Count, string Noun)[] counts =
            [(framework.Goals.Count, "goal"), (objectives, "objective"), (framework.Values.Count, "value")];
        string content = string.Join(
            ", ", counts.Where(part => part.Count > 0).Select(part => PageText.Count(part.Count, part.Noun)));
        _page.Line($"<li class=\"framework\" id=\"{_ids.Reserve(framework.Id.ToString())}\">");
        _page.Line($"<h3{language}{direction}>{heading}</h3>");
        if (!string.IsNullOrWhiteSpace(framework.Vision?.Description))
        {
            _page.Line($"<div class=\"vision\"{language}{direction}>");
            _page.Paragraphs(framework.Vision.Description);
            _page.Line($"</div>");
        }

        if (content.Length > 0)
        {
            _page.Line($"<p class=\"content\">{content}</p>");
        }

        _page.Line($"</li>");
    }
}
