namespace Interpol.Strategy.Model.Serialization;

/// <summary>The id of a framework whose document, as StratML, has none: made of the document's identifier, or else of its name.</summary>
internal static class FrameworkIdGenerator
{
    private const int MaxLength = 64;

    public static FrameworkId FromDocument(string? identifier, string name)
    {
        string slug = Slug(identifier);
        slug = slug.Length > 0 ? slug : Slug(name);
        return new(slug.Length > 0 ? slug : "plan");
    }

    private static string Slug(ReadOnlySpan<char> text)
    {
        string slug = FrameworkId.Slug(text[..Math.Min(text.Length, 4 * MaxLength)]);
        return slug.Length <= MaxLength ? slug : slug[..MaxLength].TrimEnd('-');
    }
}
