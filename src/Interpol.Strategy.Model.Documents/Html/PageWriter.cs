using System.Runtime.CompilerServices;
using System.Text;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Writes a page line by line: its head, its header with the title, its content and its footer.</summary>
internal sealed class PageWriter(HtmlWriteOptions options, string language, bool isRightToLeft)
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>Initializes a page in the language of a framework.</summary>
    public PageWriter(HtmlWriteOptions options, StrategicFramework framework)
        : this(options, framework.Language ?? options.DefaultLanguage, TextDirection.IsRightToLeft(framework))
    {
    }

    public StringBuilder Output { get; } = new();

    /// <summary>Gets the attribute of labels, which are in English, or nothing if the page is in English.</summary>
    public Markup LabelLanguage { get; } = Markup.If(!IsEnglish(language), $" lang=\"en\"");

    /// <summary>Returns the address of the page of a framework, if there is one.</summary>
    public string? GetAddress(FrameworkId id) =>
        options.FrameworkAddress?.Invoke(id) is { } address
            ? WebAddress.Check(address, nameof(options.FrameworkAddress))
            : null;

    /// <summary>Writes a line.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] MarkupHandler line)
    {
        _ = line;
        _ = Output.Append('\n');
    }

    /// <summary>Writes everything before the content.</summary>
    /// <param name="kind">The kind of the page, which is the name of its style sheet and the class of its body.</param>
    /// <param name="title">The title in the tab of a browser.</param>
    /// <param name="description">The description for search engines.</param>
    /// <param name="heading">The content of the heading of the page.</param>
    /// <param name="mainId">The id of the content, which a link at the top leads to.</param>
    /// <param name="rootAttributes">More attributes of the root element.</param>
    public void Begin(
        string kind, string title, string description, Markup heading, string mainId, Markup rootAttributes = default)
    {
        Markup direction = Markup.If(isRightToLeft, $" dir=\"rtl\"");
        Line($"<!DOCTYPE html>");
        Line($"<html lang=\"{language}\"{direction}{rootAttributes}>");
        Line($"<head>");
        Line($"<meta charset=\"utf-8\">");
        Line($"<title>{title}</title>");
        Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">");
        Line($"<meta name=\"description\" content=\"{description}\">");
        Line($"<meta name=\"color-scheme\" content=\"light dark\">");
        Line($"<link rel=\"icon\" href=\"data:,\">");
        Line($"<style>");
        _ = Output.Append(PageStyles.Get(kind));
        Line($"</style>");
        Line($"</head>");
        Line($"<body class=\"{kind}\">");
        if (!options.Navigation.IsEmpty)
        {
            // The style sheet shows the label while the link has the focus.
            string target = UniqueIds.GetFragment(mainId);
            Line($"<a class=\"skip\" href=\"{target}\" aria-label=\"Skip to the content\"{LabelLanguage}></a>");
        }

        Line($"<header class=\"band\">");
        WriteLinks("Site", options.Navigation, "navigation");
        Line($"<h1>{heading}</h1>");
        Line($"</header>");
        Line($"<main id=\"{mainId}\">");
    }

    /// <summary>Writes everything after the content: the facts about the source, and the downloads.</summary>
    public string End(IEnumerable<(string Label, Markup Text)> facts)
    {
        Line($"</main>");
        Line($"<footer>");
        WriteLinks("Downloads", options.Downloads, "downloads");
        foreach ((string label, Markup text) in facts)
        {
            Line($"<p><span{LabelLanguage}>{label}:</span> {text}</p>");
        }

        Line($"</footer>");
        Line($"</body>");
        Line($"</html>");
        string page = Output.ToString();
        return DocumentText.IsWellFormed(page)
            ? page
            : throw new ArgumentException("The content of the page must not contain an unpaired surrogate.");
    }

    /// <summary>Returns the attribute for the direction of a text, if it is not that of the page.</summary>
    public Markup GetDirection(string? text)
    {
        string direction = isRightToLeft ? "ltr" : "rtl";
        return Markup.If(
            TextDirection.FindDirection(text) is { } found && found != isRightToLeft, $" dir=\"{direction}\"");
    }

    /// <summary>Writes each paragraph of a text. A line break within a paragraph is kept.</summary>
    public void Paragraphs(string? text)
    {
        foreach (string[] lines in TextParagraphs.Split(text))
        {
            Line($"<p{GetDirection(lines[0])}>{FormatLines(lines)}</p>");
        }
    }

    private static Markup FormatLines(string[] lines) =>
        Markup.Join(Markup.Create($"<br>\n"), lines.Select(line => Markup.Create($"{line}")));

    private void WriteLinks(string label, EquatableList<HtmlLink> links, string style)
    {
        if (links.IsEmpty)
        {
            return;
        }

        Line($"<nav class=\"{style}\" aria-label=\"{label}\"{LabelLanguage}>");
        Line($"<ul>");
        foreach (HtmlLink link in links)
        {
            Line($"<li><a href=\"{link.Address}\">{link.Text}</a></li>");
        }

        Line($"</ul>");
        Line($"</nav>");
    }

    private static bool IsEnglish(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
