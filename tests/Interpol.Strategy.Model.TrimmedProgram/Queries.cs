namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks lookups of elements and frameworks.</summary>
internal static class Queries
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    private static readonly FrameworkCatalog Catalog = InterpolFrameworks.Catalog.Add(HarbourPlan.Framework);

    public static void Check(Checks checks)
    {
        checks.That("an element is found by its identifier", () => Framework.GetByIdentifier("interpol-2017-2020-vision") == Framework.Vision);
        checks.That("an objective is found by its parsed code", () => Framework.TryGetObjective(ElementCode.Parse("4.2"), out Objective? found) && Framework.GetGoalOf(found) == Framework.GetGoal("4"));
        checks.That("an element tells where it stands", () => Framework.GetLocation(Framework.GetObjective("4.2")).Path == "goals[3].objectives[1]");
        checks.That("the elements are gone through in order", () => Framework.GetElements().Count() == 33 && Framework.GetObjectives().Count() == 21);
        checks.That("a reference is made and resolved", () => Catalog.Resolve(Framework.GetReference(Framework.GetObjective("4.2"))) == Framework.GetObjective("4.2"));
        checks.That("a reference's text is resolved", () => Catalog.Resolve("harbour-2026-2030/1.1").Description == "Supply every berth with shore power");
        checks.That("the framework in force on a day is found", () => Catalog.GetFrameworksInForce(new DateOnly(2018, 5, 1)) == [Framework]);
        checks.That("what is not there is answered with what is", () =>
        {
            try
            {
                return Framework.GetGoal("44") is null;
            }
            catch (UnknownElementException e)
            {
                return e.Message == "The framework 'interpol-2017-2020' does not contain a goal with the code '44'. Did you mean '4'? Available codes: '1', '2', '3', '4', '5'.";
            }
        });
        checks.That("primitives are parsed by generic code", () => ParsedBack("4.2", ElementCode.Parse("4.2")) && ParsedBack("ours", FrameworkId.Parse("ours")) && ParsedBack("2017-2020", FrameworkPeriod.FromYears(2017, 2020)));
    }

    private static bool ParsedBack<T>(string text, T expected)
        where T : struct, IParsable<T>, IFormattable => T.Parse(text, null).Equals(expected) && expected.ToString(null, null) == text;
}
