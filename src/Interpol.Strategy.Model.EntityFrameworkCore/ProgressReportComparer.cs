using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Compares progress reports by value, so that change tracking saves only reports that changed.</summary>
public sealed class ProgressReportComparer : ValueComparer<ProgressReport>
{
    /// <summary>Initializes a new instance of the <see cref="ProgressReportComparer"/> class.</summary>
    public ProgressReportComparer()
        : base((left, right) => left == right, report => report.GetHashCode(), report => report)
    {
    }
}
