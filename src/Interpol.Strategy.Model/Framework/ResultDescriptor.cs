using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>A result on a scale of the plan's own, such as "Rating": "Good".</summary>
/// <remarks>Source: the element <c>Descriptor</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ResultDescriptor
{
    /// <summary>What the scale is called; <see langword="null"/> when it has no name.</summary>
    /// <remarks>Source: the element <c>DescriptorName</c>.</remarks>
    public string? Name { get; init; }

    /// <summary>Where on the scale the result stands; <see langword="null"/> when that is not said.</summary>
    /// <remarks>Source: the element <c>DescriptorValue</c>.</remarks>
    public string? Value { get; init; }
}
