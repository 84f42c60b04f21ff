namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Writes the indicators, programmes and activities by which something is assessed, as a table.</summary>
internal sealed class MeasureTable(PageWriter page)
{
    /// <summary>Writes a table of nodes, or nothing if there are none.</summary>
    /// <param name="parent">The node that the table belongs to.</param>
    /// <param name="nodes">The nodes, of which the first ones belong to the indicators.</param>
    /// <param name="indicators">The indicators, which know their units.</param>
    public void Write(
        ProgressNode parent, IEnumerable<ProgressNode> nodes, EquatableList<PerformanceIndicator> indicators)
    {
        int index = 0;
        foreach (ProgressNode node in nodes)
        {
            if (index == 0)
            {
                Begin(parent);
            }

            WriteRow(node, index < indicators.Count ? indicators[index].UnitOfMeasurement : null);
            index++;
        }

        if (index > 0)
        {
            page.Line($"</tbody>");
            page.Line($"</table>");
        }
    }

    private void Begin(ProgressNode parent)
    {
        page.Line($"<table>");
        string name = parent.Kind is ProgressNodeKind.Goal or ProgressNodeKind.Objective
            ? parent.Code ?? parent.Name
            : parent.Name;
        page.Line($"<caption{page.LabelLanguage}>Assessment of {name}</caption>");
        PageTable.WriteColumns(page, "Measure", "Baseline", "Actual", "Target", "Progress", "Status");
        page.Line($"<tbody>");
    }

    private void WriteRow(ProgressNode node, string? unit)
    {
        string kind = node.Kind is ProgressNodeKind.Programme or ProgressNodeKind.Activity
            ? PageWords.Capitalize(PageWords.GetWords(node.Kind))
            : "";
        string name = PageText.GetName(node);
        Markup label = Markup.If(kind.Length > 0, $"<span class=\"label\"{page.LabelLanguage}>{kind}</span> ");
        Markup units = Markup.If(!string.IsNullOrWhiteSpace(unit), $" <span class=\"unit\">{unit}</span>");
        page.Line($"<tr>");
        page.Line($"<th scope=\"row\"{page.GetDirection(name)}>{label}{name}{units}</th>");
        IndicatorValues? values = node.Values;
        WriteNumber(
            "Baseline", values?.Baseline, Markup.If(values?.IsBaselineFromActual == true, $"from results"));
        WriteNumber("Actual", values?.Actual, CreateTime(values?.ActualDate));
        WriteNumber("Target", values?.Target, CreateTime(values?.TargetDate));
        Markup number = Markup.Create($"<span class=\"number\">{NumberText.FormatShare(node.Progress)}</span>");
        PageTable.WriteCell(page, "Progress", Markup.Create($"{ProgressMarks.CreateBar(node)} {number}"));
        PageTable.WriteCell(
            page,
            "Status",
            Markup.Create($"{ProgressMarks.CreateStatus(node.Status)} {ProgressNotes.Create(node)}"));
        page.Line($"</tr>");
    }

    private void WriteNumber(string column, decimal? number, Markup note)
    {
        Markup notes = Markup.If(note.Html is not null, $" <span class=\"note\"{page.LabelLanguage}>{note}</span>");
        PageTable.WriteCell(page, column, Markup.Create($"{NumberText.Format(number)}{notes}"));
    }

    private static Markup CreateTime(DateOnly? date) => date is { } known ? PageParts.CreateTime(known) : default;
}
