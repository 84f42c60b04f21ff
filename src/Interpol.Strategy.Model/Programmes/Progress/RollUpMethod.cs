using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies how the progress of a parent is computed from that of its children.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum RollUpMethod
{
    /// <summary>The weighted mean of the children.</summary>
    WeightedMean,

    /// <summary>The least progress of a child.</summary>
    Minimum,
}
