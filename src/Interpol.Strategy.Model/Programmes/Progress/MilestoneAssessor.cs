namespace Interpol.Strategy.Model;

/// <summary>Computes the progress of the milestones of an activity.</summary>
internal static class MilestoneAssessor
{
    public static ProgressNode Assess(EquatableList<Milestone> milestones, DateOnly asOf, ProgressOptions options)
    {
        var node = new ProgressNode { Kind = ProgressNodeKind.Milestones, Name = "Milestones" };
        try
        {
            // Sums run in the order of dates, then of weights.
            decimal all = milestones.Select(milestone => milestone.Weight).Order().Sum();
            decimal achieved = Sum(milestones, milestone => milestone.AchievedDate, asOf);
            decimal due = Sum(milestones, milestone => milestone.DueDate, asOf);
            bool hasDueDates = milestones.Any(milestone => milestone.DueDate is not null);
            if (all == 0)
            {
                return node with
                {
                    Reason = ProgressReason.NoAssessedChild,
                    ExpectedReason = hasDueDates ? ProgressReason.NoAssessedChild : ProgressReason.NoDates,
                };
            }

            decimal progress = achieved / all;
            decimal? expected = hasDueDates ? due / all : null;
            bool isAchieved = milestones.All(milestone => milestone.Weight == 0 || milestone.AchievedDate <= asOf);
            return node with
            {
                Progress = progress,
                Basis = ProgressBasis.Milestones,
                Expected = expected,
                ExpectedReason = hasDueDates ? null : ProgressReason.NoDates,
                Status = isAchieved ? ProgressStatus.Achieved
                    : expected is { } known ? StatusRules.GetPace(progress, known, options, () => achieved >= due)
                    : null,
            };
        }
        catch (OverflowException)
        {
            return node with { Reason = ProgressReason.Overflow, ExpectedReason = ProgressReason.Overflow };
        }
    }

    private static decimal Sum(
        EquatableList<Milestone> milestones, Func<Milestone, DateOnly?> getDate, DateOnly asOf) =>
        milestones.Where(milestone => getDate(milestone) <= asOf)
            .OrderBy(getDate)
            .ThenBy(milestone => milestone.Weight)
            .Sum(milestone => milestone.Weight);
}
