using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents a framework in the list of all frameworks.</summary>
[Description("A framework in the list of all frameworks.")]
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed record FrameworkSummary
{
    [JsonPropertyName("id")]
    public required FrameworkId Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("period")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FrameworkPeriod? Period { get; init; }

    [JsonPropertyName("goals")]
    [Description("The number of goals.")]
    public required int Goals { get; init; }

    [JsonPropertyName("objectives")]
    [Description("The number of objectives.")]
    public required int Objectives { get; init; }

    public static FrameworkSummary Create(StrategicFramework framework) => new()
    {
        Id = framework.Id,
        Name = framework.Name,
        Period = framework.Period,
        Goals = framework.Goals.Count,
        Objectives = framework.Goals.Sum(goal => goal.Objectives.Count),
    };
}
