using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.OpenApi;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Describes route values and query parameters, which ASP.NET Core describes as any string.</summary>
internal static class ParameterSchemas
{
    public static void Describe(OpenApiOperation operation, ApiDescription description, OpenApiDocument document)
    {
        foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (FindType(description, parameter.Name) is { } type && SchemaTypes.FindName(type) is { } name)
            {
                if (document.Components?.Schemas?.ContainsKey(name) != true)
                {
                    // The schema is filled with the other components.
                    _ = document.AddComponent(name, new OpenApiSchema());
                }

                parameter.Schema = new OpenApiSchemaReference(name, document);
            }
        }
    }

    private static Type? FindType(ApiDescription description, string? name) => description.ParameterDescriptions
        .Where(parameter => parameter.Name == name)
        .Select(parameter => parameter.ParameterDescriptor)
        .OfType<IParameterInfoParameterDescriptor>()
        .FirstOrDefault()?.ParameterInfo?.ParameterType;
}
