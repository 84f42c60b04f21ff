namespace Interpol.Strategy.Model;

/// <summary>Contains the rule for codes that are outline numbers.</summary>
internal static class OutlineCodeRules
{
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
