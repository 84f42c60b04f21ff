namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for the codes of goals and objectives.</summary>
internal static class CodeRules
{
    public static ValidationRule DuplicateGoalCode { get; } = new()
    {
        Code = DiagnosticCodes.DuplicateGoalCode,
        Title = "No two goals have one code.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "Design of the records: an ElementReference names a goal by its code, and of two with one code it finds "
            + "the first alone.",
        Check = framework => DuplicateFinder.Find(
            FrameworkTraversal.GetNodes<Goal>(framework).Select(goal => (goal.Part, goal.Record.Code?.ToString())),
            "code"),
    };

    public static ValidationRule DuplicateObjectiveCode { get; } = new()
    {
        Code = DiagnosticCodes.DuplicateObjectiveCode,
        Title = "No two objectives of the framework have one code.",
        Rationale =
            "Design of the records: an ElementReference names an objective by its code, and of two with one code it "
            + "finds the first alone. A warning, because plans that number the objectives of each goal from 1 are "
            + "valid in the standard.",
        Check = framework => DuplicateFinder.Find(
            FrameworkTraversal.GetNodes<Objective>(framework).Select(node => (node.Part, node.Record.Code?.ToString())),
            "code"),
    };

    public static ValidationRule CodeOutsideGoal { get; } = new()
    {
        Code = DiagnosticCodes.CodeOutsideGoal,
        Title = "An objective's code continues that of its goal, where both are outline numbers such as 4 and 4.2.",
        Rationale =
            "Convention of outline numbers (ElementCode.Parent): 4.2 stands under 4. The standard demands nothing "
            + "of SequenceIndicator, hence a warning.",
        Check = CodesOutsideGoal,
    };

    private static IEnumerable<RuleFinding> CodesOutsideGoal(StrategicFramework framework)
    {
        ElementCode? goalCode = null;
        IEnumerable<(FrameworkNode Part, StrategyElement Record)> elements =
            FrameworkTraversal.GetNodes<StrategyElement>(framework);
        foreach ((FrameworkNode node, StrategyElement element) in elements)
        {
            if (element is Goal goal)
            {
                goalCode = goal.Code;
            }
            else if (element is Objective { Code: { } code } && goalCode is { } parent
                && IsOutline(code) && IsOutline(parent) && !IsUnder(code, parent))
            {
                yield return new(
                    node.PathOf("code"),
                    $"{Quoting.Quote(code.ToString())} does not stand under the goal's code, "
                        + $"{Quoting.Quote(parent.ToString())}; "
                    + $"an objective of that goal has a code such as '{parent}.1'.");
            }
        }
    }

    private static bool IsOutline(ElementCode code) => code._packed != 0;

    private static bool IsUnder(ElementCode code, ElementCode goal)
    {
        ElementCode? above = code.Parent;
        while (above is { } other && other != goal)
        {
            above = other.Parent;
        }

        return above is not null;
    }
}
