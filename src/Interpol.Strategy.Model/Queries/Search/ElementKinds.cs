namespace Interpol.Strategy.Model;

/// <summary>Kinds of element, one or several, for a search that is to find only some.</summary>
[Flags]
public enum ElementKinds
{
    /// <summary>No kind: nothing is found.</summary>
    None = 0,

    /// <summary>What a framework has in <see cref="StrategicFramework.Vision"/>.</summary>
    Vision = 1,

    /// <summary>What a framework has in <see cref="StrategicFramework.Mission"/>.</summary>
    Mission = 2,

    /// <summary>What a framework has in <see cref="StrategicFramework.Values"/>.</summary>
    CoreValue = 4,

    /// <summary>What a framework has in <see cref="StrategicFramework.Goals"/>.</summary>
    Goal = 8,

    /// <summary>What its goals have in <see cref="Interpol.Strategy.Model.Goal.Objectives"/>.</summary>
    Objective = 16,

    /// <summary>Every kind.</summary>
    All = Vision | Mission | CoreValue | Goal | Objective,
}
