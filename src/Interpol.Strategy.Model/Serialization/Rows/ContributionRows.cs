namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the rows of the table of contributions.</summary>
internal static class ContributionRows
{
    public static IEnumerable<ContributionRow> GetRows(ProgressReport report)
    {
        HashSet<string> repeated =
            RepeatedIdentifiers.Find(report.Programmes.Select(programme => programme.Identifier));
        var waiting = new Stack<(ProgrammeActivity Activity, ActivityStatus? Inherited)>();
        for (int i = 0; i < report.Programmes.Count; i++)
        {
            Programme programme = report.Programmes[i];
            ContributionRow common = new()
            {
                ProgrammeId = GetId(report.FrameworkId, programme, i, repeated),
                ProgrammeName = programme.Name,
                Status = RowValues.GetName(programme.Status),
            };
            foreach (Contribution contribution in programme.Contributions)
            {
                yield return Create(common, contribution);
            }

            PushAll(waiting, programme.Activities, programme.Status);
            while (waiting.TryPop(out (ProgrammeActivity Activity, ActivityStatus? Inherited) next))
            {
                ProgrammeActivity activity = next.Activity;

                // Assessments ignore everything in a canceled programme or activity.
                ActivityStatus? status = next.Inherited == ActivityStatus.Canceled
                    ? ActivityStatus.Canceled
                    : activity.Status ?? next.Inherited;
                ContributionRow row = common with
                {
                    ActivityCode = activity.Code?.ToString(),
                    ActivityName = activity.Name,
                    Status = RowValues.GetName(status),
                };
                foreach (Contribution contribution in activity.Contributions)
                {
                    yield return Create(row, contribution);
                }

                PushAll(waiting, activity.Activities, status);
            }
        }
    }

    private static ContributionRow Create(ContributionRow common, Contribution contribution) =>
        common with { Reference = contribution.Element.ToString(), Weight = contribution.Weight };

    /// <summary>Pushes activities in reverse order, so that the first one is popped first.</summary>
    private static void PushAll(
        Stack<(ProgrammeActivity Activity, ActivityStatus? Inherited)> waiting,
        EquatableList<ProgrammeActivity> activities,
        ActivityStatus? inherited)
    {
        for (int i = activities.Count - 1; i >= 0; i--)
        {
            waiting.Push((activities[i], inherited));
        }
    }

    /// <summary>Returns the identifier, unless it is repeated or could be an id with a path.</summary>
    private static string GetId(FrameworkId framework, Programme programme, int index, HashSet<string> repeated) =>
        programme.Identifier is { } identifier && !string.IsNullOrWhiteSpace(identifier)
            && !repeated.Contains(identifier)
            && !identifier.StartsWith($"{framework}{ElementIds.PathSeparator}", StringComparison.Ordinal)
            ? identifier
            : $"{framework}{ElementIds.PathSeparator}programmes[{index}]";
}
