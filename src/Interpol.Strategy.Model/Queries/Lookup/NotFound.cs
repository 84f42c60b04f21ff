using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>What is said when a lookup finds nothing: what was sought, where, the nearest that there is, and all that there is.</summary>
/// <remarks>The methods say that they give an exception, and not which, so that a lookup that finds something need not load its type.</remarks>
internal static class NotFound
{
    private const int MostListed = 40;
    private const int LongestList = 1000;

    public static Exception Code(StrategicFramework framework, string code) =>
        Code(framework, code, "goal or objective", framework.Elements(), otherKind: null);

    public static Exception GoalCode(StrategicFramework framework, string code) =>
        Code(framework, code, "goal", framework.Goals, framework.TryFindObjective(code, out _) ? "There is an objective of that code." : null);

    public static Exception ObjectiveCode(StrategicFramework framework, string code) =>
        Code(framework, code, "objective", framework.Objectives(), framework.TryFindGoal(code, out _) ? "There is a goal of that code." : null);

    public static Exception Identifier(StrategicFramework framework, string identifier)
    {
        List<string> there = Texts(framework.Elements(), element => element.Identifier);
        string? nearest = NearestText.To(identifier, there);
        string message = $"Framework '{framework.Id}' has no element with the identifier {Quoted.Show(identifier)}.{Suggest(nearest)}{List("Identifiers", there)}";
        return new UnknownElementException(message, framework.Id, identifier, nearest);
    }

    public static Exception Element(StrategicFramework framework, StrategyElement element) =>
        new UnknownElementException($"Framework '{framework.Id}' has no {element.GetType().Name} that equals {Quoted.Show(element.ToString())}.", framework.Id, element.ToString(), suggestion: null);

    public static Exception Framework(FrameworkCatalog catalog, string id)
    {
        List<string> there = Texts(catalog.Frameworks, framework => framework.Id.ToString());
        string? nearest = NearestText.To(id, there);
        string sought = id.Length == 0 ? "with an empty id, which is that of a default FrameworkId" : Quoted.Show(id);
        return new UnknownFrameworkException($"The catalog has no framework {sought}.{Suggest(nearest)}{List("Frameworks", there)}", id, nearest);
    }

    private static UnknownElementException Code(StrategicFramework framework, string code, string kind, IEnumerable<StrategyElement> among, string? otherKind)
    {
        List<string> there = Texts(among, ElementText.CodeOf);
        string? nearest = NearestText.To(code, there);
        string hint = otherKind is null ? Suggest(nearest) : " " + otherKind;
        return new UnknownElementException($"Framework '{framework.Id}' has no {kind} with the code {ShowCode(code)}.{hint}{List("Codes", there)}", framework.Id, code, nearest);
    }

    private static string ShowCode(string code) => code.Length == 0 ? "'', which is that of a default ElementCode" : Quoted.Show(code);

    /// <summary>A loop: in a native program, a call of <c>Select</c> brings in all that makes generic methods while it runs, and every lookup can end here.</summary>
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

    private static string Suggest(string? nearest) => nearest is null ? "" : $" Did you mean {Quoted.Show(nearest)}?";

    /// <summary>As many as fit: a message is read by a person.</summary>
    private static string List(string what, List<string> there)
    {
        var list = new StringBuilder($" {what}: ");
        int listed = 0;
        foreach (string each in there.TakeWhile(_ => listed < MostListed && list.Length < LongestList))
        {
            _ = list.Append(listed++ == 0 ? "" : ", ").Append(each.Length <= Quoted.Longest ? OneLine.Of(each) : Quoted.Show(each));
        }

        int more = there.Count - listed;
        return list.Append(there.Count == 0 ? "none" : more == 0 ? "" : $", and {more} more").Append('.').ToString();
    }
}
