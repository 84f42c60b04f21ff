using System.Text.Json.Nodes;
using Json.Schema;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Represents an OpenAPI document, and validates JSON against its schemas.</summary>
internal sealed class OpenApi(JsonNode document)
{
    private static readonly EvaluationOptions Options =
        new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    public JsonObject Components { get; } = document["components"]!["schemas"]!.AsObject();

    public JsonObject Paths { get; } = document["paths"]!.AsObject();

    public static async Task<OpenApi> LoadAsync(HttpClient client) =>
        new(JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!);

    /// <summary>Returns the schema of a response, or of the body if the status is an empty string.</summary>
    public JsonNode GetSchema(
        string path, string method = "get", string status = "200", string type = "application/json")
    {
        JsonNode operation = Paths[path]![method]!;
        JsonNode container = status.Length > 0 ? operation["responses"]![status]! : operation["requestBody"]!;
        return container["content"]![type]!["schema"]!;
    }

    /// <summary>Returns the errors of a value.</summary>
    public IReadOnlyList<string> Validate(JsonNode schema, JsonNode? value)
    {
        JsonObject root = JsonNode.Parse(schema.ToJsonString())!.AsObject();
        root["$defs"] = Components.DeepClone();
        string text = root.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        EvaluationResults results = JsonSchema.FromText(text).Evaluate(
            System.Text.Json.JsonSerializer.SerializeToElement(value), Options);
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Where(detail => detail.Errors is not null)
                .SelectMany(detail => detail.Errors!, (detail, error) => $"{detail.InstanceLocation}: {error.Value}")];
    }
}
