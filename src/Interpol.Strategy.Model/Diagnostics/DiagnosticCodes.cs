namespace Interpol.Strategy.Model;

/// <summary>Defines the codes of all diagnostics. A code never changes its meaning and is never reused.</summary>
/// <remarks>
/// <para>The first two digits are the topic: 10 documents, 11 properties, 20 validation itself, 21 general rules, 22
/// rules of StratML, 23 rules of progress reports, 30 StratML documents, 31 StratML elements, 32 content that a version
/// of StratML does not support, 33 content that linked data does not support.</para>
/// <para>DIAGNOSTICS.md in the repository lists the severity and the effect of each code.</para>
/// </remarks>
public static class DiagnosticCodes
{
    /// <summary>
    /// Represents <c>SF1001</c>: the document is larger than <see cref="Serialization.ReadOptions.MaxBytes"/> and was
    /// not read.
    /// </summary>
    public const string TooLarge = "SF1001";

    /// <summary>
    /// Represents <c>SF1002</c>: objects, lists or elements are nested more deeply than
    /// <see cref="Serialization.ReadOptions.MaxDepth"/>. The rest was not read.
    /// </summary>
    public const string TooDeep = "SF1002";

    /// <summary>Represents <c>SF1003</c>: bytes are not valid UTF-8.</summary>
    /// <remarks>
    /// Each invalid sequence was replaced with U+FFFD. A document in UTF-16 or UTF-32 was not read.
    /// </remarks>
    public const string NotUtf8 = "SF1003";

    /// <summary>Represents <c>SF1004</c>: a string contains an unpaired surrogate.</summary>
    /// <remarks>It was replaced with U+FFFD.</remarks>
    public const string UnpairedSurrogate = "SF1004";

    /// <summary>
    /// Represents <c>SF1005</c>: the document begins with a byte order mark, which JSON does not allow.
    /// </summary>
    public const string ByteOrderMark = "SF1005";

    /// <summary>Represents <c>SF1006</c>: the document is not well-formed.</summary>
    /// <remarks>The rest was not read.</remarks>
    public const string Malformed = "SF1006";

    /// <summary>Represents <c>SF1007</c>: the document has content after its end.</summary>
    /// <remarks>It was not read.</remarks>
    public const string TrailingContent = "SF1007";

    /// <summary>
    /// Represents <c>SF1008</c>: there are more diagnostics than
    /// <see cref="Serialization.ReadOptions.MaxDiagnostics"/>.
    /// </summary>
    /// <remarks>The message says how many were omitted.</remarks>
    public const string DiagnosticsTruncated = "SF1008";

    /// <summary>Represents <c>SF1009</c>: the document contains a comment.</summary>
    /// <remarks>JSON does not allow comments. StratML does, but they are not kept.</remarks>
    public const string Comment = "SF1009";

    /// <summary>
    /// Represents <c>SF1010</c>: a comma follows the last property of an object or the last item of a list.
    /// </summary>
    public const string TrailingComma = "SF1010";

    /// <summary>Represents <c>SF1011</c>: the format version is missing.</summary>
    /// <remarks>Version 1 is assumed.</remarks>
    public const string MissingFormatVersion = "SF1011";

    /// <summary>Represents <c>SF1012</c>: the format version is not a positive whole number.</summary>
    public const string InvalidFormatVersion = "SF1012";

    /// <summary>Represents <c>SF1013</c>: the format version is newer than this library supports.</summary>
    public const string NewerFormatVersion = "SF1013";

    /// <summary>Represents <c>SF1014</c>: the document refers to a different JSON Schema.</summary>
    /// <remarks>The reference is not kept.</remarks>
    public const string SchemaMismatch = "SF1014";

    /// <summary>Represents <c>SF1101</c>: a property, an element or an attribute is unknown.</summary>
    public const string UnknownProperty = "SF1101";

