using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents the endpoints that search and compare.</summary>
internal sealed class QueryEndpoints(ServedCatalog served)
{
    public const string Query = "q";
    public const string Skip = "skip";

    public IResult Search(
        HttpContext context,
        [Description("The query, such as: cyber* training. Every string is valid.")] string? q,
        [Description("The number of best hits to skip. A response contains at most 10 hits.")] string? skip)
    {
        int skipped = 0;
        if (q is null)
        {
            return Problems.MissingParameter(Query, "crime");
        }

        if (skip is not null && !int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out skipped))
        {
            return Problems.InvalidParameter(
                Skip, $"The parameter '{Skip}' must be an integer from 0 to {int.MaxValue}.");
        }

        FrameworkCatalog catalog = served.Catalog;
        _ = catalog.BuildSearchIndex(cancellationToken: context.RequestAborted);
        return served.WriteJson(
            context,
            catalog.Search(q, new SearchOptions { Skip = skipped }),
            FrameworkJsonContext.Default.SearchResult);
    }

    public IResult Compare(
        HttpContext context,
        [Description("The id of the earlier framework.")] string? from,
        [Description("The id of the later framework.")] string? to)
    {
        if (from is null)
        {
            return Problems.MissingParameter(nameof(from), "interpol-2014-2016");
        }

        if (to is null)
        {
            return Problems.MissingParameter(nameof(to), "interpol-2017-2020");
        }

        FrameworkCatalog catalog = served.Catalog;
        var comparison = FrameworkComparison.Compare(catalog.GetFramework(from), catalog.GetFramework(to));
        context.RequestAborted.ThrowIfCancellationRequested();
        return served.WriteJson(context, comparison, FrameworkJsonContext.Default.FrameworkComparison);
    }

    public IResult FindRelated(
        HttpContext context,
        [Description("The reference of a goal or an objective, such as interpol-2017-2020/4.2.")] string? reference)
    {
        if (reference is null)
        {
            return Problems.MissingParameter(nameof(reference), "interpol-2017-2020/4.2");
        }

        if (!ElementReference.TryParse(reference, out ElementReference parsed))
        {
            return Problems.InvalidParameter(
                nameof(reference),
                "The parameter 'reference' must be the id of a framework, a slash and a code, such as "
                    + "'interpol-2017-2020/4.2'.");
        }

        FrameworkCatalog catalog = served.Catalog;
        _ = catalog.BuildSearchIndex(cancellationToken: context.RequestAborted);
        return served.WriteJson(
            context, catalog.FindRelated(parsed), FrameworkJsonContext.Default.EquatableListRelatedElement);
    }
}
