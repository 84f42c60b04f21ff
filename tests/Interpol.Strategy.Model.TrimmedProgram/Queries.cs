namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks lookups of elements and frameworks.</summary>
internal static class Queries
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    private static readonly FrameworkCatalog Catalog = InterpolFrameworks.Catalog.Add(HarbourPlan.Framework);

    public static void Check(Checks checks)
    {
        checks.That(
            "GetByIdentifier finds an element",
            () => Framework.GetByIdentifier("interpol-2017-2020-vision") == Framework.Vision);
        checks.That(
            "TryGetObjective finds an objective by its parsed code",
            () => Framework.TryGetObjective(ElementCode.Parse("4.2"), out Objective? found)
                && Framework.GetGoalOf(found) == Framework.GetGoal("4"));
        checks.That(
            "GetLocation returns the path of an element",
            () => Framework.GetLocation(Framework.GetObjective("4.2")).Path == "goals[3].objectives[1]");
        checks.That(
            "GetElements returns all elements",
            () => Framework.GetElements().Count() == 33 && Framework.GetObjectives().Count() == 21);
        checks.That(
            "Resolve finds the element of a reference",
            () => Catalog.Resolve(Framework.GetReference(Framework.Goals[3])) == Framework.Goals[3]);
        checks.That(
            "Resolve parses a reference",
            () => Catalog.Resolve("harbour-2026-2030/1.1").Description == "Supply every berth with shore power");
        checks.That(
            "GetFrameworksInForce finds the framework for a date",
            () => Catalog.GetFrameworksInForce(new DateOnly(2018, 5, 1)) == [Framework]);
        checks.That("GetGoal lists the available codes when it throws", () =>
        {
            try
            {
                return Framework.GetGoal("44") is null;
            }
            catch (UnknownElementException e)
            {
                return e.Message == "The framework 'interpol-2017-2020' does not contain a goal with the code '44'. " +
                    "Did you mean '4'? Available codes: '1', '2', '3', '4', '5'.";
            }
        });
        checks.That(
            "Generic code parses and formats the primitives",
            () => RoundTrips("4.2", ElementCode.Parse("4.2"))
                && RoundTrips("ours", FrameworkId.Parse("ours"))
                && RoundTrips("2017-2020", FrameworkPeriod.FromYears(2017, 2020)));
    }

    private static bool RoundTrips<T>(string text, T expected)
        where T : struct, IParsable<T>, IFormattable =>
        T.Parse(text, null).Equals(expected) && expected.ToString(null, null) == text;
}
