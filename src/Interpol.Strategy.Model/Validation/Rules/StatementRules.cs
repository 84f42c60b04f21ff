namespace Interpol.Strategy.Model;

/// <summary>Contains the rule for the statements of elements.</summary>
internal static class StatementRules
{
    public static ValidationRule MissingStatement { get; } = new()
    {
        Code = DiagnosticCodes.MissingStatement,
        Title = "A vision and a mission have a statement, and a value and an objective have a statement or a name.",
        Rationale =
            "Library design: the description is the statement, and an element without a name and a statement has no "
            + "content. This is a warning because StratML requires neither.",
        Check = framework =>
            from element in FrameworkTraversal.GetNodes<StrategyElement>(framework)
            let lack = DescribeMissing(element.Record)
            where lack is not null
            select new RuleFinding(element.Node.Path, lack),
    };

    private static string? DescribeMissing(StrategyElement element) => element switch
    {
        _ when !string.IsNullOrWhiteSpace(element.Description) => null,
        Vision => "The vision does not have a statement. Its description must not be empty.",
        Mission => "The mission does not have a statement. Its description must not be empty.",
        CoreValue value when string.IsNullOrWhiteSpace(value.Name) =>
            "The value has neither a name nor a description. It must have at least one of them.",
        Objective objective when string.IsNullOrWhiteSpace(objective.Name) =>
            "The objective has neither a name nor a description. It must have at least one of them.",
        _ => null,
    };
}
