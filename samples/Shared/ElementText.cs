using System.Text.Json;
using Interpol.Strategy.Model;

// Formats elements for people.
internal static class ElementText
{
    // Returns the name, or the description if the element has no name.
    public static string GetNameOrDescription(StrategyElement element) =>
        element.GetName() ?? element.Description ?? "";

    // Returns the reference, or the id of the framework and the kind if the element has no reference.
    public static string GetTitle(StrategicFramework framework, StrategyElement element)
    {
        if (framework.TryGetReference(element, out ElementReference reference))
        {
            return SafeText.EscapeLine(reference.ToString());
        }

        string kind = JsonNamingPolicy.KebabCaseLower.ConvertName(element.ElementKind.ToString());
        return $"{framework.Id} {kind.Replace('-', ' ')}";
    }

    // Returns the title after the groups above the goal.
    public static MarkedText GetHeading(StrategicFramework framework, StrategyElement element) =>
        new MarkedText()
            .Add(GetGroupPath(GetGoal(framework, element)))
            .Add(GetTitle(framework, element), Mark.Strong);

    // Returns the groups above a goal as a path, such as "A Climate › ", or an empty string if there are none.
    public static string GetGroupPath(Goal? goal) =>
        string.Concat(GetGroups(goal).Select(group => $"{group} › "));

    // Returns the groups above a goal, the outermost first.
    public static IEnumerable<string> GetGroups(Goal? goal) =>
        goal?.Groups.Select(group => $"{group.Code} {group.Name}".Trim()) ?? [];

    // Returns the element if it is a goal, or the goal that contains it, or null.
    public static Goal? GetGoal(StrategicFramework framework, StrategyElement element) =>
        element as Goal ?? framework.GetLocation(element).Goal;
}
