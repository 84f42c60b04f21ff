using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Describes the responses and parameters of endpoints for the OpenAPI document.</summary>
internal static class EndpointMetadata
{
    public static readonly string[] Head = [HttpMethods.Head];

    public static RouteHandlerBuilder ReturnsJson(this RouteHandlerBuilder builder, Type type) => builder
        .Produces(StatusCodes.Status200OK, type, OutputFormat.JsonMediaType)
        .ProducesProblem(StatusCodes.Status406NotAcceptable)
        .CanBeUnchanged();

    public static RouteHandlerBuilder CanBeUnchanged(this RouteHandlerBuilder builder) =>
        builder.Produces(StatusCodes.Status304NotModified);

    /// <summary>Marks parameters as required. The handler reports missing ones as problem details.</summary>
    public static RouteHandlerBuilder RequiresParameters(this RouteHandlerBuilder builder, params string[] names) =>
        builder.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            {
                parameter.Required |= names.Contains(parameter.Name, StringComparer.Ordinal);
            }

            return Task.CompletedTask;
        });
}
