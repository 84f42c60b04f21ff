using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the kind of a <see cref="StrategyElement"/>.</summary>
/// <remarks>The members are in document order. <see cref="ElementKinds"/> combines several kinds.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ElementKind
{
    /// <summary>A <see cref="Model.Vision"/>, from <see cref="StrategicFramework.Vision"/>.</summary>
    Vision,

    /// <summary>A <see cref="Model.Mission"/>, from <see cref="StrategicFramework.Mission"/>.</summary>
    Mission,

    /// <summary>A <see cref="Model.CoreValue"/>, from <see cref="StrategicFramework.Values"/>.</summary>
    CoreValue,

    /// <summary>A <see cref="Model.Goal"/>, from <see cref="StrategicFramework.Goals"/>.</summary>
    Goal,

    /// <summary>An <see cref="Model.Objective"/>, from the <see cref="Model.Goal.Objectives"/> of a goal.</summary>
    Objective,
}
