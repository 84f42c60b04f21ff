namespace Interpol.Strategy.Model;

/// <summary>The rules of this library, in sets.</summary>
/// <remarks>
/// <para>A set is a value: <c>[.. ValidationRules.General.Where(rule => rule.Code != DiagnosticCodes.CodeOutsideGoal), mine]</c> is another one. Both canonical frameworks keep every rule.</para>
/// <para>The sets of StratML are what its schemas demand and the records do not enforce. That a part has no place for something, such as Part 1 for indicators, breaks none of them.</para>
/// </remarks>
public static class ValidationRules
{
    /// <summary>What any framework should keep, whatever becomes of it: codes and identifiers that are unique, references that lead somewhere, times that do not run backwards, texts that say something and can be written.</summary>
    public static EquatableList<ValidationRule> General { get; } =
    [
        CodeRules.DuplicateGoalCode,
        CodeRules.DuplicateObjectiveCode,
        IdentifierRules.DuplicateIdentifier,
        CodeRules.CodeOutsideGoal,
        TimeRules.PeriodEndsBeforeStart,
        TimeRules.ResultEndsBeforeStart,
        TextRules.BlankName,
        TextRules.MissingStatement,
        TextRules.TextNotXml,
        IdentifierRules.UnresolvedReference,
    ];

    /// <summary>What StratML Part 1 demands of a document (ISO 17469-1): a framework that breaks none of them with an error can be written validly.</summary>
    public static EquatableList<ValidationRule> StratMLPart1 { get; } =
    [
        TextRules.TextNotXml,
        IdentifierRules.DuplicateIdentifier,
        TextRules.BlankName,
        StratMLRules.MissingGoal,
        IdentifierRules.IdentifierNotXmlName,
        StratMLRules.MissingGoalDescription,
        StratMLRules.SourceNotUri,
    ];

    /// <summary>What StratML Part 2 demands of a document (ANSI/AIIM 22:2017): all that Part 1 does, and more of what it alone has a place for.</summary>
    public static EquatableList<ValidationRule> StratMLPart2 { get; } = [.. StratMLPart1, IdentifierRules.Part2IdentifierNotXmlName, StratMLRules.TooManyRoleTypes];

    /// <summary>Every rule of this library once.</summary>
    public static EquatableList<ValidationRule> All { get; } = [.. General.Union(StratMLPart2)];
}
