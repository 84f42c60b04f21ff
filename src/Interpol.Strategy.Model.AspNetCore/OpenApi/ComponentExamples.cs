using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Adds examples and formats to the published schemas.</summary>
internal static class ComponentExamples
{
    private const string Framework = """
        {
          "formatVersion": 1,
          "id": "harbour-2026-2030",
          "name": "Harbour Plan",
          "period": "2026-2030",
          "goals": [
            {
              "code": "1",
              "name": "A harbour that runs on clean power",
              "objectives": [{ "code": "1.1", "description": "Supply every berth with shore power" }]
            }
          ]
        }
        """;

    public static void AddTo(JsonObject definition, string name)
    {
        if (GetExample(name) is { } example)
        {
            definition["examples"] = new JsonArray(example);
        }

        if (name == "Date")
        {
            definition["format"] = "date";
        }
    }

    private static JsonNode? GetExample(string name) => name switch
    {
        nameof(FrameworkId) => "interpol-2017-2020",
        nameof(ElementCode) => "4.2",
        nameof(ElementReference) => "interpol-2017-2020/4.2",
        nameof(FrameworkPeriod) => "2017-2020",
        "Date" => "2026-03-01",
        nameof(StrategicFramework) => JsonNode.Parse(Framework),
        _ => null,
    };
}
