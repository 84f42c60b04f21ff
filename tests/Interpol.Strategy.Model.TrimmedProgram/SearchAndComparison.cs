namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks search and comparison.</summary>
internal static class SearchAndComparison
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    private static readonly FrameworkComparison Comparison = FrameworkComparison.Compare(InterpolFrameworks.Framework2014To2016, Framework);

    public static void Check(Checks checks)
    {
        checks.That("a framework is searched", () => Framework.Search("\"common goals\"")[0].Element == Framework.GetObjective("4.2"));
        checks.That("a catalog is searched by the beginning of a word, without another", () =>
            InterpolFrameworks.Catalog.Search("archi* -borders", new() { Kinds = ElementKinds.Objective, MaxResults = 100 }).Any(hit => hit.Element == Framework.GetObjective("4.2") && hit.Matches[0].Ranges.Count > 0));
        checks.That("what is nowhere is not found", () => InterpolFrameworks.Catalog.Search("submarine").IsEmpty);
        checks.That("an element's relatives are found", () => InterpolFrameworks.Catalog.FindRelated(ElementReference.Parse("interpol-2017-2020/4")).Count > 0);
        checks.That("a framework compared with itself is kept", () => FrameworkComparison.Compare(Framework, Framework).Changes.All(change => change.Kind == ElementChangeKind.Unchanged));
        checks.That("a comparison of two frameworks tells of every element", () =>
            Comparison.Changes.SelectMany(change => change.EarlierElements).ToHashSet().SetEquals(Comparison.Earlier.GetElements())
            && Comparison.Changes.SelectMany(change => change.LaterElements).ToHashSet().SetEquals(Comparison.Later.GetElements()));
        checks.That("a reworded goal is told word by word", () => FrameworkComparison.Compare(HarbourPlan.Framework, Reworded).Changes
            .Single(change => change.Kind == ElementChangeKind.Reworded).Matches[0].TextChanges is [{ Field: ElementField.Name, Earlier: "Clean power", Later: "Clean shore power" }]);
    }

    private static StrategicFramework Reworded => HarbourPlan.Framework with { Goals = [HarbourPlan.Framework.Goals[0] with { Name = "Clean shore power" }] };
}
