namespace Interpol.Strategy.Model;

/// <summary>
/// Defines the codes of the diagnostics of this package. A code never changes its meaning and is never reused.
/// </summary>
/// <remarks>
/// <para>The first two digits are the topic: 10 documents, 11 properties, 20 validation itself, 21 general rules, 22
/// rules of StratML, 23 rules of progress reports, 30 StratML documents, 31 StratML elements, 32 content that a version
/// of StratML does not support, 33 content that linked data does not support.</para>
/// <para>DIAGNOSTICS.md in the repository lists the severity and the effect of each code.</para>
/// </remarks>
public static partial class DiagnosticCodes
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
}
