namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Writes the parts of tables.</summary>
internal static class PageTable
{
    /// <summary>Writes the names of the columns of a table.</summary>
    public static void WriteColumns(PageWriter page, params string[] names)
    {
        page.Line($"<thead{page.LabelLanguage}><tr>");
        foreach (string name in names)
        {
            page.Line($"<th scope=\"col\">{name}</th>");
        }

        page.Line($"</tr></thead>");
    }

    /// <summary>Writes a cell. On a narrow page, it begins with the name of its column.</summary>
    public static void WriteCell(PageWriter page, string column, Markup content)
    {
        Markup label = Markup.Create($"<span class=\"column\"{page.LabelLanguage}>{column}</span>");
        page.Line($"<td>{label} <span class=\"value\">{content}</span></td>");
    }
}
