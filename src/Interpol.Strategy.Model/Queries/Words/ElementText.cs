namespace Interpol.Strategy.Model;

/// <summary>The texts of an element: search and comparison look at its name, where its kind has one, and at its description.</summary>
internal static class ElementText
{
    /// <summary>How many words of a description one word of a name is worth.</summary>
    public const int NameWeight = 2;

    public static string? CodeOf(StrategyElement element) => ((element as Goal)?.Code ?? (element as Objective)?.Code)?.ToString();

    public static string? NameOf(StrategyElement element) => element switch
    {
        Goal goal => goal.Name,
        Objective objective => objective.Name,
        CoreValue value => value.Name,
        _ => null,
    };
}
