namespace Interpol.Strategy.Model;

/// <content>The codes of rules.</content>
public static partial class DiagnosticCodes
{
    /// <summary>Represents <c>SF2001</c>: a rule threw an exception or returned null.</summary>
    /// <remarks>Its other findings are unknown.</remarks>
    public const string RuleFailed = "SF2001";

    /// <summary>Represents <c>SF2002</c>: a rule has more findings than are listed.</summary>
    public const string FindingsTruncated = "SF2002";

    /// <summary>Represents <c>SF2101</c>: a goal has the code of an earlier goal.</summary>
    public const string DuplicateGoalCode = "SF2101";

    /// <summary>Represents <c>SF2102</c>: an objective has the code of an earlier objective.</summary>
    public const string DuplicateObjectiveCode = "SF2102";

    /// <summary>Represents <c>SF2103</c>: a record has the identifier of an earlier one.</summary>
    public const string DuplicateIdentifier = "SF2103";

    /// <summary>
    /// Represents <c>SF2104</c>: the code of an objective does not continue that of its goal, such as 3.1 under goal 4.
    /// </summary>
    public const string CodeOutsideGoal = "SF2104";

    /// <summary>Represents <c>SF2105</c>: the end date of the period is before its start date.</summary>
    public const string PeriodEndsBeforeStart = "SF2105";

    /// <summary>Represents <c>SF2106</c>: the end date of a measured result is before its start date.</summary>
    public const string ResultEndsBeforeStart = "SF2106";

    /// <summary>
    /// Represents <c>SF2107</c>: a name, an adopting body, a dimension or a unit of measurement is empty or white
    /// space.
    /// </summary>
    public const string BlankName = "SF2107";

    /// <summary>
    /// Represents <c>SF2108</c>: a vision or a mission has no statement, or a core value or an objective has neither a
    /// name nor a description.
    /// </summary>
    public const string MissingStatement = "SF2108";

    /// <summary>Represents <c>SF2109</c>: a string contains a character that XML does not allow.</summary>
    public const string TextNotXml = "SF2109";

    /// <summary>
    /// Represents <c>SF2110</c>: a relationship refers to an identifier that the framework does not contain.
    /// </summary>
    public const string UnresolvedReference = "SF2110";

    /// <summary>
    /// Represents <c>SF2111</c>: the direction of an indicator contradicts its baseline and its final target.
    /// </summary>
    public const string DirectionContradicted = "SF2111";

    /// <summary>Represents <c>SF2201</c>: the framework has no goal.</summary>
    public const string MissingGoal = "SF2201";

    /// <summary>Represents <c>SF2202</c>: an identifier that both parts write is not a valid XML name.</summary>
    public const string IdentifierNotXmlName = "SF2202";

    /// <summary>Represents <c>SF2203</c>: a goal has neither a description nor objectives.</summary>
    public const string MissingGoalDescription = "SF2203";

    /// <summary>Represents <c>SF2204</c>: the source is not a valid URI.</summary>
    public const string SourceNotUri = "SF2204";

    /// <summary>Represents <c>SF2205</c>: an identifier that only Part 2 writes is not a valid XML name.</summary>
    public const string Part2IdentifierNotXmlName = "SF2205";

    /// <summary>Represents <c>SF2206</c>: a role of a stakeholder has more than two types.</summary>
    public const string TooManyRoleTypes = "SF2206";

    /// <summary>
    /// Represents <c>SF2301</c>: a progress report refers to a framework or an element that the catalog does not
    /// contain, or an update is about another framework.
    /// </summary>
    public const string UnresolvedElement = "SF2301";

    /// <summary>
    /// Represents <c>SF2302</c>: the indicator of a progress update does not exist, belongs to another element or is
    /// ambiguous.
    /// </summary>
    public const string UnknownIndicator = "SF2302";

    /// <summary>Represents <c>SF2303</c>: a result has a later date than the progress report.</summary>
    public const string ResultAfterReport = "SF2303";
}
