namespace Interpol.Strategy.Model;

/// <content>The messages about values.</content>
internal static partial class DiagnosticMessages
{
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
