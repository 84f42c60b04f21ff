using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Writes the changes of elements: one element with its changed words, or both sides.</summary>
internal sealed class ChangeWriter(FrameworkComparison comparison, UniqueIds ids, PageWriter page)
{
    private readonly ChangeIds _ids = new(comparison, ids);

    public void Write(IEnumerable<ElementChange> changes)
    {
        page.Line($"<ol>");
        foreach (ElementChange change in changes)
        {
            page.Line($"<li class=\"change {PageWords.GetWords(change.Kind)}\">");
            page.Line($"<p class=\"kind\"{page.LabelLanguage}>{CreateLabel(change)}</p>");
            if (change.Kind is ElementChangeKind.Split or ElementChangeKind.Merged or ElementChangeKind.Related)
            {
                WriteSides(change);
            }
            else
            {
                WriteSame(change);
            }

            page.Line($"</li>");
        }

        page.Line($"</ol>");
    }

    private static Markup CreateLabel(ElementChange change)
    {
        string kind = PageWords.Capitalize(PageWords.GetWords(change.Kind));
        List<string> notes = [];
        if (change.IsMoved && change.Kind != ElementChangeKind.Moved)
        {
            notes.Add("moved");
        }

        if (change.IsRenumbered && change.Kind != ElementChangeKind.Renumbered)
        {
            notes.Add("renumbered");
        }

        if (change.Kind == ElementChangeKind.Related)
        {
            notes.Add($"similarity {FormatScore(change.Matches[0].Score)}");
        }

        Markup note = Markup.If(notes.Count > 0, $"<span class=\"note\">{string.Join(", ", notes)}</span>");
        return Markup.Create($"{ChangeMarks.CreateSymbol(change.Kind)} {kind} {note}");
    }

    /// <summary>Writes an element that is on one side, or is the same on both.</summary>
    private void WriteSame(ElementChange change)
    {
        StrategyElement? earlier = change.EarlierElements.IsEmpty ? null : change.EarlierElements[0];
        StrategyElement? later = change.LaterElements.IsEmpty ? null : change.LaterElements[0];
        StrategyElement shown = later ?? earlier!;
        ElementMatch? match = change.Matches.IsEmpty ? null : change.Matches[0];
        Markup name = CreateField(match, ElementField.Name, shown.GetName());

        // A name is enough for an element with the same text.
        bool isSameText = match is not null && match.TextChanges.IsEmpty && name.Html is not null;
        Markup description = isSameText ? default : CreateField(match, ElementField.Description, shown.Description);
        page.Line($"<div class=\"element\">");
        page.Line($"<p class=\"codes\">{CreateCodes(earlier, later)}</p>");
        WriteGroups(shown);
        if (name.Html is not null)
        {
            page.Line($"<p class=\"name\"{page.GetDirection(shown.GetName())}>{name}</p>");
        }

        if (description.Html is not null)
        {
            page.Line($"<p{page.GetDirection(shown.Description)}>{description}</p>");
        }

        page.Line($"</div>");
    }

    /// <summary>Writes the elements of both sides, because their words have no common order.</summary>
    private void WriteSides(ElementChange change)
    {
        page.Line($"<div class=\"sides\">");
        WriteSide("Earlier", change.EarlierElements, element => CreateCodes(element, null));
        WriteSide("Later", change.LaterElements, element => CreateCodes(null, element));
        page.Line($"</div>");
    }

    private void WriteSide(
        string label, EquatableList<StrategyElement> elements, Func<StrategyElement, Markup> createCodes)
    {
        page.Line($"<div class=\"side\">");
        page.Line($"<p class=\"label\"{page.LabelLanguage}>{label}</p>");
        foreach (StrategyElement element in elements)
        {
            page.Line($"<div class=\"element\">");
            page.Line($"<p class=\"codes\">{createCodes(element)}</p>");
            WriteGroups(element);
            if (!string.IsNullOrWhiteSpace(element.GetName()))
            {
                page.Line($"<p class=\"name\"{page.GetDirection(element.GetName())}>{element.GetName()}</p>");
            }

            page.Paragraphs(element.Description);
            page.Line($"</div>");
        }

        page.Line($"</div>");
    }

    private void WriteGroups(StrategyElement element)
    {
        string groups = string.Join(
            " \u203a ", ((element as Goal)?.Groups ?? []).Select(PageText.GetName));
        if (!string.IsNullOrWhiteSpace(groups))
        {
            page.Line($"<p class=\"groups\"{page.GetDirection(groups)}>{groups}</p>");
        }
    }

    /// <summary>Returns a text with its changes, or as it is if it did not change.</summary>
    private Markup CreateField(ElementMatch? match, ElementField field, string? value)
    {
        TextChange? change = (match?.TextChanges ?? []).FirstOrDefault(text => text.Field == field);
        return change is not null ? ChangeMarks.CreateText(change, page.LabelLanguage)
            : string.IsNullOrWhiteSpace(value) ? default
            : Markup.Create($"{value}");
    }

    /// <summary>Returns the kind and the codes of an element. Each code has an id.</summary>
    private Markup CreateCodes(StrategyElement? earlier, StrategyElement? later)
    {
        StrategyElement element = later ?? earlier!;
        Markup kind = Markup.Create($"<span{page.LabelLanguage}>{PageWords.GetKind(element.ElementKind)}</span>");
        (string earlierId, string earlierPageId) = earlier is null ? ("", "") : _ids.TakeEarlier(earlier);
        (string laterId, string laterPageId) = later is null ? ("", "") : _ids.TakeLater(later);
        Markup to = CreateCode(comparison.Later, later, laterPageId);
        Markup from = CreateCode(comparison.Earlier, earlier, earlierPageId);
        if (earlier is null || later is null)
        {
            return Markup.Create($"<span id=\"{earlierId}{laterId}\">{kind}{from}{to}</span>");
        }

        if (earlier.GetCode() == later.GetCode())
        {
            return Markup.Create($"<span id=\"{earlierId}\"><span id=\"{laterId}\">{kind}{to}</span></span>");
        }

        Markup none = Markup.Create($" <span{page.LabelLanguage}>no code</span>");
        Markup arrow = Markup.Create(
            $"<span aria-hidden=\"true\">\u2192</span><span class=\"hidden\"{page.LabelLanguage}>to</span>");
        Markup before = Markup.Create($"<span id=\"{earlierId}\">{kind}{OrElse(from, none)}</span>");
        return Markup.Create($"{before} {arrow} <span id=\"{laterId}\">{OrElse(to, none)}</span>");

        static Markup OrElse(Markup code, Markup other) => code.Html is null ? other : code;
    }

    /// <summary>Returns the code of an element, which leads to the page of its framework if there is one.</summary>
    private Markup CreateCode(StrategicFramework framework, StrategyElement? element, string pageId)
    {
        if (element?.GetCode() is not { } code)
        {
            return default;
        }

        return page.GetAddress(framework.Id) is { } address
            ? Markup.Create(
                $" <a class=\"code\" href=\"{address}{UniqueIds.GetFragment(pageId)}\">{code.ToString()}</a>")
            : Markup.Create($" <span class=\"code\">{code.ToString()}</span>");
    }

    // Rounds down, so that only identical words are shown as 1.00.
    private static string FormatScore(double score) =>
        (Math.Floor(score * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
