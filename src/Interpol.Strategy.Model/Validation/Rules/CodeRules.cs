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
            "Library design: an ElementReference identifies a goal by its code and finds only one goal with that code.",
        Check = framework => DuplicateFinder.Find(
            FrameworkTraversal.GetNodes<Goal>(framework).Select(node => (node.Node, node.Record.Code?.ToString())),
            "code"),
    };

    public static ValidationRule DuplicateObjectiveCode { get; } = new()
    {
        Code = DiagnosticCodes.DuplicateObjectiveCode,
        Title = "The codes of objectives are unique.",
        Rationale =
            "Library design: an ElementReference identifies an objective by its code and finds only one objective with "
            + "that code. This is a warning because StratML allows plans that number the objectives of each goal "
            + "from 1.",
        Check = framework => DuplicateFinder.Find(
            FrameworkTraversal.GetNodes<Objective>(framework).Select(node => (node.Node, node.Record.Code?.ToString())),
            "code"),
    };
}
