using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Maps the endpoints for the list of frameworks, single frameworks and single elements.</summary>
/// <remarks>The endpoints for <c>HEAD</c> are separate, so that the OpenAPI document does not list them.</remarks>
internal static class FrameworkRoutes
{
    private const string List = "";
    private const string Framework = "/{id}";
    private const string File = "/{id}.{ending}";
    private const string Element = "/{id}/elements/{**code}";

    public static void Map(RouteGroupBuilder group, ServedCatalog served)
    {
        var endpoints = new FrameworkEndpoints(served);
        string[] formats = [.. served.Formats.Select(format => format.MediaTypeName)];

        _ = group.MapGet(List, endpoints.GetList)
            .WithSummary("Lists the frameworks.")
            .ReturnsJson(typeof(FrameworkSummary[]));
        _ = group.MapMethods(List, EndpointMetadata.Head, endpoints.GetList).ExcludeFromDescription();

        _ = group.MapGet(Framework, endpoints.GetFramework)
            .WithSummary("Returns a framework, in the format that the header Accept selects.")
            .Produces<StrategicFramework>(StatusCodes.Status200OK, formats[0], formats[1..])
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status406NotAcceptable)
            .CanBeUnchanged();
        _ = group.MapMethods(Framework, EndpointMetadata.Head, endpoints.GetFramework).ExcludeFromDescription();

        _ = group.MapGet(File, endpoints.GetFile)
            .WithSummary("Returns a framework, in the format that the ending selects.")
            .Produces<StrategicFramework>(StatusCodes.Status200OK, formats[0], formats[1..])
            .ProducesProblem(StatusCodes.Status404NotFound)
            .CanBeUnchanged();
        _ = group.MapMethods(File, EndpointMetadata.Head, endpoints.GetFile).ExcludeFromDescription();

        _ = group.MapGet(Element, endpoints.GetElement)
            .WithSummary("Returns a goal or an objective.")
            .ReturnsJson(typeof(StrategyElement))
            .ProducesProblem(StatusCodes.Status404NotFound);
        _ = group.MapMethods(Element, EndpointMetadata.Head, endpoints.GetElement).ExcludeFromDescription();
    }
}
