namespace Interpol.Strategy.Model;

/// <summary>Contains the rules of StratML that the records do not enforce, except for identifiers.</summary>
internal static class StratMLRules
{
    public static ValidationRule MissingGoal { get; } = ValidationRule.ForEach<StrategicFramework>(
        DiagnosticCodes.MissingGoal,
        "There is at least one goal.",
        framework => framework.Goals.IsEmpty ? "The framework has no goal; StratML demands one at least." : null,
        "goals") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale = "ISO 17469-1 and ANSI/AIIM 22:2017, element StrategicPlanCore: Goal, minOccurs 1.",
    };

    public static ValidationRule MissingGoalDescription { get; } = ValidationRule.ForEach<Goal>(
        DiagnosticCodes.MissingGoalDescription,
        "A goal is described, by its description or by its objectives.",
        goal => string.IsNullOrWhiteSpace(goal.Description) && goal.Objectives.IsEmpty
            ? $"The goal {Quoting.Quote(goal.ToString())} has neither a description nor objectives; "
                + "StratML demands a description."
            : null) with
    {
        Rationale =
            "ISO 17469-1 and ANSI/AIIM 22:2017, element Goal: Description, minOccurs 1. Its type, xsd:string, takes "
            + "an empty text, as which an absent description can be written validly; that is fair where objectives "
            + "say what the goal means, and odd elsewhere; hence a warning.",
    };

    public static ValidationRule SourceNotUri { get; } = ValidationRule.ForEach<StrategicFramework>(
        DiagnosticCodes.SourceNotUri,
        "The source is a URI, absolute or relative, or empty.",
        framework => framework.Source is { } source && !UriSyntax.IsAnyUri(source)
            ? $"{Quoting.Quote(source)} is no URI; the source is an address such as 'https://example.org/plan'."
            : null,
        "source") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "ISO 17469-1 and ANSI/AIIM 22:2017, element Source: xsd:anyURI, a URI reference of RFC 2396 once blanks "
            + "and letters beyond ASCII are escaped.",
    };

    public static ValidationRule TooManyRoleTypes { get; } = ValidationRule.ForEach<StakeholderRole>(
        DiagnosticCodes.TooManyRoleTypes,
        "A role has two types at the most.",
        role => role.Types.Count > 2
            ? $"The role {Quoting.Quote(role.Name)} has {role.Types.Count} types; StratML takes two at the most."
            : null,
        "types") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale = "ANSI/AIIM 22:2017, element Role: RoleType, maxOccurs 2.",
    };
}