    /// <summary>
    /// Represents <c>SF1102</c>: a property, an element or an attribute occurs more than once.
    /// </summary>
    /// <remarks>In JSON, the last one is used. In StratML, the first one is used.</remarks>
    public const string DuplicateProperty = "SF1102";

    /// <summary>Represents <c>SF1103</c>: a property or a list item is null.</summary>
    /// <remarks>A null property is read as a missing one. A null item is omitted.</remarks>
    public const string NullValue = "SF1103";

    /// <summary>Represents <c>SF1104</c>: a required property, element or attribute is missing.</summary>
    public const string MissingProperty = "SF1104";

    /// <summary>
    /// Represents <c>SF1105</c>: a value has the wrong type, such as a list where a string is expected.
    /// </summary>
    public const string WrongType = "SF1105";

    /// <summary>Represents <c>SF1106</c>: a number is written as a string, or a string as a number.</summary>
    /// <remarks>It was read as intended.</remarks>
    public const string NumberAsString = "SF1106";

    /// <summary>Represents <c>SF1107</c>: a number is out of range.</summary>
    public const string OutOfRange = "SF1107";

    /// <summary>Represents <c>SF1108</c>: a string is not a valid id, code or period.</summary>
    public const string InvalidFormat = "SF1108";

    /// <summary>Represents <c>SF1109</c>: a string is not a valid date.</summary>
    public const string InvalidDate = "SF1109";

    /// <summary>
    /// Represents <c>SF1110</c>: a string is not a valid number, or a number has more digits than can be kept.
    /// </summary>
    public const string InvalidNumber = "SF1110";

    /// <summary>Represents <c>SF1111</c>: a string is not one of the allowed values.</summary>
    public const string UnknownEnumValue = "SF1111";

    /// <summary>Represents <c>SF1112</c>: a framework of a catalog has the id of an earlier one.</summary>
    public const string DuplicateFramework = "SF1112";

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

    /// <summary>Represents <c>SF2203</c>: a goal has neither a description nor objectives to derive it from.</summary>
    public const string MissingGoalDescription = "SF2203";

    /// <summary>Represents <c>SF2204</c>: the source is not a valid URI.</summary>
    public const string SourceNotUri = "SF2204";

    /// <summary>Represents <c>SF2205</c>: an identifier that only Part 2 writes is not a valid XML name.</summary>
    public const string Part2IdentifierNotXmlName = "SF2205";

    /// <summary>Represents <c>SF2206</c>: a role of a stakeholder has more than two types.</summary>
    public const string TooManyRoleTypes = "SF2206";

    /// <summary>Represents <c>SF2301</c>: a report refers to an element that the catalog does not contain.</summary>
    public const string UnresolvedElement = "SF2301";

    /// <summary>Represents <c>SF2302</c>: the indicator of a progress update does not exist or is ambiguous.</summary>
    public const string UnknownIndicator = "SF2302";

    /// <summary>Represents <c>SF2303</c>: a result has a later date than the progress report.</summary>
    public const string ResultAfterReport = "SF2303";

    /// <summary>
    /// Represents <c>SF3001</c>: the root element is not that of a plan, or its namespace is not one of StratML.
    /// </summary>
    public const string NotStratML = "SF3001";

    /// <summary>
    /// Represents <c>SF3002</c>: the document uses StratML names in an unsupported vocabulary, such as a draft of Part
    /// 3.
    /// </summary>
    public const string UnsupportedVocabulary = "SF3002";

    /// <summary>Represents <c>SF3003</c>: the document has no namespace.</summary>
    /// <remarks>The root element determines the part.</remarks>
    public const string MissingNamespace = "SF3003";

    /// <summary>Represents <c>SF3004</c>: an element has no namespace or that of a different version.</summary>
    /// <remarks>Each namespace is reported once.</remarks>
    public const string NamespaceMismatch = "SF3004";

    /// <summary>Represents <c>SF3005</c>: the root element and the namespace belong to different parts.</summary>
    public const string RootMismatch = "SF3005";

