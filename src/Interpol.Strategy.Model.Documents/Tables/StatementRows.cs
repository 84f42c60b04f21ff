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
    public bool TryAdd(Block row, string level, string name, string code)
    {
        string description = TableMap.GetText(map.Description, row);
        if (PlanNames.Contains(level))
        {
            (plan.Title, plan.Id) = (plan.Title ?? name, plan.Id ?? code);
            plan.Period ??= PeriodParser.Find(name);
            plan.Description.AddParagraph(description);
            row.Become(OutlineRole.Title, "A column names the plan.");
            return true;
        }

        switch (labels.Parse(level, isHeading: true)?.Meaning)
        {
            case OutlineMeaning.Vision when plan.Vision.IsEmpty:
                plan.Vision.AddParagraph(description.Length > 0 ? description : name);
                row.Become(OutlineRole.Vision, "A column names the statement.");
                return true;
            case OutlineMeaning.Mission when plan.Mission.IsEmpty:
                plan.Mission.AddParagraph(description.Length > 0 ? description : name);
                row.Become(OutlineRole.Mission, "A column names the statement.");
                return true;
            case OutlineMeaning.Values:
                ElementDraft value = new() { Source = row, Name = name };
                value.Description.AddParagraph(description);
                plan.Values.Add(value);
                row.Become(OutlineRole.CoreValue, "A column names the value.");
                return true;
            default:
                return false;
        }
    }
}
