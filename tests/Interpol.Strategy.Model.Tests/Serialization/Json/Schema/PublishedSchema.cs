using System.Text.Json;
using System.Text.Json.Nodes;
using Interpol.Strategy.Model.Serialization;
using Json.Schema;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Validates documents against the JSON Schema that the library publishes.</summary>
internal static class PublishedSchema
{
    public static readonly string[] PathInRepository =
        ["src", "Interpol.Strategy.Model", "Serialization", "Json", "strategic-framework-1.schema.json"];

    public static readonly string[] ReportPathInRepository =
        ["src", "Interpol.Strategy.Model", "Serialization", "Json", "progress-report-1.schema.json"];

    /// <summary>The URL from which editors load the schema, on the released branch.</summary>
    public static readonly string Address =
        "https://raw.githubusercontent.com/interpol-strategy-model/Interpol.Strategy.Model/main/"
        + string.Join('/', PathInRepository);

    public static readonly string ReportAddress =
        "https://raw.githubusercontent.com/interpol-strategy-model/Interpol.Strategy.Model/main/"
        + string.Join('/', ReportPathInRepository);

    private static readonly EvaluationOptions ResultOnly =
        new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };

    private static readonly EvaluationOptions AllErrors =
        new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private static readonly JsonSchema Schema = JsonSchema.FromText(WithDotNetPatterns(FrameworkJson.Schema.Span));

    private static readonly JsonSchema ReportSchema =
        JsonSchema.FromText(WithDotNetPatterns(ProgressReportJson.Schema.Span));

    public static JsonElement Root { get; } = JsonDocument.Parse(FrameworkJson.Schema).RootElement;

    /// <summary>Determines whether a document is valid. This is faster than <see cref="Validate"/>.</summary>
    public static bool IsValid(string json) => Evaluate(json, ResultOnly) is { IsValid: true };

    /// <summary>Returns the errors of a document, or an empty list if it is valid.</summary>
    public static IReadOnlyList<string> Validate(string json) => Evaluate(json, AllErrors) switch
    {
        null => ["const: the number is outside the range of decimal"],
        { IsValid: true } => [],
        EvaluationResults results => [.. GetErrors(results)],
    };

    /// <summary>Returns the results, or <c>null</c> if the number of the format version is too large.</summary>
    private static EvaluationResults? Evaluate(string json, EvaluationOptions options)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            return Schema.Evaluate(document.RootElement, options);
        }
        catch (FormatException)
        {
            // JsonSchema.Net throws when "const" compares a number that decimal cannot hold. Such a number is not the 1
            // of the schema. Other keywords accept numbers of any size.
            return null;
        }
    }

    /// <summary>Returns the errors of a progress report, or an empty list if it is valid.</summary>
    public static IReadOnlyList<string> ValidateReport(string json)
    {
        using var document = JsonDocument.Parse(json);
        EvaluationResults results = ReportSchema.Evaluate(document.RootElement, AllErrors);
        return results.IsValid ? [] : [.. GetErrors(results)];
    }

    private static IEnumerable<string> GetErrors(EvaluationResults results) =>
        from detail in results.Details ?? []
        where detail.Errors is not null
        from error in detail.Errors!
        select $"{detail.InstanceLocation}: {error.Key}: {error.Value}";

    /// <summary>
    /// Returns the schema with patterns that mean the same in .NET: in ECMAScript, <c>$</c> matches at the end only. In
    /// .NET, it also matches before a final line feed.
    /// </summary>
    private static string WithDotNetPatterns(ReadOnlySpan<byte> schema)
    {
        JsonNode root = JsonNode.Parse(schema)!;
        foreach ((_, JsonNode? definition) in root["$defs"]!.AsObject())
        {
            if (definition!["pattern"] is JsonValue pattern)
            {
                definition["pattern"] = pattern.GetValue<string>().Replace("$", "$(?!\\n)", StringComparison.Ordinal);
            }
        }

        return root.ToJsonString();
    }
}
