using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>Provides the exceptions that lookups throw when nothing matches.</summary>
/// <remarks>
/// The return type is <see cref="Exception"/>, so that a successful lookup does not load the types of the exceptions.
/// </remarks>
internal static class LookupErrors
{
    private const int MaxListed = 40;
    private const int MaxListLength = 1000;

    public static Exception Code(StrategicFramework framework, string code) =>
        Code(framework, code, "goal or objective", framework.GetElements(), otherKind: null);

    public static Exception GoalCode(StrategicFramework framework, string code) =>
        Code(framework, code, "goal", framework.Goals, framework.TryGetObjective(code, out _) ? "There is an objective of that code." : null);

    public static Exception ObjectiveCode(StrategicFramework framework, string code) =>
        Code(framework, code, "objective", framework.GetObjectives(), framework.TryGetGoal(code, out _) ? "There is a goal of that code." : null);

    public static Exception Identifier(StrategicFramework framework, string identifier)
    {
        List<string> available = Texts(framework.GetElements(), element => element.Identifier);
        string? nearest = SpellingSuggestion.Find(identifier, available);
        string message = $"Framework '{framework.Id}' has no element with the identifier {Quoting.Quote(identifier)}.{Suggest(nearest)}{List("Identifiers", available)}";
        return new UnknownElementException(message, framework.Id, identifier, nearest);
    }

    public static Exception Element(StrategicFramework framework, StrategyElement element) =>
        new UnknownElementException($"Framework '{framework.Id}' has no {element.GetType().Name} that equals {Quoting.Quote(element.ToString())}.", framework.Id, element.ToString(), suggestion: null);

    public static Exception Framework(FrameworkCatalog catalog, string id)
    {
        List<string> available = Texts(catalog.Frameworks, framework => framework.Id.ToString());
        string? nearest = SpellingSuggestion.Find(id, available);
        string requested = id.Length == 0 ? "with an empty id, which is that of a default FrameworkId" : Quoting.Quote(id);
        return new UnknownFrameworkException($"The catalog has no framework {requested}.{Suggest(nearest)}{List("Frameworks", available)}", id, nearest);
    }

    private static UnknownElementException Code(StrategicFramework framework, string code, string kind, IEnumerable<StrategyElement> among, string? otherKind)
    {
        List<string> available = Texts(among, element => element.GetCode()?.ToString());
        string? nearest = SpellingSuggestion.Find(code, available);
        string hint = otherKind is null ? Suggest(nearest) : " " + otherKind;
        return new UnknownElementException($"Framework '{framework.Id}' has no {kind} with the code {FormatCode(code)}.{hint}{List("Codes", available)}", framework.Id, code, nearest);
    }

    private static string FormatCode(string code) => code.Length == 0 ? "'', which is that of a default ElementCode" : Quoting.Quote(code);

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

    /// <summary>Lists the available values, up to a limit.</summary>
    private static string List(string what, List<string> available)
    {
        var list = new StringBuilder($" {what}: ");
        int listed = 0;
        foreach (string each in available.TakeWhile(_ => listed < MaxListed && list.Length < MaxListLength))
        {
            _ = list.Append(listed++ == 0 ? "" : ", ").Append(each.Length <= Quoting.MaxLength ? SingleLine.CollapseWhiteSpace(each) : Quoting.Quote(each));
        }

        int more = available.Count - listed;
        return list.Append(available.Count == 0 ? "none" : more == 0 ? "" : $", and {more} more").Append('.').ToString();
    }
}
