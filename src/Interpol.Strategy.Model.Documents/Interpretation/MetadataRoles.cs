using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;
using Interpol.Strategy.Model.Documents.Writing;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Decides which entries of the metadata of a document are in the framework.</summary>
internal static class MetadataRoles
{
    /// <summary>The keys of periods, the preferred one first.</summary>
    public static readonly string[] PeriodKeys = ["period", "years", "year", "timeframe"];

    /// <summary>The keys of languages, the preferred one first.</summary>
    public static readonly string[] LanguageKeys = ["language", "lang"];

    /// <summary>Marks the entries that are in the framework. The others stay ignored.</summary>
    public static void Mark(IReadOnlyList<Block> blocks, PlanDraft plan, FrameworkId id, string? language)
    {
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (Block entry in blocks.Where(block => block.Kind == OutlineBlockKind.FrontMatter))
        {
            int colon = entry.Text.IndexOf(':', StringComparison.Ordinal);
            string key = colon < 0 ? "" : entry.Text[..colon].TrimEnd().ToLowerInvariant();
            string value = entry.Text[(colon + 1)..].Trim(OutlineScanner.MetadataMarks);
            if (value.Length > 0 && keys.Add(key) && FindReason(key, value, plan, id, language) is { } reason)
            {
                entry.Become(key == "title" ? OutlineRole.Title : OutlineRole.Label, reason);
                entry.Code = null;
            }
        }
    }

    private static string? FindReason(string key, string value, PlanDraft plan, FrameworkId id, string? language) =>
        key switch
        {
            "title" when plan.Title == value => "It is the title of the metadata.",
            "title" when plan.Title?.Contains(value, StringComparison.OrdinalIgnoreCase) == true =>
                "The title contains it.",
            "id" when value == id.ToString() => "It is the id of the plan.",
            MarkedPlan.FormatKey when value == MarkedPlan.FormatValue => "It marks the document as a plan.",
            _ when LanguageKeys.Contains(key) && value == language => "It is the language of the plan.",
            _ when PeriodKeys.Contains(key) && plan.Period is { } period && PeriodParser.Find(value) == period =>
                "It is the period of the plan.",
            _ => null,
        };
}
