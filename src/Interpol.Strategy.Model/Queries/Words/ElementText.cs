namespace Interpol.Strategy.Model;

/// <summary>The texts of an element that search and comparison look at: its name, where its kind has one, and its description.</summary>
internal static class ElementText
{
    public static string? NameOf(StrategyElement element) => element switch
    {
        Goal goal => goal.Name,
        Objective objective => objective.Name,
        CoreValue value => value.Name,
        _ => null,
    };
}
