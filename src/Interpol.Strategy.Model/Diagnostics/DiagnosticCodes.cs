namespace Interpol.Strategy.Model;

/// <summary>The codes of all diagnostics that this library gives. A code never changes its meaning and is never used for another one.</summary>
/// <remarks>10 begins what concerns a document as a whole, 11 what concerns one of its members, 20 the work of validation itself, 21 what its general rules find, 22 what those of StratML do, 30 what concerns a StratML document as a whole, 31 one of its elements, 32 what a version of StratML has no place for.</remarks>
public static class DiagnosticCodes
{
    /// <summary><c>SF1001</c>: the document is larger than the reader was told to take.</summary>
    public const string TooLarge = "SF1001";

    /// <summary><c>SF1002</c>: objects, lists or elements lie in each other more levels deep than the reader was told to follow.</summary>
    public const string TooDeep = "SF1002";

    /// <summary><c>SF1003</c>: bytes are not UTF-8; each such sequence is replaced by U+FFFD.</summary>
    public const string NotUtf8 = "SF1003";

    /// <summary><c>SF1004</c>: half of a surrogate pair, which is no character, stands alone; it is replaced by U+FFFD.</summary>
    public const string UnpairedSurrogate = "SF1004";

    /// <summary><c>SF1005</c>: the document begins with a byte order mark, which JSON forbids its writers.</summary>
    public const string ByteOrderMark = "SF1005";

    /// <summary><c>SF1006</c>: the document breaks the syntax of its format, and cannot be read from there on.</summary>
    public const string Malformed = "SF1006";

    /// <summary><c>SF1007</c>: something follows after the end of the document.</summary>
    public const string TrailingContent = "SF1007";

    /// <summary><c>SF1008</c>: there are more problems than the reader was told to list.</summary>
    public const string DiagnosticsTruncated = "SF1008";

    /// <summary><c>SF1009</c>: a comment, which the records have no place for; JSON has none at all.</summary>
    public const string Comment = "SF1009";

    /// <summary><c>SF1010</c>: a comma stands after the last member of an object or the last item of a list.</summary>
    public const string TrailingComma = "SF1010";

    /// <summary><c>SF1011</c>: the document does not say which version of the format it is written in.</summary>
    public const string MissingFormatVersion = "SF1011";

    /// <summary><c>SF1012</c>: what the document gives as the version of its format is none.</summary>
    public const string InvalidFormatVersion = "SF1012";

    /// <summary><c>SF1013</c>: the document is written in a newer version of the format than this library knows.</summary>
    public const string NewerFormatVersion = "SF1013";

    /// <summary><c>SF1014</c>: the document names another JSON Schema than that of this format.</summary>
    public const string SchemaMismatch = "SF1014";

    /// <summary><c>SF1101</c>: a member, an element or an attribute that the records do not have.</summary>
    public const string UnknownProperty = "SF1101";

    /// <summary><c>SF1102</c>: a member stands twice in one object, of which the last one counts; or an element twice in another one that takes one, of which the first counts.</summary>
    public const string DuplicateProperty = "SF1102";

    /// <summary><c>SF1103</c>: a member or an item is null; what is absent is left out.</summary>
    public const string NullValue = "SF1103";

    /// <summary><c>SF1104</c>: a member, an element or an attribute that has to be there is missing.</summary>
    public const string MissingProperty = "SF1104";

    /// <summary><c>SF1105</c>: a value is of another type than its member's, such as a list where a text belongs.</summary>
    public const string WrongType = "SF1105";

    /// <summary><c>SF1106</c>: a number stands where a text belongs, or the text of a number where the number does; it is taken as what was meant.</summary>
    public const string NumberAsString = "SF1106";

    /// <summary><c>SF1107</c>: a number is smaller or greater than its member can hold.</summary>
    public const string OutOfRange = "SF1107";

    /// <summary><c>SF1108</c>: a text is no id, code or period.</summary>
    public const string InvalidFormat = "SF1108";

    /// <summary><c>SF1109</c>: a text is no date.</summary>
    public const string InvalidDate = "SF1109";

    /// <summary><c>SF1110</c>: a text is no number, or a number has more digits than can be kept.</summary>
    public const string InvalidNumber = "SF1110";

    /// <summary><c>SF1111</c>: a text is none of the names that its member knows.</summary>
    public const string UnknownEnumValue = "SF1111";

    /// <summary><c>SF1112</c>: a framework of a catalog has the id of an earlier one.</summary>
    public const string DuplicateFramework = "SF1112";

    /// <summary><c>SF2001</c>: a rule of validation threw an exception or gave a null, and what else it would have found is not known.</summary>
    public const string RuleFailed = "SF2001";

    /// <summary><c>SF2002</c>: a rule of validation finds more places than are listed.</summary>
    public const string FindingsTruncated = "SF2002";

    /// <summary><c>SF2101</c>: a goal has the code of an earlier goal.</summary>
    public const string DuplicateGoalCode = "SF2101";

    /// <summary><c>SF2102</c>: an objective has the code of an earlier objective, of the same goal or of another.</summary>
    public const string DuplicateObjectiveCode = "SF2102";

    /// <summary><c>SF2103</c>: a record has the identifier of an earlier one.</summary>
    public const string DuplicateIdentifier = "SF2103";

    /// <summary><c>SF2104</c>: an objective's code is no continuation of its goal's, such as 3.1 under goal 4.</summary>
    public const string CodeOutsideGoal = "SF2104";

