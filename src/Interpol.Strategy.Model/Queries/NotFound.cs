namespace Interpol.Strategy.Model;

/// <summary>What is said when a lookup finds nothing: what was sought, where, the nearest that there is, and all that there is.</summary>
internal static class NotFound
{
    private const int MostListed = 40;

    public static UnknownElementException Code(StrategicFramework framework, string code) =>
        Code(framework, code, "goal or objective", framework.Elements(), otherKind: null);

    public static UnknownElementException GoalCode(StrategicFramework framework, string code) =>
        Code(framework, code, "goal", framework.Goals, framework.TryFind(code, out Objective? _) ? "There is an objective of that code." : null);

    public static UnknownElementException ObjectiveCode(StrategicFramework framework, string code) =>
        Code(framework, code, "objective", framework.Objectives(), framework.TryFind(code, out Goal? _) ? "There is a goal of that code." : null);

    public static UnknownElementException Identifier(StrategicFramework framework, string identifier)
    {
        string[] there = [.. framework.Elements().Select(element => element.Identifier).OfType<string>()];
        string? nearest = NearestText.To(identifier, there);
        string message = $"Framework '{framework.Id}' has no element with the identifier {Quoted.Show(identifier)}.{Suggest(nearest)}{List("Identifiers", there)}";
        return new(message, framework.Id, identifier, nearest);
    }

    public static UnknownElementException Element(StrategicFramework framework, StrategyElement element) =>
        new($"Framework '{framework.Id}' has no {element.GetType().Name} that equals {Quoted.Show(element.ToString())}.", framework.Id, element.ToString(), suggestion: null);

    public static UnknownFrameworkException Framework(FrameworkCatalog catalog, string id)
    {
        string[] there = [.. catalog.Frameworks.Select(framework => framework.Id.ToString())];
        string? nearest = NearestText.To(id, there);
        return new($"The catalog has no framework {Quoted.Show(id)}.{Suggest(nearest)}{List("Frameworks", there)}", id, nearest);
    }

    private static UnknownElementException Code(StrategicFramework framework, string code, string kind, IEnumerable<StrategyElement> among, string? otherKind)
    {
        string[] there = [.. among.Select(CodeOf).OfType<ElementCode>().Select(there => there.ToString())];
        string? nearest = NearestText.To(code, there);
        string hint = otherKind is null ? Suggest(nearest) : " " + otherKind;
        return new($"Framework '{framework.Id}' has no {kind} with the code {Quoted.Show(code)}.{hint}{List("Codes", there)}", framework.Id, code, nearest);
    }

    private static ElementCode? CodeOf(StrategyElement element) => (element as Goal)?.Code ?? (element as Objective)?.Code;

    private static string Suggest(string? nearest) => nearest is null ? "" : $" Did you mean {Quoted.Show(nearest)}?";

    private static string List(string what, string[] there)
    {
        if (there.Length == 0)
        {
            return $" {what}: none.";
        }

        string listed = OneLine.Of(string.Join(", ", there.Take(MostListed)));
        return there.Length <= MostListed ? $" {what}: {listed}." : $" {what}: {listed}, and {there.Length - MostListed} more.";
    }
}
