namespace Interpol.Strategy.Model;

/// <summary>Contains the rules of StratML that the records do not enforce, except for identifiers.</summary>
internal static class StratMLRules
{
    public static ValidationRule MissingGoal { get; } = ValidationRule.ForEach<StrategicFramework>(
        DiagnosticCodes.MissingGoal,
        "The framework has at least one goal.",
        framework => framework.Goals.IsEmpty
            ? "The framework does not have a goal. StratML requires at least one." : null,
        "goals") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale = "ISO 17469-1 and ANSI/AIIM 22:2017, element StrategicPlanCore: Goal, minOccurs 1.",
    };

    public static ValidationRule MissingGoalDescription { get; } = ValidationRule.ForEach<Goal>(
        DiagnosticCodes.MissingGoalDescription,
        "A goal has a description or objectives.",
        goal => string.IsNullOrWhiteSpace(goal.Description) && goal.Objectives.IsEmpty
            ? $"The goal {Quoting.Quote(goal.ToString())} has neither a description nor objectives. "
                + "StratML requires a description."
            : null) with
    {
        Rationale =
            "ISO 17469-1 and ANSI/AIIM 22:2017, element Goal: Description, minOccurs 1. This is a warning because "
            + "its type, xsd:string, allows an empty string, which is written if the description is missing. A goal "
            + "with objectives is accepted because they explain what it means.",
    };

    public static ValidationRule SourceNotUri { get; } = ValidationRule.ForEach<StrategicFramework>(
        DiagnosticCodes.SourceNotUri,
        "The source is empty or a valid URI, absolute or relative.",
        framework => framework.Source is { } source && !UriSyntax.IsAnyUri(source)
            ? DiagnosticMessages.NotUri(source) : null,
        "source") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "ISO 17469-1 and ANSI/AIIM 22:2017, element Source: xsd:anyURI, a URI reference of RFC 2396 after spaces "
            + "and non-ASCII characters are escaped.",
    };

    public static ValidationRule TooManyRoleTypes { get; } = ValidationRule.ForEach<StakeholderRole>(
        DiagnosticCodes.TooManyRoleTypes,
        "A role has at most two types.",
        role => role.Types.Count > 2
            ? $"The role {Quoting.Quote(role.Name)} has {role.Types.Count} types. StratML allows at most 2."
            : null,
        "types") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale = "ANSI/AIIM 22:2017, element Role: RoleType, maxOccurs 2.",
    };
}
