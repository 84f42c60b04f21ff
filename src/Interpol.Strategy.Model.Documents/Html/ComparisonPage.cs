namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Writes the page of a comparison: the changes of the framework and of its elements.</summary>
internal sealed class ComparisonPage
{
    private static readonly (string Heading, ElementKind[] Kinds)[] Sections =
    [
        ("Vision and mission", [ElementKind.Vision, ElementKind.Mission]),
        ("Values", [ElementKind.CoreValue]),
        ("Goals", [ElementKind.Goal]),
        ("Objectives", [ElementKind.Objective]),
    ];

    private readonly FrameworkComparison _comparison;
    private readonly UniqueIds _ids = new();
    private readonly PageWriter _page;

    private ComparisonPage(FrameworkComparison comparison, HtmlWriteOptions options)
    {
        _comparison = comparison;
        _page = new(options, comparison.Later);
    }

    public static string Write(FrameworkComparison comparison, HtmlWriteOptions options) =>
        new ComparisonPage(comparison, options).Write();

    private string Write()
    {
        string earlier = PageText.GetTitle(_comparison.Earlier), later = PageText.GetTitle(_comparison.Later);
        if (PageText.GetOrganization(_comparison.Earlier) == PageText.GetOrganization(_comparison.Later))
        {
            later = PageText.GetName(_comparison.Later);
        }

        Markup label = Markup.Create($"<span class=\"organization\"{_page.LabelLanguage}>Comparison</span>");
        Markup conjunction = Markup.Create($"<span{_page.LabelLanguage}>and</span>");
        string title = $"Comparison: {earlier}, {later}";
        _page.Begin(
            "comparison",
            title,
            $"{title}. {_comparison}.",
            Markup.Create($"{label} <span class=\"name\">{earlier} {conjunction} {later}</span>"),
            _ids.Reserve("main"));
        WriteSummary();
        WriteProperties();
        WriteChanges();
        return _page.End([("Earlier", CreateLink(_comparison.Earlier)), ("Later", CreateLink(_comparison.Later))]);
    }

    private void WriteSummary()
    {
        _page.Line($"<section class=\"band summary\"{_page.LabelLanguage}>");
        _page.Line($"<h2 class=\"label\">Summary</h2>");
        _page.Line($"<ul class=\"counts\">");
        foreach (IGrouping<ElementChangeKind, ElementChange> changes in
            _comparison.Changes.GroupBy(change => change.Kind).OrderBy(group => group.Key))
        {
            string words = PageWords.GetWords(changes.Key);
            string count = PageText.Count(changes.Count(), words, words);
            _page.Line($"<li>{ChangeMarks.CreateSymbol(changes.Key)} {count}</li>");
        }

        _page.Line($"</ul>");
        string rule = _comparison.IsRevision
            ? "Both are versions of the same framework. Elements are matched by identifier, code and wording."
            : "The frameworks are different. Elements are matched by wording only.";
        _page.Line($"<p>{rule}</p>");
        _page.Line($"<p><del>Removed</del> words are crossed out, and <ins>added</ins> words are underlined.</p>");
        _page.Line($"</section>");
    }

    private void WriteProperties()
    {
        if (_comparison.PropertyChanges.IsEmpty)
        {
            return;
        }

        _page.Line($"<section class=\"changes\">");
        _page.Line($"<h2 class=\"label\"{_page.LabelLanguage}>Framework</h2>");
        _page.Line($"<table>");
        _page.Line($"<caption{_page.LabelLanguage}>Changed properties of the framework</caption>");
        PageTable.WriteColumns(_page, "Property", "Earlier", "Later");
        _page.Line($"<tbody>");
        foreach (FrameworkPropertyChange change in _comparison.PropertyChanges)
        {
            string property = PageWords.Capitalize(PageWords.GetWords(change.Property));
            _page.Line($"<tr>");
            _page.Line($"<th scope=\"row\"{_page.LabelLanguage}>{property}</th>");
            WriteValue("Earlier", change.Earlier);
            WriteValue("Later", change.Later);
            _page.Line($"</tr>");
        }

        _page.Line($"</tbody>");
        _page.Line($"</table>");
        _page.Line($"</section>");
    }

    private void WriteValue(string label, string? value)
    {
        Markup text = value is null
            ? Markup.Create($"<span{_page.LabelLanguage}>none</span>")
            : Markup.Create($"{value}");
        PageTable.WriteCell(_page, label, Markup.Create($"<span{_page.GetDirection(value)}>{text}</span>"));
    }

    private void WriteChanges()
    {
        var writer = new ChangeWriter(_comparison, _ids, _page);
        ILookup<ElementKind, ElementChange> changes = _comparison.Changes.ToLookup(
            change => change.EarlierElements.Concat(change.LaterElements).First().ElementKind);
        foreach ((string heading, ElementKind[] kinds) in Sections)
        {
            ElementChange[] section = [.. kinds.SelectMany(kind => changes[kind])];
            if (section.Length > 0)
            {
                _page.Line($"<section class=\"changes\">");
                _page.Line($"<h2 class=\"label\"{_page.LabelLanguage}>{heading}</h2>");
                writer.Write(section);
                _page.Line($"</section>");
            }
        }
    }

    private Markup CreateLink(StrategicFramework framework)
    {
        string title = PageText.GetTitle(framework);
        return _page.GetAddress(framework.Id) is { } address
            ? Markup.Create($"<a href=\"{address}\">{title}</a>")
            : Markup.Create($"{title}");
    }
}
