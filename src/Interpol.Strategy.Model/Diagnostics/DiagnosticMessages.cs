namespace Interpol.Strategy.Model;

/// <summary>Provides the messages of diagnostics that more than one format or rule reports.</summary>
/// <remarks>The part of a message that says what was done is a constant, because it depends on the format.</remarks>
internal static partial class DiagnosticMessages
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

    public static string Placeholder(ReadOnlySpan<char> text) =>
        $"The placeholder {Quoting.Quote(text)} was not filled in. {Ignored}";

    public static string EditorArtifact(string name) =>
        $"{Quoting.Quote(name)} is not part of StratML and was probably added by an editor. {Ignored}";

    public static string FromOtherVersion(string name, string version) => $"'{name}' is not allowed here in {version}.";

    /// <param name="vocabulary">The end of the sentence that says which vocabulary it is.</param>
    public static string Unsupported(string vocabulary) =>
        $"The document uses an unsupported vocabulary{vocabulary}. Expected StratML Part 1 or Part 2. "
        + "It was not read.";
}
