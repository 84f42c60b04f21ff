namespace Interpol.Strategy.Model.Serialization;

/// <summary>Specifies how SKOS is written.</summary>
public sealed record SkosWriteOptions
{
    internal static SkosWriteOptions Default { get; } = new();

    /// <summary>
    /// Gets the base IRI, such as <c>https://example.org/plans/</c>, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>
    /// The IRIs of frameworks and elements are always relative, such as <c>harbour-2026-2030/4.2</c>. The base IRI is
    /// written at the start of the document, and readers resolve the other IRIs against it. Therefore, what follows its
    /// last slash is not part of them. Without a base IRI, readers use the address of the document. The default is
    /// <see langword="null"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The value is not an absolute IRI with a scheme, <c>://</c> and a host, or it has a fragment.
    /// </exception>
    public string? BaseIri
    {
        get;
        init => field = value is null || IsBase(value)
            ? value
            : throw new ArgumentException(
                $"{nameof(BaseIri)} must be an absolute IRI with a host and without a fragment, for example "
                    + $"'https://example.org/plans/', but is {Quoting.Quote(value)}.",
                nameof(BaseIri));
    }

    /// <summary>
    /// Gets the language tag of frameworks that do not have a <see cref="StrategicFramework.Language"/>, or
    /// <see langword="null"/> if their language is unknown.
    /// </summary>
    /// <remarks>
    /// Texts in an unknown language are written without a tag. The default is <see langword="null"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The value is not well-formed by RFC 5646.</exception>
    public string? Language { get; init => field = Guard.LanguageTagOrNull(value); }

    /// <summary>
    /// Gets a value that indicates whether JSON-LD is indented. The default is <see langword="false"/>.
    /// </summary>
    /// <remarks>Each level is indented by two spaces. Lines end with <c>\n</c>. Turtle is always indented.</remarks>
    public bool Indented { get; init; }

    private static bool IsBase(string value) =>
        IriSyntax.IsAbsolute(value) && !value.Contains('#', StringComparison.Ordinal);
}