    /// <summary>Represents <c>SF3006</c>: the document has a document type declaration.</summary>
    /// <remarks>Such documents are not read.</remarks>
    public const string DocumentTypeDeclaration = "SF3006";

    /// <summary>Represents <c>SF3007</c>: a processing instruction, such as a reference to a stylesheet.</summary>
    public const string ProcessingInstruction = "SF3007";

    /// <summary>Represents <c>SF3008</c>: the document specifies the location of its schema.</summary>
    /// <remarks>Nothing is fetched.</remarks>
    public const string SchemaLocation = "SF3008";

    /// <summary>Represents <c>SF3009</c>: an entity that the supplied <c>XmlReader</c> does not expand.</summary>
    public const string UnresolvedEntity = "SF3009";

    /// <summary>
    /// Represents <c>SF3010</c>: an attribute of XML or XML Schema, such as <c>xml:lang</c> or <c>xsi:type</c>.
    /// </summary>
    /// <remarks>It is not kept.</remarks>
    public const string StandardAttribute = "SF3010";

    /// <summary>Represents <c>SF3101</c>: an element follows one that it must precede.</summary>
    public const string ElementOutOfOrder = "SF3101";

    /// <summary>
    /// Represents <c>SF3102</c>: an element or an attribute has the name or the position of a different version.
    /// </summary>
    public const string NameFromOtherVersion = "SF3102";

    /// <summary>Represents <c>SF3103</c>: an element occurs more often than its version allows.</summary>
    /// <remarks>All are kept.</remarks>
    public const string TooManyElements = "SF3103";

    /// <summary>Represents <c>SF3104</c>: text occurs where only elements are allowed.</summary>
    public const string UnexpectedText = "SF3104";

    /// <summary>Represents <c>SF3105</c>: an element or an attribute that an editor added for its own use.</summary>
    public const string EditorArtifact = "SF3105";

    /// <summary>Represents <c>SF3106</c>: a placeholder of a template was not filled in.</summary>
    public const string UnfilledPlaceholder = "SF3106";

    /// <summary>Represents <c>SF3107</c>: a required value is empty.</summary>
    public const string EmptyValue = "SF3107";

    /// <summary>Represents <c>SF3108</c>: an identifier is not a valid XML name.</summary>
    /// <remarks>It is kept.</remarks>
    public const string IdentifierNotXmlNameInDocument = "SF3108";

    /// <summary>Represents <c>SF3109</c>: two elements have the same identifier.</summary>
    /// <remarks>Both keep it.</remarks>
    public const string DuplicateXmlIdentifier = "SF3109";

    /// <summary>Represents <c>SF3110</c>: a date has a time zone, which is not kept.</summary>
    public const string TimeZone = "SF3110";

    /// <summary>Represents <c>SF3111</c>: a source is not a valid URI.</summary>
    /// <remarks>It is kept.</remarks>
    public const string SourceNotUriInDocument = "SF3111";

    /// <summary>Represents <c>SF3112</c>: a line begins with <c>[sf:</c>, but is not a valid note.</summary>
    /// <remarks>It is kept as text.</remarks>
    public const string InvalidNote = "SF3112";

    /// <summary>
    /// Represents <c>SF3113</c>: the document has no framework id, and its identifier or name is not simply one.
    /// </summary>
    /// <remarks>
    /// An id was created. Accents are removed, and letters of other scripts are replaced with a hash of the text.
    /// </remarks>
    public const string GeneratedId = "SF3113";

    /// <summary>Represents <c>SF3201</c>: the StratML version cannot hold a part of the framework.</summary>
    /// <remarks>See <see cref="Serialization.FrameworkStratML.GetUnsupportedContent"/>.</remarks>
    public const string UnsupportedInVersion = "SF3201";

    /// <summary>Represents <c>SF3301</c>: linked data cannot hold a property of the framework.</summary>
    public const string NotInLinkedData = "SF3301";
}
