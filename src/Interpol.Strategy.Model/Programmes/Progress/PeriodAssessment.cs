namespace Interpol.Strategy.Model;

/// <summary>Represents the assessment of an indicator for a target period.</summary>
/// <param name="Start">The first day of the period, or <see langword="null"/> if it is open.</param>
/// <param name="End">The last day of the period, or <see langword="null"/> if it is open.</param>
/// <param name="AsOf">The date of the assessment.</param>
/// <param name="Node">The progress on that date.</param>
internal readonly record struct PeriodAssessment(DateOnly? Start, DateOnly? End, DateOnly AsOf, ProgressNode Node);
