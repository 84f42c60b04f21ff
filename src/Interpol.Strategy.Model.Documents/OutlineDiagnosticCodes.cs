namespace Interpol.Strategy.Model.Documents;

/// <summary>
/// Defines the codes of diagnostics about documents that are written for people. A code never changes its meaning and
/// is never reused.
/// </summary>
/// <remarks>
/// The readers also report <see cref="DiagnosticCodes.TooLarge"/>, <see cref="DiagnosticCodes.NotUtf8"/>,
/// <see cref="DiagnosticCodes.UnpairedSurrogate"/> and <see cref="DiagnosticCodes.DiagnosticsTruncated"/>.
/// DIAGNOSTICS.md in the repository lists the severity and the effect of each code.
/// </remarks>
public static class OutlineDiagnosticCodes
{
    /// <summary>Represents <c>SD1001</c>: the document does not contain a plan.</summary>
    public const string NotAPlan = "SD1001";

    /// <summary>Represents <c>SD1002</c>: the document is a template that was not filled in.</summary>
    public const string Template = "SD1002";

    /// <summary>Represents <c>SD1003</c>: the document contains several plans, and this one was not returned.</summary>
    public const string SeveralPlans = "SD1003";

    /// <summary>Represents <c>SD1004</c>: the document has no title.</summary>
    public const string NoTitle = "SD1004";

    /// <summary>Represents <c>SD1005</c>: the document does not specify a period with a year.</summary>
    public const string NoPeriod = "SD1005";

    /// <summary>Represents <c>SD1006</c>: the id was created from the title.</summary>
    public const string CreatedId = "SD1006";

    /// <summary>Represents <c>SD1007</c>: the document is marked as a draft.</summary>
    public const string Draft = "SD1007";

    /// <summary>Represents <c>SD1008</c>: the document contains no goals, but a vision, a mission or values.</summary>
    public const string NoGoals = "SD1008";

    /// <summary>Represents <c>SD1101</c>: a section is not part of a plan.</summary>
    public const string UnknownSection = "SD1101";

    /// <summary>Represents <c>SD1102</c>: text does not belong to any part of a plan.</summary>
    public const string UnknownText = "SD1102";

    /// <summary>Represents <c>SD1103</c>: a label decided what follows it, and was not kept.</summary>
    public const string Label = "SD1103";

    /// <summary>Represents <c>SD1104</c>: content was kept as a part of a description.</summary>
    public const string KeptAsDescription = "SD1104";

    /// <summary>Represents <c>SD1105</c>: the document has more than two levels, and one was folded.</summary>
    public const string LevelsFolded = "SD1105";

    /// <summary>Represents <c>SD1106</c>: a placeholder or a prompt was not filled in.</summary>
    public const string Placeholder = "SD1106";

    /// <summary>Represents <c>SD1107</c>: a comment, code, metadata, a page number, a line that
    /// pages repeat, or markup without text was not kept.</summary>
    public const string Markup = "SD1107";

    /// <summary>Represents <c>SD1108</c>: an item is struck out.</summary>
    public const string StruckOut = "SD1108";

    /// <summary>Represents <c>SD1109</c>: the marks of tasks as done or not done were not kept.</summary>
    public const string TaskMarks = "SD1109";

    /// <summary>Represents <c>SD1110</c>: text consists only of a link.</summary>
    public const string LinkOnly = "SD1110";

    /// <summary>Represents <c>SD1111</c>: an objective does not follow a goal.</summary>
    public const string NoParent = "SD1111";

    /// <summary>
    /// Represents <c>SD1112</c>: a code, a reference or a position contradict each other.
    /// </summary>
    public const string Contradiction = "SD1112";

    /// <summary>Represents <c>SD1113</c>: a statement occurs more than once.</summary>
    public const string Repeated = "SD1113";

    /// <summary>Represents <c>SD1114</c>: a number begins again in each list, so that it is not a code.</summary>
    public const string ListPosition = "SD1114";

    /// <summary>Represents <c>SD1201</c>: a table was read, and the message lists what its columns became.</summary>
    public const string TableRead = "SD1201";

    /// <summary>Represents <c>SD1202</c>: a table is not part of a plan.</summary>
    public const string UnknownTable = "SD1202";

    /// <summary>Represents <c>SD1203</c>: a reference leads to a goal that the table does not contain.</summary>
    public const string UnresolvedParent = "SD1203";

    /// <summary>Represents <c>SD1204</c>: a cell of a spreadsheet contains an error, and was read as empty.</summary>
    public const string UnreadableCell = "SD1204";

    /// <summary>Represents <c>SD1205</c>: a table has too many columns, and only the first ones were read.</summary>
    public const string TooManyColumns = "SD1205";

    /// <summary>Represents <c>SD1206</c>: the quotes of a row of CSV are malformed.</summary>
    public const string MalformedQuote = "SD1206";

    /// <summary>Represents <c>SD1301</c>: an Office document cannot be opened, or is too large or too deep.</summary>
    public const string InvalidPackage = "SD1301";

    /// <summary>
    /// Represents <c>SD1302</c>: an Office document contains comments, footnotes or other content that is not read.
    /// </summary>
    public const string OutsideText = "SD1302";

    /// <summary>Represents <c>SD1401</c>: Markdown does not hold a part of a framework.</summary>
    public const string NotInMarkdown = "SD1401";
}
