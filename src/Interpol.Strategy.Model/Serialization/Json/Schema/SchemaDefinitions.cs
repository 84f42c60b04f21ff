using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Contains the definitions of the published schema.</summary>
internal static class SchemaDefinitions
{
    public const string ReferencePrefix = "#/$defs/";

    private const string Keyword = "$defs";

    private static readonly JsonElement All = JsonDocument.Parse(FrameworkJson.Schema).RootElement.GetProperty(Keyword);

    public static JsonObject CreateAll() => JsonObject.Create(All)!;

    /// <summary>
    /// Returns the name of the definition of a type or its <see cref="Nullable{T}"/>, or <see langword="null"/>.
    /// </summary>
    public static string? FindName(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        string? name =
            type.Assembly != typeof(SchemaDefinitions).Assembly ? null
            : !type.IsConstructedGenericType ? type.Name
            : type.GetGenericTypeDefinition() != typeof(ReadResult<>) ? null
            : $"ReadResultOf{FindName(type.GenericTypeArguments[0])}";
        return name is not null && All.TryGetProperty(name, out _) ? name : null;
    }

    /// <summary>Adds the definitions that a schema refers to, directly or through other definitions.</summary>
    public static void AddTo(JsonObject schema)
    {
        JsonObject definitions = [];
        var pending = new Queue<JsonNode>([schema]);
        while (pending.TryDequeue(out JsonNode? node))
        {
            if (node is JsonArray list)
            {
                Enqueue(list);
            }
            else if (node is JsonObject keywords)
            {
                Enqueue(keywords.Select(keyword => keyword.Value));
                if (FindReference(keywords) is { } name && !definitions.ContainsKey(name))
                {
                    var definition = JsonObject.Create(All.GetProperty(name));
                    definitions[name] = definition;
                    pending.Enqueue(definition!);
                }
            }
        }

        if (definitions.Count > 0)
        {
            schema[Keyword] = definitions;
        }

        void Enqueue(IEnumerable<JsonNode?> nodes)
        {
            foreach (JsonNode? node in nodes)
            {
                if (node is not null)
                {
                    pending.Enqueue(node);
                }
            }
        }
    }

    /// <summary>Returns the name of the definition that a schema refers to, or <see langword="null"/>.</summary>
    private static string? FindReference(JsonObject schema)
    {
        bool isReference = schema["$ref"] is JsonValue value
            && value.TryGetValue(out string? reference)
            && reference.StartsWith(ReferencePrefix, StringComparison.Ordinal);
        string? name = isReference ? schema["$ref"]!.GetValue<string>()[ReferencePrefix.Length..] : null;
        return name is not null && All.TryGetProperty(name, out _) ? name : null;
    }
}
