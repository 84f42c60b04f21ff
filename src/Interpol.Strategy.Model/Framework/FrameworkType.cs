using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>What kind of document a framework is.</summary>
/// <remarks>Source: the values of the attribute <c>Type</c> of StratML Part 2 (ANSI/AIIM 22:2017). A document of Part 1 is a strategic plan.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum FrameworkType
{
    /// <summary>What an organisation wants to achieve over some years.</summary>
    StrategicPlan,

    /// <summary>What it wants to reach in a shorter time, with targets.</summary>
    PerformancePlan,

    /// <summary>What it reached, beside the targets.</summary>
    PerformanceReport,
}
