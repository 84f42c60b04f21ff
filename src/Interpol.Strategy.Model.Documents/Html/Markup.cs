namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Represents HTML in which all text is escaped. The default value is empty.</summary>
internal readonly record struct Markup
{
    private Markup(string html) => Html = html;

    public string? Html { get; }

    /// <summary>Creates markup from an interpolated string, in which every inserted string is escaped.</summary>
    public static Markup Create(MarkupHandler markup) => new(markup.ToString());

    /// <summary>Creates the markup if a condition is met; otherwise, empty markup.</summary>
    public static Markup If(bool condition, MarkupHandler markup) => condition ? Create(markup) : default;

    /// <summary>Joins parts of a page.</summary>
    public static Markup Join(Markup separator, IEnumerable<Markup> parts) =>
        new(string.Join(separator.Html, parts.Select(part => part.Html)));
}
