namespace Interpol.Strategy.Model.Serialization;

/// <summary>Specifies the version of StratML to write and how it is written.</summary>
public sealed record StratMLWriteOptions
{
    internal static StratMLWriteOptions Default { get; } = new();

    /// <summary>Gets the version. The default is <see cref="StratMLVersion.Part2"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="StratMLVersion"/>.
    /// </exception>
    public StratMLVersion Version { get; init => field = Guard.Defined(value, StratMLVersion.Part2May2016); }

    /// <summary>
    /// Gets a value that indicates whether the output is indented. The default is <see langword="false"/>.
    /// </summary>
    /// <remarks>Each level is indented by two spaces. Lines end with <c>\n</c>.</remarks>
    public bool Indented { get; init; }

    /// <summary>Gets the URL of a stylesheet for browsers, or <see langword="null"/> if not specified.</summary>
    /// <remarks>
    /// It is written as an <c>xml-stylesheet</c> processing instruction before the root element. The default is
    /// <see langword="null"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The value contains a character that XML does not allow.</exception>
    public string? StylesheetHref
    {
        get;
        init => field = value is null || XmlText.IndexOfUnwritable(value) < 0
            ? value
            : throw NoAddress(value, nameof(StylesheetHref));
    }

    /// <summary>Gets the URL of the schema, or <see langword="null"/> if not specified.</summary>
    /// <remarks>
    /// It is written as the attribute <c>xsi:schemaLocation</c>. The default is <see langword="null"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The value is empty, or contains white space or a character that XML does not allow.
    /// </exception>
    public string? SchemaLocation
    {
        get;
        init => field = value is null || IsLocation(value) ? value : throw NoAddress(value, nameof(SchemaLocation));
    }

    private static bool IsLocation(string value) =>
        value.Length > 0 && !value.Any(char.IsWhiteSpace) && XmlText.IndexOfUnwritable(value) < 0;

    private static ArgumentException NoAddress(string value, string member) => new(
        $"{member} must be a URL without white space and control characters, but is {Quoting.Quote(value)}.",
        member);
}
