using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the type of a performance indicator.</summary>
/// <remarks>Source: the attribute <c>PerformanceIndicatorType</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum PerformanceIndicatorType
{
    /// <summary>The results are numbers.</summary>
    Quantitative,

    /// <summary>The results are judgments in words.</summary>
    Qualitative,
}
