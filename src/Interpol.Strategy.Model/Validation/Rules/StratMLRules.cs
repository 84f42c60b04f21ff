namespace Interpol.Strategy.Model;

/// <summary>What StratML demands beyond what the records enforce, identifiers apart.</summary>
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
            ? $"The goal {Quoting.Quote(goal.ToString())} has neither a description nor objectives; StratML demands a description."
            : null) with
    {
        Rationale = "ISO 17469-1 and ANSI/AIIM 22:2017, element Goal: Description, minOccurs 1. Its type, xsd:string, takes an empty text, as which an absent description can be written validly; that is fair where objectives say what the goal means, and odd elsewhere; hence a warning.",
    };

    public static ValidationRule SourceNotUri { get; } = ValidationRule.ForEach<StrategicFramework>(
        DiagnosticCodes.SourceNotUri,
        "The source is a URI, absolute or relative, or empty.",
        framework => framework.Source is { } source && !IsUri(source) ? $"{Quoting.Quote(source)} is no URI; the source is an address such as 'https://example.org/plan'." : null,
        "source") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale = "ISO 17469-1 and ANSI/AIIM 22:2017, element Source: xsd:anyURI, a URI reference of RFC 2396 once blanks and letters beyond ASCII are escaped.",
    };

    public static ValidationRule TooManyRoleTypes { get; } = ValidationRule.ForEach<StakeholderRole>(
        DiagnosticCodes.TooManyRoleTypes,
        "A role has two types at the most.",
        role => role.Types.Count > 2 ? $"The role {Quoting.Quote(role.Name)} has {role.Types.Count} types; StratML takes two at the most." : null,
        "types") with
    {
        Severity = DiagnosticSeverity.Error,
        Rationale = "ANSI/AIIM 22:2017, element Role: RoleType, maxOccurs 2.",
    };

    private static bool IsUri(string source)
    {
        ReadOnlySpan<char> uri = source.AsSpan().Trim(" \t\r\n");
        return source.Length == 0
            || (uri.Length > 0 && uri.Count('#') <= 1 && HasOnlyWholeEscapes(uri) && Uri.TryCreate(uri.ToString(), UriKind.RelativeOrAbsolute, out _));
    }

    private static bool HasOnlyWholeEscapes(ReadOnlySpan<char> uri)
    {
        for (int i = uri.IndexOf('%'); i >= 0 && i < uri.Length; i++)
        {
            if (uri[i] == '%' && !(i + 2 < uri.Length && char.IsAsciiHexDigit(uri[i + 1]) && char.IsAsciiHexDigit(uri[i + 2])))
            {
                return false;
            }
        }

        return true;
    }
}
