namespace Interpol.Strategy.Model.Serialization;

/// <summary>What StratML is written, and how.</summary>
public sealed record StratMLWriteOptions
{
    internal static StratMLWriteOptions Default { get; } = new();

    /// <summary>The version; <see cref="StratMLVersion.Part2"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="StratMLVersion"/>.</exception>
    public StratMLVersion Version
    {
        get;
        init => field = Guard.Defined(value, StratMLVersion.Part2May2016);
    }

    /// <summary>
    /// Gets a value that indicates whether the output is indented, by two spaces per level.
    /// The default is <see langword="false"/>.
    /// </summary>
    public bool Indented { get; init; }

    /// <summary>The address of a stylesheet with which browsers are to show the document, for an instruction before it; none unless said otherwise.</summary>
    /// <exception cref="ArgumentException">Set to a text with a character that XML cannot hold.</exception>
    public string? StylesheetHref
    {
        get;
        init => field = value is null || XmlText.IndexOfUnwritable(value) < 0 ? value : throw NoAddress(value, nameof(StylesheetHref));
    }

    /// <summary>The address of the schema, for <c>xsi:schemaLocation</c>; none unless said otherwise.</summary>
    /// <exception cref="ArgumentException">Set to a text that is empty, or holds white space or a character that XML cannot hold.</exception>
    public string? SchemaLocation
    {
        get;
        init => field = value is null || (value.Length > 0 && !value.Any(char.IsWhiteSpace) && XmlText.IndexOfUnwritable(value) < 0) ? value : throw NoAddress(value, nameof(SchemaLocation));
    }

    private static ArgumentException NoAddress(string value, string member) =>
        new($"{Quoting.Quote(value)} is no address that an XML document can tell as its {member}; an address holds no blanks and no control characters.", member);
}
