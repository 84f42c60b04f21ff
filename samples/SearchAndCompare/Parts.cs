using Interpol.Strategy.Model;

// What the kinds of element have in common, and the model tells of each kind by itself.
internal static class Parts
{
    public static string KindOf(StrategyElement element) => element switch
    {
        Vision => "vision",
        Mission => "mission",
        CoreValue => "value",
        Goal => "goal",
        _ => "objective",
    };

    public static ElementCode? CodeOf(StrategyElement element) => (element as Goal)?.Code ?? (element as Objective)?.Code;

    public static string? NameOf(StrategyElement element) => (element as CoreValue)?.Name ?? (element as Goal)?.Name ?? (element as Objective)?.Name;

    // What people know it by: its name, or else its statement.
    public static string TextOf(StrategyElement element) => NameOf(element) ?? element.Description ?? "";

    // What to store, for an element that has a code: nothing else can be referred to.
    public static ElementReference? ReferenceTo(StrategicFramework plan, StrategyElement element) => CodeOf(element) is { } code ? new(plan.Id, code) : null;

    // Where an element stands, for people.
    public static string PlaceOf(StrategicFramework plan, StrategyElement element) => ReferenceTo(plan, element)?.ToString() ?? $"{plan.Id} {KindOf(element)}";
}
