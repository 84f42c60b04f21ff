using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Adds examples and formats to the published schemas.</summary>
internal static class ComponentExamples
{
    /// <summary>The name of the resource with an example of each type that is not an enumeration.</summary>
    private const string Resource = "examples.json";

    private static readonly Lazy<JsonObject> Examples = new(Read);

    public static void AddTo(JsonObject definition, string name)
    {
        if ((Examples.Value[name] ?? definition["enum"]?[0]) is { } example)
        {
            definition["examples"] = new JsonArray(example.DeepClone());
        }

        if (name == "Date")
        {
            definition["format"] = "date";
        }
    }

    private static JsonObject Read()
    {
        using Stream stream = typeof(ComponentExamples).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly has no resource {Resource}.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
