namespace Interpol.Strategy.Model;

/// <summary>Specifies the kinds of elements that a search returns.</summary>
[Flags]
public enum ElementKinds
{
    /// <summary>No kind. The search returns no hits.</summary>
    None = 0,

    /// <summary>The vision.</summary>
    Vision = 1,

    /// <summary>The mission.</summary>
    Mission = 2,

    /// <summary>The core values.</summary>
    CoreValue = 4,

    /// <summary>The goals.</summary>
    Goal = 8,

    /// <summary>The objectives.</summary>
    Objective = 16,

    /// <summary>All kinds.</summary>
    All = Vision | Mission | CoreValue | Goal | Objective,
}
