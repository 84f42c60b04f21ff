using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Describes the body of an endpoint for OpenAPI, and adds the response for its problems.</summary>
internal static class BodyMetadata
{
    private const string ProblemMediaType = "application/problem+json";

    public static void Add(EndpointBuilder builder, Type type)
    {
        builder.FilterFactories.Insert(0, (_, next) => BodyProblem.Filter(next));
        builder.Metadata.Add(new AcceptsMetadata(BodyContentType.GetSupported(type), type));
        AddProblem(builder, StatusCodes.Status400BadRequest, typeof(HttpValidationProblemDetails));
        AddProblem(builder, StatusCodes.Status413PayloadTooLarge, typeof(ProblemDetails));
        AddProblem(builder, StatusCodes.Status415UnsupportedMediaType, typeof(ProblemDetails));
    }

    private static void AddProblem(EndpointBuilder builder, int statusCode, Type type) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(statusCode, type, [ProblemMediaType]));
}