    /// <summary><c>SF2105</c>: a framework's period has its last day before its first.</summary>
    public const string PeriodEndsBeforeStart = "SF2105";

    /// <summary><c>SF2106</c>: a measured result has its last day before its first.</summary>
    public const string ResultEndsBeforeStart = "SF2106";

    /// <summary><c>SF2107</c>: a name, or what serves as one, is there and holds nothing but white space.</summary>
    public const string BlankName = "SF2107";

    /// <summary><c>SF2108</c>: a vision or a mission has no statement, or a value or an objective neither a name nor a description.</summary>
    public const string MissingStatement = "SF2108";

    /// <summary><c>SF2109</c>: a text holds what no XML document can, such as a control character or half of a surrogate pair.</summary>
    public const string TextNotXml = "SF2109";

    /// <summary><c>SF2110</c>: a relationship points to an identifier that nothing in the framework has.</summary>
    public const string UnresolvedReference = "SF2110";

    /// <summary><c>SF2201</c>: a framework has no goal, and StratML demands one.</summary>
    public const string MissingGoal = "SF2201";

    /// <summary><c>SF2202</c>: an identifier that both parts of StratML write is no name of XML.</summary>
    public const string IdentifierNotXmlName = "SF2202";

    /// <summary><c>SF2203</c>: a goal, whose description StratML demands, has neither that nor objectives that would say it.</summary>
    public const string MissingGoalDescription = "SF2203";

    /// <summary><c>SF2204</c>: a framework's source is no URI, and StratML demands one.</summary>
    public const string SourceNotUri = "SF2204";

    /// <summary><c>SF2205</c>: an identifier that only Part 2 of StratML writes is no name of XML.</summary>
    public const string Part2IdentifierNotXmlName = "SF2205";

    /// <summary><c>SF2206</c>: a stakeholder's role has more types than the two that Part 2 of StratML takes.</summary>
    public const string TooManyRoleTypes = "SF2206";

    /// <summary><c>SF3001</c>: the document is no StratML: its outermost element is none of a plan's, or in a namespace that is none of StratML's.</summary>
    public const string NotStratML = "SF3001";

    /// <summary><c>SF3002</c>: the document uses the names of StratML for something else: a draft of its Part 3, or a vocabulary of somebody's own.</summary>
    public const string UnsupportedVocabulary = "SF3002";

    /// <summary><c>SF3003</c>: the document has no namespace; the name of its outermost element tells which part of StratML is meant.</summary>
    public const string MissingNamespace = "SF3003";

    /// <summary><c>SF3004</c>: an element is in the namespace of another version of StratML than the document, or in none; said once of each namespace.</summary>
    public const string NamespaceMismatch = "SF3004";

    /// <summary><c>SF3005</c>: the outermost element is that of the other part of StratML than the namespace.</summary>
    public const string RootMismatch = "SF3005";

    /// <summary><c>SF3006</c>: the document declares a document type, which can make a reader fetch and expand without end; such documents are not read.</summary>
    public const string DocumentTypeDeclaration = "SF3006";

    /// <summary><c>SF3007</c>: a processing instruction, such as the one that names a stylesheet; the records have no place for it.</summary>
    public const string ProcessingInstruction = "SF3007";

    /// <summary><c>SF3008</c>: the document tells where its schema is; the records have no place for that, and nothing is fetched.</summary>
    public const string SchemaLocation = "SF3008";

    /// <summary><c>SF3009</c>: an entity that the reader one was given does not expand.</summary>
    public const string UnresolvedEntity = "SF3009";

    /// <summary><c>SF3101</c>: an element stands behind one that it should stand before.</summary>
    public const string ElementOutOfOrder = "SF3101";

    /// <summary><c>SF3102</c>: an element or an attribute has the name or the place that another version of StratML gives it.</summary>
    public const string NameFromOtherVersion = "SF3102";

    /// <summary><c>SF3103</c>: an element is there more often than its version of StratML allows; all are kept.</summary>
    public const string TooManyElements = "SF3103";

    /// <summary><c>SF3104</c>: text stands where only elements belong.</summary>
    public const string UnexpectedText = "SF3104";

    /// <summary><c>SF3105</c>: an element or an attribute that an editor has put there for itself.</summary>
    public const string EditorArtifact = "SF3105";

    /// <summary><c>SF3106</c>: a template's placeholder, such as <c>${date(yyyy-MM-dd)}</c>, that nobody has filled in.</summary>
    public const string UnfilledPlaceholder = "SF3106";

    /// <summary><c>SF3107</c>: nothing stands where the schema demands a value.</summary>
    public const string EmptyValue = "SF3107";

    /// <summary><c>SF3108</c>: an identifier is no XML name; it is kept as it is.</summary>
    public const string IdentifierNotXmlNameInDocument = "SF3108";

    /// <summary><c>SF3109</c>: two elements have one identifier; both keep it.</summary>
    public const string DuplicateXmlIdentifier = "SF3109";

    /// <summary><c>SF3110</c>: a date tells a time zone, for which the records have no place.</summary>
    public const string TimeZone = "SF3110";

    /// <summary><c>SF3111</c>: a source is no web address or other URI; it is kept as it is.</summary>
    public const string SourceNotUriInDocument = "SF3111";

    /// <summary><c>SF3201</c>: the version of StratML has no place for a part of the framework.</summary>
    public const string UnsupportedInVersion = "SF3201";
}
