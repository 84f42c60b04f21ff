using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents the endpoints for the list of frameworks, single frameworks and single elements.</summary>
internal sealed class FrameworkEndpoints(ServedCatalog served)
{
    private readonly ConditionalWeakTable<FrameworkCatalog, Representation> _lists = [];

    public IResult GetList(HttpContext context)
    {
        FrameworkCatalog catalog = served.Catalog;
        return served.WriteJson(context, () => _lists.GetValue(catalog, WriteList));
    }

    public IResult GetFramework(
        HttpContext context, [Description("The id of the framework, such as interpol-2017-2020.")] string id) =>
        served.WriteFramework(context, served.Catalog.GetFramework(id));

    public IResult GetFile(
        [Description("The id of the framework, such as interpol-2017-2020.")] string id,
        [Description("The format, such as json or xml.")] string ending)
    {
        StrategicFramework framework = served.Catalog.GetFramework(id);
        return served.Formats.FirstOrDefault(format => format.HasEnding(ending)) is { } format
            ? served.Write(format.GetRepresentation(framework))
            : Problems.NotFound(
                $"The framework is not available with this ending. Available endings: {ListEndings()}.",
                suggestion: null);
    }

    public IResult GetElement(
        HttpContext context,
        [Description("The id of the framework, such as interpol-2017-2020.")] string id,
        [Description("The code of a goal or an objective, such as 4.2.")] string? code)
    {
        StrategicFramework framework = served.Catalog.GetFramework(id);
        return string.IsNullOrEmpty(code)
            ? Problems.NotFound("The path must end with a code, such as 'elements/4.2'.", suggestion: null)
            : served.WriteJson(context, GetElement(framework, code), FrameworkJsonContext.Default.StrategyElement);
    }

    /// <summary>
    /// Returns an element by its code. The server decodes all of the path except slashes, so that a code with a slash
    /// can arrive in two forms.
    /// </summary>
    private static StrategyElement GetElement(StrategicFramework framework, string code) =>
        framework.TryGetElement(code, out StrategyElement? element)
            ? element
            : framework.GetElement(code.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));

    private static Representation WriteList(FrameworkCatalog catalog) => new(
        JsonSerializer.SerializeToUtf8Bytes(
            [.. catalog.Frameworks.Select(FrameworkSummary.Create)],
            FrameworkJsonContext.Default.FrameworkSummaryArray),
        OutputFormat.JsonMediaType);

    private string ListEndings() => string.Join(", ", served.Formats.Select(format => format.Ending));
}
