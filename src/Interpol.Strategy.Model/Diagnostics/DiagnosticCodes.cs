namespace Interpol.Strategy.Model;

/// <summary>The codes of all diagnostics that this library gives. A code never changes its meaning and is never used for another one.</summary>
/// <remarks>10 begins what concerns a document as a whole, 11 what concerns one of its members, 2 what the rules of validation find.</remarks>
public static class DiagnosticCodes
{
    /// <summary><c>SF1001</c>: the document is larger than the reader was told to take.</summary>
    public const string TooLarge = "SF1001";

    /// <summary><c>SF1002</c>: objects, lists or elements lie in each other more levels deep than the reader was told to follow.</summary>
    public const string TooDeep = "SF1002";

    /// <summary><c>SF1003</c>: bytes are not UTF-8; each such sequence is replaced by U+FFFD.</summary>
    public const string NotUtf8 = "SF1003";

    /// <summary><c>SF1004</c>: half of a surrogate pair, which is no character, stands alone; it is replaced by U+FFFD.</summary>
    public const string LoneSurrogate = "SF1004";

    /// <summary><c>SF1005</c>: the document begins with a byte order mark, which JSON forbids its writers.</summary>
    public const string ByteOrderMark = "SF1005";

    /// <summary><c>SF1006</c>: the document breaks the syntax of its format, and cannot be read from there on.</summary>
    public const string Malformed = "SF1006";

    /// <summary><c>SF1007</c>: something follows after the end of the document.</summary>
    public const string TrailingContent = "SF1007";

    /// <summary><c>SF1008</c>: there are more problems than the reader was told to list.</summary>
    public const string MoreProblems = "SF1008";

    /// <summary><c>SF1009</c>: a comment, which the records have no place for and JSON has not at all.</summary>
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
    public const string OtherSchema = "SF1014";

    /// <summary><c>SF1101</c>: a member that the records do not have.</summary>
    public const string UnknownMember = "SF1101";

    /// <summary><c>SF1102</c>: a member stands twice in one object; the last one counts.</summary>
    public const string DuplicateMember = "SF1102";

    /// <summary><c>SF1103</c>: a member or an item is null; what is absent is left out.</summary>
    public const string NullValue = "SF1103";

    /// <summary><c>SF1104</c>: a member that has to be there is missing.</summary>
    public const string MissingMember = "SF1104";

    /// <summary><c>SF1105</c>: a value is of another type than its member's, such as a list where a text belongs.</summary>
    public const string WrongType = "SF1105";

    /// <summary><c>SF1106</c>: a number stands where a text belongs, or the text of a number where the number does; it is taken as what was meant.</summary>
    public const string OtherNotation = "SF1106";

    /// <summary><c>SF1107</c>: a number is smaller or greater than its member can hold.</summary>
    public const string OutOfRange = "SF1107";

    /// <summary><c>SF1108</c>: a text is no id, code or period.</summary>
    public const string InvalidText = "SF1108";

    /// <summary><c>SF1109</c>: a text is no date.</summary>
    public const string InvalidDate = "SF1109";

    /// <summary><c>SF1110</c>: a text is no number, or a number has more digits than can be kept.</summary>
    public const string InvalidNumber = "SF1110";

    /// <summary><c>SF1111</c>: a text is none of the names that its member knows.</summary>
    public const string UnknownName = "SF1111";

    /// <summary><c>SF1112</c>: a framework of a catalog has the id of an earlier one.</summary>
    public const string DuplicateFramework = "SF1112";
}
