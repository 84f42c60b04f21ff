using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Adds the rows of a table that are the plan, its vision, its mission or its values.</summary>
internal sealed class StatementRows(PlanDraft plan, TableMap map, LabelParser labels)
{
    private static readonly HashSet<string> PlanNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "plan", "strategic plan", "framework", "strategic framework", "strategicframework", "title",
    };

    /// <summary>Adds a row, or returns <see langword="false"/> if its level is unknown.</summary>
    /// <remarks>Cells that are not part of the statement are kept in the description of the plan.</remarks>
    public bool TryAdd(Block row, string level, TableColumn? text, string name, string code)
    {
        string description = TableMap.GetText(map.Description, row);
        if (PlanNames.Contains(level))
        {
            plan.Title = string.IsNullOrEmpty(plan.Title) ? name : plan.Title;
            plan.Id = string.IsNullOrEmpty(plan.Id) ? code : plan.Id;
            plan.Period ??= PeriodParser.Find(name);
            plan.Description.AddParagraph(plan.Title == name ? "" : name);
            plan.Description.AddParagraph(description);
            AddFacts(row, text, plan.Id == code && FrameworkId.TryParse(code, out _) ? map.Code : null);
            row.Become(OutlineRole.Title, "A column names the plan.");
            return true;
        }

        switch (labels.Parse(level, isHeading: true)?.Meaning)
        {
            case OutlineMeaning.Vision when plan.Vision.IsEmpty:
                AddStatement(plan.Vision, OutlineMeaning.Vision, name, description);
                row.Become(OutlineRole.Vision, "A column names the statement.");
                break;
            case OutlineMeaning.Mission when plan.Mission.IsEmpty:
                AddStatement(plan.Mission, OutlineMeaning.Mission, name, description);
                row.Become(OutlineRole.Mission, "A column names the statement.");
                break;
            case OutlineMeaning.Values:
                ElementDraft value = new() { Source = row, Name = name };
                value.Description.AddParagraph(description);
                plan.Values.Add(value);
                row.Become(OutlineRole.CoreValue, "A column names the value.");
                break;
            default:
                return false;
        }

        AddFacts(row, text, used: null);
        return true;
    }

    /// <summary>Adds the name and the description to a statement. A name such as "Our vision" says nothing.</summary>
    private void AddStatement(Passage statement, OutlineMeaning meaning, string name, string description)
    {
        bool isLabel = description.Length > 0
            && labels.Parse(name, isHeading: true) is { Rest.Length: 0 } label && label.Meaning == meaning;
        statement.AddParagraph(isLabel ? "" : name);
        statement.AddParagraph(description);
    }

    private void AddFacts(Block row, TableColumn? text, TableColumn? used) =>
        plan.Description.AddParagraph(string.Join("; ", map.Columns
            .Where(column => column != map.LevelName && column != map.Description && column != used)
            .Where(column => column != text || column == map.Code)
            .Select(column => (column.Header, Text: TableMap.GetText(column, row)))
            .Where(fact => fact.Text.Length > 0)
            .Select(fact => $"{fact.Header}: {fact.Text}")));
}
