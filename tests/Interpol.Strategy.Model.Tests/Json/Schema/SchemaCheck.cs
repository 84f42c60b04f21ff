using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Checks a document against a JSON Schema of draft 2020-12, of which it knows exactly the keywords that the library's own has; any other throws.
/// No validator with a permissive licence can be had from every registry that this project is built with.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    /// <summary>A map, because a JSON element looks through all of the definitions for one of them.</summary>
    private readonly Dictionary<string, JsonElement> _definitions =
        schema.TryGetProperty("$defs", out JsonElement definitions) ? definitions.EnumerateObject().ToDictionary(definition => $"#/$defs/{definition.Name}", definition => definition.Value) : [];

    private readonly ConcurrentDictionary<string, Regex> _patterns = [];

    public JsonElement Schema => schema;

    /// <summary>What is wrong, each with its place; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        return Problems(parsed.RootElement);
    }

    public IReadOnlyList<string> Problems(JsonElement document)
    {
        var problems = new List<string>();
        Check(schema, document, "$", problems);
        return problems;
    }

    private void Check(JsonElement rules, JsonElement value, string place, List<string> problems)
    {
        foreach (JsonProperty rule in rules.EnumerateObject())
        {
            switch (rule.Name)
            {
                case "$schema" or "$id" or "$defs" or "title" or "description" or "then" or "else":
                    break;
                case "if":
                    if (rules.TryGetProperty(Accepts(rule.Value, value) ? "then" : "else", out JsonElement branch))
                    {
                        Check(branch, value, place, problems);
                    }

                    break;
                case "$ref":
                    Check(_definitions[rule.Value.GetString()!], value, place, problems);
                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    foreach (JsonProperty member in value.EnumerateObject())
                    {
                        if (rule.Value.TryGetProperty(member.Name, out JsonElement known))
                        {
                            Check(known, member.Value, $"{place}.{member.Name}", problems);
                        }
                    }

                    break;
                case "items" when value.ValueKind == JsonValueKind.Array:
                    for (int i = 0; i < value.GetArrayLength(); i++)
                    {
                        Check(rule.Value, value[i], $"{place}[{i}]", problems);
                    }

                    break;
                default:
                    if (!Satisfies(rules, rule, value))
                    {
                        problems.Add($"{place}: {rule.Name}: {rule.Value.GetRawText()}");
                    }

                    break;
            }
        }
    }

    private bool Accepts(JsonElement rules, JsonElement value)
    {
        var problems = new List<string>();
        Check(rules, value, "", problems);
        return problems.Count == 0;
    }

    private bool Satisfies(JsonElement rules, JsonProperty rule, JsonElement value) => rule.Name switch
    {
        "type" => IsOfType(value, rule.Value.GetString()!),
        "const" => Same(rule.Value, value),
        "enum" => rule.Value.EnumerateArray().Any(name => Same(name, value)),
        "pattern" => value.ValueKind != JsonValueKind.String || Pattern(rule.Value.GetString()!).IsMatch(value.GetString()!),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.Value.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.Value.GetDouble(),
        "required" => value.ValueKind != JsonValueKind.Object || rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "additionalProperties" when rule.Value.ValueKind == JsonValueKind.False =>
            value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => rules.GetProperty("properties").TryGetProperty(member.Name, out _)),
        "properties" or "items" => true,
        _ => throw new NotSupportedException($"The keyword {rule.Name} is not known here: {rule.Value.GetRawText()}"),
    };

    private static bool IsOfType(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(value.GetDouble()),
        ("object" or "array" or "string" or "number" or "integer", _) => false,
        _ => throw new NotSupportedException($"The type {type} is not known here."),
    };

    /// <summary>Whether two texts or two numbers are equal: 1.0 is 1.</summary>
    private static bool Same(JsonElement expected, JsonElement value) => (expected.ValueKind, value.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => value.ValueEquals(expected.GetString()),
        (JsonValueKind.Number, JsonValueKind.Number) => value.GetDouble() == expected.GetDouble(),
        (JsonValueKind.String or JsonValueKind.Number, _) => false,
        _ => throw new NotSupportedException($"{expected.GetRawText()} is not compared here."),
    };

    /// <summary>In ECMAScript, whose expressions JSON Schema has, <c>$</c> is the end alone; in .NET it is before a last line feed too.</summary>
    private Regex Pattern(string pattern) =>
        _patterns.GetOrAdd(pattern, added => new(added.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant));
}
