using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Describes the items of lists and the values of dictionaries.</summary>
internal static class ListSchemas
{
    // ASP.NET Core replaces a schema that has this entry with a reference to the component of this name.
    private const string SchemaId = "x-schema-id";

    public static void Describe(OpenApiSchema schema, JsonTypeInfo type, bool isProperty)
    {
        Type? item = SchemaTypes.IsList(type.Type) ? type.Type.GetGenericArguments()[0] : type.ElementType;
        if (item is null)
        {
            return;
        }

        if (SchemaTypes.IsList(type.Type) && !isProperty)
        {
            // The documentation comment of EquatableList<T> does not describe the response.
            schema.Description = null;
        }

        if (type.Kind == JsonTypeInfoKind.Dictionary)
        {
            schema.AdditionalProperties = Describe(item) ?? schema.AdditionalProperties;
        }
        else
        {
            schema.Type ??= JsonSchemaType.Array;
            schema.Items = Describe(item) ?? schema.Items;
        }
    }

    private static OpenApiSchema? Describe(Type item) => SchemaTypes.FindName(item) is { } name
        ? new() { Metadata = new Dictionary<string, object> { [SchemaId] = name } }
        : item == typeof(string) ? new() { Type = JsonSchemaType.String }
        : null;
}
