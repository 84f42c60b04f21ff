namespace Interpol.Strategy.Model;

/// <summary>Provides the messages of diagnostics that more than one format or rule reports.</summary>
/// <remarks>The part of a message that says what was done is a constant, because it depends on the format.</remarks>
internal static class DiagnosticMessages
{
    public const string Ignored = "It was ignored.";

    public const string Kept = "It was kept.";

    public const string Replaced = "It was replaced with U+FFFD.";

    public const string EmptyDocument = "The document is empty.";

    public const string Comment = "Comments are not kept. This one was ignored.";

    public static string TooLarge(int maxBytes) =>
        $"The document is larger than {maxBytes} bytes, the limit set by ReadOptions.MaxBytes. It was not read.";

    public static string TooDeep(int maxDepth) =>
        $"The document is nested more than {maxDepth} levels deep, the limit set by ReadOptions.MaxDepth. "
        + "The rest of the document was not read.";

    /// <param name="format">The name of the format.</param>
    /// <param name="reason">The message of the parser, with or without its final period.</param>
    public static string Malformed(string format, string reason) =>
        $"The document is not valid {format}. {reason.TrimEnd('.')}. The rest of the document was not read.";

    /// <param name="name">The unknown name.</param>
    /// <param name="kind">The kind of name, with its article.</param>
    /// <param name="owner">The type, or the element in quotes, that cannot contain the name.</param>
    public static string Unknown(string name, string kind, string owner) =>
        $"{Quoting.Quote(name)} is not {kind} of {owner}.";

    public static string Duplicate(string name) => $"Only one {Quoting.Quote(name)} is allowed here.";

    /// <param name="name">The missing name.</param>
    /// <param name="kind">The kind of name, without an article.</param>
    /// <param name="owner">The type, or the element in quotes, that must contain the name.</param>
    public static string Missing(string name, string kind, string owner) =>
        $"The required {kind} '{name}' of {owner} is missing.";

    public static string InvalidDate(ReadOnlySpan<char> text)
    {
        string hyphenated = DateText.WithHyphens(text);
        string hint = DateText.TryParse(hyphenated, out _) ? $"Did you mean '{hyphenated}'?"
            : DateText.IsMissingDay(text) ? "The day does not exist."
            : "A date must be an existing day in the form yyyy-MM-dd, for example '2017-01-31'.";
        return $"{Quoting.Quote(text)} is not a valid date. {hint}";
    }

    public static string InvalidNumber(ReadOnlySpan<char> text) =>
        $"{Quoting.Quote(text)} is not a valid number. A number must be at most 28 digits "
        + "with an optional minus sign and decimal point, for example '-0.5'.";

    public static string TooManyDigits(string number) =>
        $"The number {number} has too many digits. A number must have at most 28 digits and 28 decimal places.";

    /// <param name="text">The unknown value.</param>
    /// <param name="type">The name of the enumeration.</param>
    /// <param name="names">The names of its values.</param>
    public static string UnknownEnumValue(string text, string type, IReadOnlyList<string> names) =>
        $"{Quoting.Quote(text)} is not a valid {type}. {Expected(names)}";

    /// <param name="name">The name of the element or attribute.</param>
    /// <param name="expected">The kind of value, with its article.</param>
    public static string Empty(string name, string expected) => $"'{name}' is empty. Expected {expected}.";

    public static string Placeholder(ReadOnlySpan<char> text) =>
        $"The placeholder {Quoting.Quote(text)} was not filled in. {Ignored}";

    public static string EditorArtifact(string name) =>
        $"{Quoting.Quote(name)} is not part of StratML and was probably added by an editor. {Ignored}";

    public static string FromOtherVersion(string name, string version) => $"'{name}' is not allowed here in {version}.";

    /// <param name="vocabulary">The end of the sentence that says which vocabulary it is.</param>
    public static string Unsupported(string vocabulary) =>
        $"The document uses an unsupported vocabulary{vocabulary}. Expected StratML Part 1 or Part 2. "
        + "It was not read.";

    public static string Expected(IReadOnlyList<string> names) =>
        names.Count == 1 ? $"Expected {Quoting.QuoteList(names)}." : $"Expected one of {Quoting.QuoteList(names)}.";

    public static string NotUnique(string kind, string value, string user) =>
        $"The {kind} {Quoting.Quote(value)} is already used {user}. Each {kind} must be unique.";

    public static string NotUri(string value) =>
        $"{Quoting.Quote(value)} is not a valid URI. The source must be a URI, for example 'https://example.org/plan'.";

    public static string NotXmlName(string value) =>
        $"{Quoting.Quote(value)} is not a valid XML name. An XML name must start with a letter or an underscore "
        + "and contain only letters, digits, periods, hyphens and underscores.";

    public static string NotXmlText(string value, int index) =>
        $"{Quoting.Quote(value)} contains {XmlText.FormatCodePoint(value[index])} at index {index}, "
        + "which XML does not allow.";
}
