using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a result on a named scale, such as "Good" on the scale "Rating".</summary>
/// <remarks>Source: the element <c>Descriptor</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ResultDescriptor
{
    /// <summary>Gets the name of the scale, or <see langword="null"/> if it has none.</summary>
    /// <remarks>Source: the element <c>DescriptorName</c>.</remarks>
    public string? Name { get; init; }

    /// <summary>Gets the value on the scale, or <see langword="null"/> if not specified.</summary>
    /// <remarks>Source: the element <c>DescriptorValue</c>.</remarks>
    public string? Value { get; init; }
}
