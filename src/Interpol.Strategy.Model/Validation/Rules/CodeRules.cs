namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for the codes of goals and objectives.</summary>
internal static class CodeRules
{
    public static ValidationRule DuplicateGoalCode { get; } = new()
    {
        Code = DiagnosticCodes.DuplicateGoalCode,
        Title = "The codes of goals are unique.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "Library design: an ElementReference identifies a goal by its code and finds only the first goal with "
            + "that code.",
        Check = framework => DuplicateFinder.Find(
            FrameworkTraversal.GetNodes<Goal>(framework).Select(goal => (goal.Part, goal.Record.Code?.ToString())),
            "code"),
    };

    public static ValidationRule DuplicateObjectiveCode { get; } = new()
    {
        Code = DiagnosticCodes.DuplicateObjectiveCode,
        Title = "The codes of objectives are unique.",
        Rationale =
            "Library design: an ElementReference identifies an objective by its code and finds only the first "
            + "objective with that code. This is a warning because StratML allows plans that number the objectives "
            + "of each goal from 1.",
        Check = framework => DuplicateFinder.Find(
            FrameworkTraversal.GetNodes<Objective>(framework).Select(node => (node.Part, node.Record.Code?.ToString())),
            "code"),
    };

    public static ValidationRule CodeOutsideGoal { get; } = new()
    {
        Code = DiagnosticCodes.CodeOutsideGoal,
        Title = "The code of an objective continues that of its goal if both are outline numbers, such as 4.2 and 4.",
        Rationale =
            "Convention of outline numbers (ElementCode.Parent): the parent of 4.2 is 4. This is a warning because "
            + "StratML does not restrict SequenceIndicator.",
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
                    $"The code {Quoting.Quote(code.ToString())} does not continue the code of its goal, "
                        + $"{Quoting.Quote(parent.ToString())}. Expected a code such as '{parent}.1'.");
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
