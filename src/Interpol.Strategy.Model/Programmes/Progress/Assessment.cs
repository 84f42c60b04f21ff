namespace Interpol.Strategy.Model;

/// <summary>Represents the computed numbers and the status of an indicator.</summary>
internal struct Assessment
{
    public decimal? Progress { get; set; }

    public ProgressBasis Basis { get; set; }

    public ProgressReason? Reason { get; set; }

    public decimal? Expected { get; set; }

    public ProgressReason? ExpectedReason { get; set; }

    public ProgressStatus? Status { get; set; }

    public decimal? Target { get; set; }

    public decimal? Actual { get; set; }

    public int? PeriodsMet { get; set; }

    public int? PeriodsDue { get; set; }

    public void SetProgress(decimal progress, ProgressBasis basis) => (Progress, Basis) = (progress, basis);
}
