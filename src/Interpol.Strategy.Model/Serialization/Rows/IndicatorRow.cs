namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents an indicator of a framework, from which rows of measures and progress are created.</summary>
/// <param name="FrameworkId">The id of the framework.</param>
/// <param name="ElementId">The id of the objective.</param>
/// <param name="IndicatorId">The id of the indicator.</param>
/// <param name="Goal">The goal.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Slot">The number of the objective among the goals and objectives, from 0.</param>
/// <param name="Index">The index of the indicator in the objective.</param>
internal sealed record IndicatorRow(
    string FrameworkId,
    string ElementId,
    string IndicatorId,
    Goal Goal,
    PerformanceIndicator Indicator,
    int Slot,
    int Index)
{
    /// <summary>Gets the name of the indicator or, without one, the measured dimension.</summary>
    public string Name => Indicator.Name is { } name && !string.IsNullOrWhiteSpace(name)
        ? name
        : Indicator.MeasurementDimension;
}
