using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>
/// Describes bodies that are not JSON as strings, and JSON-LD as an object. ASP.NET Core describes them with the schema
/// of the JSON document.
/// </summary>
internal static class DocumentSchemas
{
    public static void Describe(OpenApiOperation operation, ApiDescription description)
    {
        if (description.ParameterDescriptions.Any(parameter => SchemaTypes.FindName(parameter.Type) is not null))
        {
            Describe(operation.RequestBody?.Content);
        }

        foreach (string status in description.SupportedResponseTypes
            .Where(response => response.Type is { } type && SchemaTypes.FindName(type) is not null)
            .Select(response => response.IsDefaultResponse ? "default" : $"{response.StatusCode}"))
        {
            Describe(operation.Responses?.GetValueOrDefault(status)?.Content);
        }
    }

    private static void Describe(IDictionary<string, OpenApiMediaType>? content)
    {
        foreach (string mediaType in content?.Keys.ToArray() ?? [])
        {
            if (mediaType == OutputFormat.JsonLdMediaType)
            {
                content![mediaType].Schema = new OpenApiSchema { Type = JsonSchemaType.Object };
            }
            else if (!mediaType.Contains("json", StringComparison.OrdinalIgnoreCase))
            {
                content![mediaType].Schema = new OpenApiSchema { Type = JsonSchemaType.String };
            }
        }
    }
}
