using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Maps the endpoints that search and compare.</summary>
internal static class QueryRoutes
{
    private const string Search = "/-/search";
    private const string Compare = "/-/compare";
    private const string Related = "/-/related";

    public static void Map(RouteGroupBuilder group, ServedCatalog served)
    {
        var endpoints = new QueryEndpoints(served);

        _ = group.MapGet(Search, endpoints.Search)
            .WithSummary("Finds the elements of all frameworks that match a query, best match first.")
            .ReturnsJson(typeof(SearchResult))
            .ProducesValidationProblem()
            .RequiresParameters(QueryEndpoints.Query)
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                DescribeSkip(operation);
                return Task.CompletedTask;
            });
        _ = group.MapMethods(Search, EndpointMetadata.Head, endpoints.Search).ExcludeFromDescription();

        _ = group.MapGet(Compare, endpoints.Compare)
            .WithSummary("Compares two frameworks.")
            .ReturnsJson(typeof(FrameworkComparison))
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequiresParameters("from", "to");
        _ = group.MapMethods(Compare, EndpointMetadata.Head, endpoints.Compare).ExcludeFromDescription();

        _ = group.MapGet(Related, endpoints.FindRelated)
            .WithSummary("Finds the elements of other frameworks with the most similar wording.")
            .ReturnsJson(typeof(EquatableList<RelatedElement>))
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequiresParameters("reference");
        _ = group.MapMethods(Related, EndpointMetadata.Head, endpoints.FindRelated).ExcludeFromDescription();
    }

    /// <summary>Describes the parameter as an integer. The handler parses it, to report invalid values.</summary>
    private static void DescribeSkip(OpenApiOperation operation)
    {
        foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (parameter.Name == QueryEndpoints.Skip)
            {
                parameter.Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Integer,
                    Format = "int32",
                    Minimum = 0.ToString(CultureInfo.InvariantCulture),
                };
            }
        }
    }
}
