using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Creates the parts that several pages have.</summary>
internal static class PageParts
{
    // The number of hues in page.css.
    private const int HueCount = 6;

    /// <summary>Returns the class with the hue of a goal.</summary>
    public static string GetHue(int goalIndex) =>
        string.Create(CultureInfo.InvariantCulture, $"hue-{(goalIndex % HueCount) + 1}");

    /// <summary>Returns the organization and the name of a framework, for the heading of its page.</summary>
    public static Markup CreateHeading(StrategicFramework framework)
    {
        string organization = PageText.GetOrganization(framework);
        Markup owner = Markup.If(
            !string.IsNullOrWhiteSpace(organization), $"<span class=\"organization\">{organization}</span> ");
        return Markup.Create($"{owner}<span class=\"name\">{PageText.GetName(framework)}</span>");
    }

    /// <summary>Returns the source of a framework and its adoption, for the foot of the page.</summary>
    public static IEnumerable<(string Label, Markup Text)> GetFacts(StrategicFramework framework)
    {
        if (framework.Adoption is { } adoption)
        {
            yield return ("Adopted by", Markup.Create($"{adoption.ToString()}"));
        }

        if (framework.PublicationDate is { } date)
        {
            yield return ("Published", CreateTime(date));
        }

        if (!string.IsNullOrWhiteSpace(framework.Source))
        {
            yield return ("Source", CreateSource(framework.Source));
        }
    }

    /// <summary>Returns a date that programs can read.</summary>
    public static Markup CreateTime(DateOnly date) =>
        Markup.Create($"<time datetime=\"{PageText.Format(date)}\">{PageText.Format(date)}</time>");

    /// <summary>Returns a code that links to its element.</summary>
    public static Markup CreateCode(ElementCode? code, string id) => Markup.If(
        code is not null, $"<a class=\"code\" href=\"{UniqueIds.GetFragment(id)}\">{code?.ToString()}</a> ");

    private static Markup CreateSource(string source) => WebAddress.IsAbsolute(source)
        ? Markup.Create($"<a href=\"{source}\">{source}</a>")
        : Markup.Create($"{source}");
}
