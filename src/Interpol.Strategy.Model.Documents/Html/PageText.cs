using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Provides the names and numbers of pages, which are in English in every culture.</summary>
internal static class PageText
{
    /// <summary>Returns the organization of a framework, or an empty string if it does not name one.</summary>
    public static string GetOrganization(StrategicFramework framework) => string.Join(
        ", ",
        framework.Organizations.Select(organization => organization.Name ?? organization.Acronym).OfType<string>());

    /// <summary>Returns the name of a framework, with its period if the name does not contain it.</summary>
    public static string GetName(StrategicFramework framework)
    {
        string name = string.IsNullOrWhiteSpace(framework.Name) ? framework.Id.ToString() : framework.Name;
        string period = framework.Period?.ToString() ?? "";
        return name.Contains(period, StringComparison.Ordinal) || ContainsYears(name, framework.Period)
            ? name
            : $"{name}, {period}";
    }

    /// <summary>Returns the code and the name of a group.</summary>
    public static string GetName(GoalGroup group) => $"{group.Code} {group.Name}".Trim();

    /// <summary>Determines whether a name contains both years of a period, as in "2026 to 2030".</summary>
    private static bool ContainsYears(string name, FrameworkPeriod? period) =>
        period is { Start: { } start, End: { } end }
        && name.Contains(start.ToString("yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        && name.Contains(end.ToString("yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Returns the title of a framework: the organization and the name.</summary>
    public static string GetTitle(StrategicFramework framework)
    {
        string organization = GetOrganization(framework);
        return string.IsNullOrWhiteSpace(organization) ? GetName(framework) : $"{organization}: {GetName(framework)}";
    }

    /// <summary>Returns the name of an element, or its description if it has no name.</summary>
    public static string GetName(StrategyElement element) =>
        string.IsNullOrWhiteSpace(element.GetName()) ? element.Description ?? "" : element.GetName()!;

    /// <summary>Returns the description of an element that also has a name.</summary>
    public static string? GetDescription(StrategyElement element) =>
        string.IsNullOrWhiteSpace(element.GetName()) ? null : element.Description;

    /// <summary>Returns the name of a node, or its kind if it has no name.</summary>
    public static string GetName(ProgressNode node) =>
        string.IsNullOrWhiteSpace(node.Name) ? PageWords.Capitalize(PageWords.GetWords(node.Kind)) : node.Name;

    public static string Count(int number, string singular, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? singular : plural)}");

    public static string Count(int number, string noun) => Count(number, noun, noun + "s");

    public static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
