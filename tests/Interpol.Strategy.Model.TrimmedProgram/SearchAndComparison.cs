namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks search and comparison.</summary>
internal static class SearchAndComparison
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    private static readonly FrameworkComparison Comparison = FrameworkComparison.Compare(
        InterpolFrameworks.Framework2014To2016, Framework);

    public static void Check(Checks checks)
    {
        checks.That(
            "Search finds a phrase in a framework",
            () => Framework.Search("\"common goals\"").Hits[0].Element == Framework.GetObjective("4.2"));
        checks.That("Search finds a prefix in a catalog and excludes a word", () =>
            InterpolFrameworks.Catalog.Search("archi* -borders", new() { Kinds = ElementKinds.Objective }).Hits
                .Any(hit => hit.Element == Framework.GetObjective("4.2") && hit.Matches[0].Ranges.Count > 0));
        checks.That(
            "Search returns no hits for an unknown word",
            () => InterpolFrameworks.Catalog.Search("submarine").Hits.IsEmpty);
        checks.That(
            "FindRelated finds similar elements",
            () => InterpolFrameworks.Catalog.FindRelated(ElementReference.Parse("interpol-2017-2020/4")).Count > 0);
        checks.That(
            "Compare finds no changes between equal frameworks",
            () => FrameworkComparison.Compare(Framework, Framework).Changes.All(
                change => change.Kind == ElementChangeKind.Unchanged));
        checks.That("Compare returns a change for every element", () =>
            Comparison.Changes
                .SelectMany(change => change.EarlierElements)
                .ToHashSet()
                .SetEquals(Comparison.Earlier.GetElements())
            && Comparison.Changes
                .SelectMany(change => change.LaterElements)
                .ToHashSet()
                .SetEquals(Comparison.Later.GetElements()));
        checks.That("Compare finds the changed words of a goal", () =>
            FrameworkComparison.Compare(HarbourPlan.Framework, Reworded).Changes
                .Single(change => change.Kind == ElementChangeKind.Reworded).Matches[0].TextChanges is
                [{ Field: ElementField.Name, Earlier: "Clean power", Later: "Clean shore power" }]);
    }

    private static StrategicFramework Reworded =>
        HarbourPlan.Framework with { Goals = [HarbourPlan.Framework.Goals[0] with { Name = "Clean shore power" }] };
}
