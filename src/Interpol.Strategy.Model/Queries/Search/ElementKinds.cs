namespace Interpol.Strategy.Model;

/// <summary>Kinds of element, one or several, for a search that is to find only some.</summary>
[Flags]
public enum ElementKinds
{
    /// <summary>No kind: nothing is found.</summary>
    None = 0,

    /// <summary>A statement of <see cref="StrategicFramework.Vision"/>.</summary>
    Vision = 1,

    /// <summary>A statement of <see cref="StrategicFramework.Mission"/>.</summary>
    Mission = 2,

    /// <summary>Each <see cref="Interpol.Strategy.Model.CoreValue"/>.</summary>
    CoreValue = 4,

    /// <summary>Each <see cref="Interpol.Strategy.Model.Goal"/>.</summary>
    Goal = 8,

    /// <summary>Each <see cref="Interpol.Strategy.Model.Objective"/>.</summary>
    Objective = 16,

    /// <summary>Every kind.</summary>
    All = Vision | Mission | CoreValue | Goal | Objective,
}
