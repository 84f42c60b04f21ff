namespace Interpol.Strategy.Model;

/// <summary>Provides the validation rules of this library, in sets.</summary>
/// <remarks>
/// <para>Sets can be combined and filtered. For example,
/// <c>[.. ValidationRules.General.Where(rule => rule.Code != DiagnosticCodes.CodeOutsideGoal), mine]</c> replaces one
/// rule. The canonical frameworks comply with all rules.</para>
/// <para>The StratML sets contain the constraints of the schemas that the records do not enforce. They do not report
/// content that a part does not support, such as indicators in Part 1.
/// <see cref="Serialization.FrameworkStratML.GetUnsupportedContent"/> does.</para>
/// </remarks>
public static class ValidationRules
{
    /// <summary>Gets the rules that apply to any framework, whether it is written as StratML or not.</summary>
    /// <remarks>
    /// The rules require that codes and identifiers are unique, that relationships refer to existing identifiers, that
    /// periods do not end before they start, and that directions match the numbers. Names and statements must not be
    /// empty, and XML must allow all characters.
    /// </remarks>
    public static EquatableList<ValidationRule> General { get; } =
    [
        CodeRules.DuplicateGoalCode,
        CodeRules.DuplicateObjectiveCode,
        IdentifierRules.DuplicateIdentifier,
        OutlineCodeRules.CodeOutsideGoal,
        TimeRules.PeriodEndsBeforeStart,
        TimeRules.ResultEndsBeforeStart,
        TextRules.BlankName,
        StatementRules.MissingStatement,
        TextRules.TextNotXml,
        ReferenceRules.UnresolvedReference,
        IndicatorRules.DirectionContradicted,
    ];

    /// <summary>Gets the rules for frameworks that are written as StratML Part 1 (ISO 17469-1).</summary>
    /// <remarks>A framework without errors can be written as a valid document.</remarks>
    public static EquatableList<ValidationRule> StratMLPart1 { get; } =
    [
        TextRules.TextNotXml,
        IdentifierRules.DuplicateIdentifier,
        TextRules.BlankName,
        StratMLRules.MissingGoal,
        XmlNameRules.IdentifierNotXmlName,
        StratMLRules.MissingGoalDescription,
        StratMLRules.SourceNotUri,
    ];

    /// <summary>Gets the rules for frameworks that are written as StratML Part 2 (ANSI/AIIM 22:2017).</summary>
    /// <remarks>They are the rules of Part 1, and rules for content that only Part 2 supports.</remarks>
    public static EquatableList<ValidationRule> StratMLPart2 { get; } =
        [.. StratMLPart1, XmlNameRules.Part2IdentifierNotXmlName, StratMLRules.TooManyRoleTypes];

    /// <summary>Gets all rules of this library, each once.</summary>
    public static EquatableList<ValidationRule> All { get; } = [.. General.Union(StratMLPart2)];
}
