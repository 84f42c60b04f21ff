namespace Interpol.Strategy.Model;

/// <content>The comparison of the elements, kind by kind.</content>
public sealed partial record FrameworkComparison
{
    private static EquatableList<ElementChange> CompareElements(
        StrategicFramework earlier, StrategicFramework later, MatchRules rules)
    {
        var before = new ComparedFramework(earlier);
        var after = new ComparedFramework(later);
        ElementRanking.Rank(before, after);
        var terms = new TermDictionaryBuilder();
        int vocabulary = TfIdfWeights.Assign(before, after, terms);
        var builder = new ElementChangeBuilder(rules, new WordDiff(terms));
        var changes = new List<ElementChange>();

        // Goals come before objectives, because the matching of objectives uses that of their goals.
        for (ElementKind kind = ElementKind.Vision; kind <= ElementKind.Objective; kind++)
        {
            new ElementMatcher(before[kind], after[kind], rules).Match(vocabulary);
            MoveDetector.Detect(before[kind]);
            AddChanges(before[kind], after[kind], builder, changes);
        }

        return new(changes.ToArray());
    }

    private static void AddChanges(
        List<ComparedElement> earlier,
        List<ComparedElement> later,
        ElementChangeBuilder builder,
        List<ElementChange> changes)
    {
        foreach (ComparedElement element in later)
        {
            if (element.Group is not { } group)
            {
                changes.Add(new(ElementChangeKind.Added, default, new([element.Element])));
            }
            else if (!group.IsReported)
            {
                group.IsReported = true;
                changes.Add(builder.Create(group));
            }
        }

        foreach (ComparedElement element in earlier)
        {
            if (element.Group is null)
            {
                changes.Add(new(ElementChangeKind.Removed, new([element.Element]), default));
            }
        }
    }
}
