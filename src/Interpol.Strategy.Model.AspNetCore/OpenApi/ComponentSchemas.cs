using System.Text.Json.Nodes;
using Interpol.Strategy.Model.Serialization;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Fills the components of an OpenAPI document with the published schemas.</summary>
internal static class ComponentSchemas
{
    private const string DefinitionsPrefix = "#/$defs/";
    private const string ComponentsPrefix = "#/components/schemas/";

    public static void AddTo(OpenApiDocument document)
    {
        if (document.Components?.Schemas is not { } components)
        {
            return;
        }

        JsonObject definitions = FrameworkJsonSchema.GetDefinitions();
        var pending = new Queue<string>(components.Keys.Where(definitions.ContainsKey));
        var added = new HashSet<string>(pending);
        while (pending.TryDequeue(out string? name))
        {
            JsonNode definition = definitions[name]!;
            Convert(definition, reference =>
            {
                if (added.Add(reference))
                {
                    pending.Enqueue(reference);
                }
            });
            ComponentExamples.AddTo(definition.AsObject(), name);
            components[name] = Parse(definition, document);
        }

        // References are resolved in the workspace of the document.
        document.Workspace?.RegisterComponents(document);
    }

    private static OpenApiSchema Parse(JsonNode definition, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(
            definition.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")
        ?? throw new InvalidOperationException("The schema of a type was not read.");

    /// <summary>
    /// Converts references to definitions to references to components, and constants to enumerations of one value,
    /// because a constant that is not a string is lost otherwise.
    /// </summary>
    private static void Convert(JsonNode node, Action<string> addReference)
    {
        if (node is JsonObject schema)
        {
            if (schema["$ref"] is JsonValue value
                && value.TryGetValue(out string? reference)
                && reference.StartsWith(DefinitionsPrefix, StringComparison.Ordinal))
            {
                string name = reference[DefinitionsPrefix.Length..];
                schema["$ref"] = ComponentsPrefix + name;
                addReference(name);
            }

            if (schema["const"] is { } constant)
            {
                _ = schema.Remove("const");
                schema["enum"] = new JsonArray(constant.DeepClone());
            }
        }

        foreach (JsonNode child in GetChildren(node))
        {
            Convert(child, addReference);
        }
    }

    private static JsonNode[] GetChildren(JsonNode node) => node switch
    {
        JsonObject schema => [.. schema.Select(property => property.Value).OfType<JsonNode>()],
        JsonArray array => [.. array.OfType<JsonNode>()],
        _ => [],
    };
}
