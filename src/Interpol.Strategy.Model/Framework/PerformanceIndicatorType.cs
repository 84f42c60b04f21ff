using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>What an indicator's results are.</summary>
/// <remarks>Source: the values of the attribute <c>PerformanceIndicatorType</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum PerformanceIndicatorType
{
    /// <summary>Numbers.</summary>
    Quantitative,

    /// <summary>Judgements in words.</summary>
    Qualitative,
}
