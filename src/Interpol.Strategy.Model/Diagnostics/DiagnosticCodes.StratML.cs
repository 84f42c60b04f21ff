namespace Interpol.Strategy.Model;

/// <content>The codes of StratML and of linked data.</content>
public static partial class DiagnosticCodes
{
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

    /// <summary>
    /// Represents <c>SF3007</c>: the document contains a processing instruction, such as a reference to a stylesheet.
    /// </summary>
    public const string ProcessingInstruction = "SF3007";

    /// <summary>Represents <c>SF3008</c>: the document specifies the location of its schema.</summary>
    /// <remarks>Nothing is fetched.</remarks>
    public const string SchemaLocation = "SF3008";

    /// <summary>Represents <c>SF3009</c>: the supplied <c>XmlReader</c> does not expand an entity.</summary>
    public const string UnresolvedEntity = "SF3009";

    /// <summary>
    /// Represents <c>SF3010</c>: an element has an attribute of XML or XML Schema, such as <c>xml:lang</c> or
    /// <c>xsi:type</c>.
    /// </summary>
    /// <remarks>It is not kept.</remarks>
    public const string StandardAttribute = "SF3010";

    /// <summary>Represents <c>SF3101</c>: an element follows one that it must precede.</summary>
    public const string ElementOutOfOrder = "SF3101";

    /// <summary>
    /// Represents <c>SF3102</c>: an element or an attribute has the name or the position of a different version, or
    /// one that no version allows.
    /// </summary>
    public const string NameFromOtherVersion = "SF3102";

    /// <summary>Represents <c>SF3103</c>: an element occurs more often than its version allows.</summary>
    /// <remarks>All are kept.</remarks>
    public const string TooManyElements = "SF3103";

    /// <summary>Represents <c>SF3104</c>: text occurs where only elements are allowed.</summary>
    public const string UnexpectedText = "SF3104";

    /// <summary>Represents <c>SF3105</c>: an editor added an element or an attribute for its own use.</summary>
    public const string EditorArtifact = "SF3105";

    /// <summary>Represents <c>SF3106</c>: a placeholder of a template was not filled in.</summary>
    public const string UnfilledPlaceholder = "SF3106";

    /// <summary>Represents <c>SF3107</c>: an element or an attribute that must have a value is empty.</summary>
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
