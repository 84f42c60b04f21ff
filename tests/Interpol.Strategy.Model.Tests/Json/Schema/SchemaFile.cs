using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The JSON Schema that the library serves.</summary>
internal static class SchemaFile
{
    public static readonly string[] PathInRepository = ["src", "Interpol.Strategy.Model", "Serialization", "Json", "strategic-framework-1.schema.json"];

    /// <summary>Where editors fetch it, on the branch that is released.</summary>
    public static readonly string Address = "https://raw.githubusercontent.com/interpol-strategy-model/Interpol.Strategy.Model/main/" + string.Join('/', PathInRepository);

    public static SchemaCheck Check { get; } = new(JsonDocument.Parse(FrameworkJson.Schema).RootElement);
}
