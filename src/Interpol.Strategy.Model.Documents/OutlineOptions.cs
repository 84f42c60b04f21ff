using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Specifies how a document becomes a framework.</summary>
public sealed record OutlineOptions
{
    internal static OutlineOptions Default { get; } = new();

    /// <summary>
    /// Gets the id of the framework, or <see langword="null"/> to create it from the title. The default is
    /// <see langword="null"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is the default <see cref="FrameworkId"/>.</exception>
    public FrameworkId? Id
    {
        get;
        init => field = value is { } id && id == default
            ? throw new ArgumentException("Id must not be the default value.", nameof(value))
            : value;
    }

    /// <summary>
    /// Gets the title to use if the document does not have one, usually the file name without its extension, or
    /// <see langword="null"/> if unknown. The default is <see langword="null"/>.
    /// </summary>
    public string? FallbackTitle { get; init; }

    /// <summary>
    /// Gets the language tag of the framework, such as <c>fr</c>, or <see langword="null"/> if unknown. The default is
    /// <see langword="null"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not a valid language tag.</exception>
    public string? Language
    {
        get;
        init => field = new StrategicFramework { Id = FrameworkId.Parse("plan"), Name = "", Language = value }.Language;
    }

    /// <summary>
    /// Gets the period of the plan to return if the document contains several, or <see langword="null"/> for the
    /// newest. The default is <see langword="null"/>.
    /// </summary>
    /// <remarks>If none of several plans has the period, reading fails.</remarks>
    public FrameworkPeriod? Period { get; init; }

    /// <summary>
    /// Gets the name of the sheet to read from an Excel workbook, or <see langword="null"/> for the first visible sheet
    /// whose columns name a goal or an objective. The default is <see langword="null"/>.
    /// </summary>
    public string? Sheet { get; init; }

    /// <summary>Gets additional words for the parts of a plan. The default is an empty list.</summary>
    /// <remarks>
    /// The words of English, French, Spanish, German and Arabic are known. A word replaces a known word with the same
    /// text.
    /// </remarks>
    public EquatableList<OutlineWord> Vocabulary { get; init; }

    /// <summary>Gets the mode, the limits and the rules. The default is a new <see cref="ReadOptions"/>.</summary>
    /// <remarks><see cref="ReadOptions.MaxDepth"/> has no effect.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public ReadOptions ReadOptions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new();
}
