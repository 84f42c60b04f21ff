namespace Interpol.Strategy.Model;

/// <summary>Provides the exceptions that lookups throw when nothing matches.</summary>
/// <remarks>
/// The return type is <see cref="Exception"/>, so that a successful lookup does not load the types of the exceptions.
/// </remarks>
internal static class LookupErrors
{
    public static Exception Code(StrategicFramework framework, string code) =>
        Code(framework, code, "a goal or an objective", framework.GetElements(), otherKind: null);

    public static Exception GoalCode(StrategicFramework framework, string code) =>
        Code(
            framework,
            code,
            "a goal",
            framework.Goals,
            framework.TryGetObjective(code, out _) ? "An objective has this code." : null);

    public static Exception ObjectiveCode(StrategicFramework framework, string code) =>
        Code(
            framework,
            code,
            "an objective",
            framework.GetObjectives(),
            framework.TryGetGoal(code, out _) ? "A goal has this code." : null);

    public static Exception Identifier(StrategicFramework framework, string identifier)
    {
        List<string> available = Texts(framework.GetElements(), element => element.Identifier);
        string? nearest = SpellingSuggestion.Find(identifier, available);
        string message = $"The framework '{framework.Id}' does not contain an element with the identifier "
            + $"{Quoting.Quote(identifier)}.{Suggest(nearest)}{List("identifiers", available)}";
        return new UnknownElementException(message, framework.Id, identifier, nearest);
    }

    public static Exception Element(StrategicFramework framework, StrategyElement element) =>
        new UnknownElementException(
            $"The framework '{framework.Id}' does not contain an element that equals the {element.GetType().Name} "
                + $"{Quoting.Quote(element.ToString())}.",
            framework.Id,
            element.ToString(),
            suggestion: null);

    public static Exception Framework(FrameworkCatalog catalog, string id)
    {
        List<string> available = Texts(catalog.Frameworks, framework => framework.Id.ToString());
        string? nearest = SpellingSuggestion.Find(id, available);
        string hint = id.Length == 0 ? " An empty string is the id of a default FrameworkId." : Suggest(nearest);
        return new UnknownFrameworkException(
            $"The catalog does not contain a framework with the id {Quoting.Quote(id)}.{hint}{List("ids", available)}",
            id,
            nearest);
    }

    private static UnknownElementException Code(
        StrategicFramework framework,
        string code,
        string kind,
        IEnumerable<StrategyElement> among,
        string? otherKind)
    {
        List<string> available = Texts(among, element => element.GetCode()?.ToString());
        string? nearest = SpellingSuggestion.Find(code, available);
        string hint = otherKind is not null
            ? " " + otherKind
            : code.Length == 0
            ? " An empty string is the code of a default ElementCode."
            : Suggest(nearest);
        return new UnknownElementException(
            $"The framework '{framework.Id}' does not contain {kind} with the code "
                + $"{Quoting.Quote(code)}.{hint}{List("codes", available)}",
            framework.Id,
            code,
            nearest);
    }

    /// <summary>Selects strings with a loop, because LINQ would add much code to a native program.</summary>
    private static List<string> Texts<T>(IEnumerable<T> items, Func<T, string?> textOf)
    {
        var texts = new List<string>();
        foreach (T item in items)
        {
            if (textOf(item) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private static string Suggest(string? nearest) => nearest is null ? "" : $" Did you mean {Quoting.Quote(nearest)}?";

    private static string List(string what, List<string> available) => available.Count == 0
        ? $" There are no {what}."
        : $" Available {what}: {Quoting.QuoteList(available)}.";
}
