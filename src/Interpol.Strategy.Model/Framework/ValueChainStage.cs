using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the stage of the value chain that an indicator measures.</summary>
/// <remarks>
/// Source: the attribute <c>ValueChainStage</c> of StratML Part 2 (ANSI/AIIM 22:2017). The members are in the order of
/// the chain.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ValueChainStage
{
    /// <summary>The resources that are used.</summary>
    Input,

    /// <summary>The processing of the inputs.</summary>
    InputProcessing,

    /// <summary>The products or services that are delivered.</summary>
    Output,

    /// <summary>The processing of the outputs.</summary>
    OutputProcessing,

    /// <summary>The intended effect.</summary>
    Outcome,
}
