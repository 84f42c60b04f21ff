using Interpol.Strategy.Model;

// How elements are shown to people.
internal static class Parts
{
    public static string KindOf(StrategyElement element) => element.ElementKind switch
    {
        ElementKind.Vision => "vision",
        ElementKind.Mission => "mission",
        ElementKind.CoreValue => "value",
        ElementKind.Goal => "goal",
        _ => "objective",
    };

    // What people know it by: its name, or else its statement.
    public static string TextOf(StrategyElement element) => element.GetName() ?? element.Description ?? "";

    // The reference to store, or null if the element cannot be referred to.
    public static ElementReference? ReferenceTo(StrategicFramework plan, StrategyElement element) =>
        plan.TryGetReference(element, out ElementReference reference) ? reference : null;

    // Where an element stands, for people.
    public static string PlaceOf(StrategicFramework plan, StrategyElement element) => ReferenceTo(plan, element)?.ToString() ?? $"{plan.Id} {KindOf(element)}";
}
