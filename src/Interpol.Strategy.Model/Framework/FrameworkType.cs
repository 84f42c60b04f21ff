using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the type of a framework document.</summary>
/// <remarks>
/// Source: the attribute <c>Type</c> of StratML Part 2 (ANSI/AIIM 22:2017). A Part 1 document is always a strategic
/// plan.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum FrameworkType
{
    /// <summary>A plan of what an organization wants to achieve over several years.</summary>
    StrategicPlan,

    /// <summary>A plan for a shorter period, with targets.</summary>
    PerformancePlan,

    /// <summary>A report on actual results compared with the targets.</summary>
    PerformanceReport,
}
