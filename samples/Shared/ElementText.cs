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
}
