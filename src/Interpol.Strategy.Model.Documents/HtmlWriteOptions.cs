namespace Interpol.Strategy.Model.Documents;

/// <summary>Specifies how HTML pages are written.</summary>
public sealed record HtmlWriteOptions
{
    internal static HtmlWriteOptions Default { get; } = new();

    /// <summary>Gets the links at the top of the page, such as the link to the list of all frameworks.</summary>
    public EquatableList<HtmlLink> Navigation { get; init; }

    /// <summary>Gets the links at the bottom of the page to the same content in other formats.</summary>
    public EquatableList<HtmlLink> Downloads { get; init; }

    /// <summary>
    /// Gets the function that returns the address of the page of a framework, or <see langword="null"/> if pages do not
    /// link to each other.
    /// </summary>
    /// <remarks>
    /// The pages of comparisons and catalogs link to these pages. The function can return <see langword="null"/> for a
    /// framework without a page. The rules for addresses are those of <see cref="HtmlLink.Address"/>.
    /// </remarks>
    public Func<FrameworkId, string?>? FrameworkAddress { get; init; }

    /// <summary>
    /// Gets the language of a framework that does not specify one, as a BCP 47 tag. The default is <c>en</c>.
    /// </summary>
    /// <remarks>The labels of the pages are in English.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The value is not a valid language tag.</exception>
    public string DefaultLanguage
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(value, nameof(DefaultLanguage));
            field = Interpretation.LanguageTag.IsValid(value)
                ? value
                : throw new ArgumentException(
                    $"{nameof(DefaultLanguage)} must be a language tag, such as 'en', and not '{value}'.",
                    nameof(DefaultLanguage));
        }
    } = "en";
}
