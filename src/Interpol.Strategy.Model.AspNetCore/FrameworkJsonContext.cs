using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Provides the JSON contracts of all bodies and responses, so that none needs reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(StrategicFramework))]
[JsonSerializable(typeof(FrameworkCatalog))]
[JsonSerializable(typeof(ProgressReport))]
[JsonSerializable(typeof(StrategyElement))]
[JsonSerializable(typeof(Goal))]
[JsonSerializable(typeof(Objective))]
[JsonSerializable(typeof(FrameworkSummary[]))]
[JsonSerializable(typeof(SearchResult))]
[JsonSerializable(typeof(FrameworkComparison))]
[JsonSerializable(typeof(EquatableList<RelatedElement>))]
[JsonSerializable(typeof(EquatableList<Diagnostic>))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class FrameworkJsonContext : JsonSerializerContext;
