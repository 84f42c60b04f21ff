using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the schemas of uses of this library's types, which refer to their definitions.</summary>
internal static class SchemaReference
{
    /// <summary>
    /// Returns the schema for a use of a type, or <see langword="null"/> if the type is not of this library.
    /// </summary>
    public static JsonObject? TryCreate(Type type, bool isNullable = false)
    {
        JsonObject? schema =
            SchemaDefinitions.FindName(type) is { } name ? new() { ["$ref"] = SchemaDefinitions.ReferencePrefix + name }
            : TryCreateList(type);
        isNullable |= Nullable.GetUnderlyingType(type) is not null;
        return schema is null || !isNullable
            ? schema
            : new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    /// <summary>Returns the schema of a node of a custom model.</summary>
    public static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        JsonTypeInfo type = context.TypeInfo;
        if (TryReplace(type, context.PropertyInfo, schema) is { } reference)
        {
            return reference;
        }

        if (schema is JsonObject model && !model.ContainsKey("$ref"))
        {
            AddItems(type, model);
            AddDefaultedProperties(type, model);
        }

        return schema;
    }

    /// <summary>Adds the schema of items, which System.Text.Json omits if they can be any value.</summary>
    private static void AddItems(JsonTypeInfo type, JsonObject list)
    {
        string items = type.Kind == JsonTypeInfoKind.Dictionary ? "additionalProperties" : "items";
        if (type.ElementType is { } element
            && !list.ContainsKey(items)
            && TryReplace(type.Options.GetTypeInfo(element), null, true) is { } item)
        {
            list[items] = item;
        }
    }

    /// <summary>
    /// Adds the schemas of properties that are constructor parameters with a default value, which System.Text.Json does
    /// not visit.
    /// </summary>
    private static void AddDefaultedProperties(JsonTypeInfo type, JsonObject model)
    {
        var properties = model["properties"] as JsonObject;
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (properties?[property.Name] is JsonObject { Count: 1 } schema
                && schema.ContainsKey("default")
                && TryReplace(type.Options.GetTypeInfo(property.PropertyType), property, schema) is { } reference)
            {
                properties[property.Name] = reference;
            }
        }
    }

    /// <summary>
    /// Returns the schema for a use of a type with its other keywords, such as a default value, or
    /// <see langword="null"/> if this library does not convert the type.
    /// </summary>
    private static JsonObject? TryReplace(JsonTypeInfo type, JsonPropertyInfo? property, JsonNode schema)
    {
        bool isNullable = !type.Type.IsValueType
            && property is not null && (property.IsGetNullable || property.IsSetNullable);
        JsonObject? reference = IsConverter(property?.CustomConverter ?? type.Converter, type.Type)
            ? TryCreate(type.Type, isNullable)
            : null;
        foreach ((string keyword, JsonNode? value) in reference is null ? [] : schema as JsonObject ?? [])
        {
            reference![keyword] = value?.DeepClone();
        }

        return reference;
    }

    private static JsonObject? TryCreateList(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!type.IsConstructedGenericType || type.GetGenericTypeDefinition() != typeof(EquatableList<>))
        {
            return null;
        }

        Type item = type.GenericTypeArguments[0];
        JsonObject list = new() { ["type"] = "array" };
        JsonObject? items = item == typeof(string) ? new() { ["type"] = "string" } : TryCreate(item);
        if (items is not null)
        {
            list["items"] = items;
        }

        return list;
    }

    /// <summary>Determines whether a converter is of this library, or that of a <see cref="Nullable{T}"/>.</summary>
    private static bool IsConverter(JsonConverter converter, Type type) =>
        Nullable.GetUnderlyingType(type) is not null
        || converter.GetType().Assembly == typeof(SchemaReference).Assembly;
}
