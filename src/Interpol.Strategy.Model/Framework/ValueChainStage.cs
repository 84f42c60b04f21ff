using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>The stage, on the way from means to effect, at which an indicator measures.</summary>
/// <remarks>Source: the values of the attribute <c>ValueChainStage</c> of StratML Part 2 (ANSI/AIIM 22:2017), here in the order of the chain.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ValueChainStage
{
    /// <summary>The means that are put in.</summary>
    Input,

    /// <summary>The work on the means.</summary>
    InputProcessing,

    /// <summary>What comes out of the work.</summary>
    Output,

    /// <summary>The work on what came out.</summary>
    OutputProcessing,

    /// <summary>The effect that is wanted in the end.</summary>
    Outcome,
}
