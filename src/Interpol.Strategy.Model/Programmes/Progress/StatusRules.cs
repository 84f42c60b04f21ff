namespace Interpol.Strategy.Model;

/// <summary>Determines the status of progress.</summary>
internal static class StatusRules
{
    /// <summary>The rank of <see cref="ProgressStatus.Achieved"/>. Children with a lower rank have no result.</summary>
    private const int AchievedRank = 3;

    /// <summary>Returns the status by the relation of progress to what is expected.</summary>
    public static ProgressStatus GetPace(
        decimal progress, decimal expected, ProgressOptions options, Func<bool> isAtOrBeyondDue) =>
        expected <= 0 ? (isAtOrBeyondDue() ? ProgressStatus.OnTrack : ProgressStatus.OffTrack)
        : progress >= options.OnTrackThreshold * expected ? ProgressStatus.OnTrack
        : progress >= options.AtRiskThreshold * expected ? ProgressStatus.AtRisk
        : ProgressStatus.OffTrack;

    /// <summary>Returns the status of a parent: the worst of its children with a weight.</summary>
    public static ProgressStatus? Combine(List<ProgressNode> children)
    {
        ProgressStatus? worst = null;
        bool isMissing = false;
        bool hasProgressWithoutStatus = false;
        foreach (ProgressNode child in children)
        {
            if (child.Weight > 0)
            {
                isMissing |= GetRank(child.Status) < AchievedRank;
                hasProgressWithoutStatus |= child is { Progress: not null, Status: null };
                worst = GetRank(child.Status) > GetRank(worst) ? child.Status : worst;
            }
        }

        // A parent that has progress does not lack data.
        return worst == ProgressStatus.Achieved && isMissing ? ProgressStatus.OnTrack
            : GetRank(worst) < AchievedRank && hasProgressWithoutStatus ? null
            : worst;
    }

    private static int GetRank(ProgressStatus? status) => status switch
    {
        null => 0,
        ProgressStatus.NotStarted => 1,
        ProgressStatus.NoData => 2,
        ProgressStatus.Achieved => AchievedRank,
        ProgressStatus.OnTrack => 4,
        ProgressStatus.AtRisk => 5,
        ProgressStatus.OffTrack => 6,
        _ => 7,
    };
}
