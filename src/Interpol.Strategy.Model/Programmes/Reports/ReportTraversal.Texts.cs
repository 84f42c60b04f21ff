namespace Interpol.Strategy.Model;

/// <content>The strings of each record.</content>
internal static partial class ReportTraversal
{
    private static void AddTexts(object record, List<(string Member, string Text)> texts)
    {
        switch (record)
        {
            case ProgressReport it: Add(("title", it.Title), ("source", it.Source)); break;
            case Programme it:
                Add(("identifier", it.Identifier), ("code", it.Code?.ToString()), ("name", it.Name));
                Add(("description", it.Description), ("otherInformation", it.OtherInformation), ("source", it.Source));
                break;
            case ProgrammeActivity it:
                Add(("identifier", it.Identifier), ("code", it.Code?.ToString()), ("name", it.Name));
                Add(("description", it.Description));
                break;
            case Contribution it: Add(("description", it.Description)); break;
            case Milestone it: Add(("name", it.Name), ("description", it.Description)); break;
            case ProgressUpdate it:
                Add(("indicatorIdentifier", it.IndicatorIdentifier), ("description", it.Description));
                Add(("reportedBy", it.ReportedBy));
                TextTraversal.AddAll(texts, "evidence", it.Evidence);
                break;
            case Achievement it:
                Add(("title", it.Title), ("description", it.Description));
                TextTraversal.AddAll(texts, "evidence", it.Evidence);
                break;
            default: TextTraversal.AddTexts(record, texts); break;
        }

        void Add(params ReadOnlySpan<(string Member, string? Text)> all) => TextTraversal.Add(texts, all);
    }
}
