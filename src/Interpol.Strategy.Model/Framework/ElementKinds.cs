using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the kinds of elements that a search returns.</summary>
[Flags]
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ElementKinds
{
    /// <summary>No kind. The search returns no hits.</summary>
    None = 0,

    /// <summary>The vision of a framework.</summary>
    Vision = 1,

    /// <summary>The mission of a framework.</summary>
    Mission = 2,

    /// <summary>The core values of a framework.</summary>
    CoreValue = 4,

    /// <summary>The goals of a framework.</summary>
    Goal = 8,

    /// <summary>The objectives of all goals.</summary>
    Objective = 16,

    /// <summary>All kinds.</summary>
    All = Vision | Mission | CoreValue | Goal | Objective,
}
