namespace Interpol.Strategy.Model;

/// <summary>Computes the progress of a parent from that of its children.</summary>
internal static class RollUp
{
    /// <summary>Returns a node with the progress, the status and the missing periods of its children.</summary>
    public static ProgressNode Create(ProgressNode parent, List<ProgressNode> children, ProgressOptions options)
    {
        (decimal? progress, ProgressReason? reason) = GetProgress(children, options);
        return parent with
        {
            Progress = progress,
            Basis = progress is null ? ProgressBasis.None : ProgressBasis.RollUp,
            Reason = reason,
            DataCoverage = GetCoverage(children),
            Status = StatusRules.Combine(children),
            Missing = MissingPeriods.Combine(children),
            Children = [.. children],
        };
    }

    private static (decimal? Progress, ProgressReason? Reason) GetProgress(
        List<ProgressNode> children, ProgressOptions options)
    {
        List<decimal> products = [];
        List<decimal> weights = [];
        decimal least = 1, most = 0;
        foreach (ProgressNode child in children)
        {
            if (child is { Weight: > 0, Progress: { } progress })
            {
                decimal clamped = Math.Clamp(progress, 0, 1);
                products.Add(child.Weight * clamped);
                weights.Add(child.Weight);
                (least, most) = (Math.Min(least, clamped), Math.Max(most, clamped));
            }
        }

        if (weights.Count == 0)
        {
            return (null, ProgressReason.NoAssessedChild);
        }

        if (options.RollUp == RollUpMethod.Minimum)
        {
            return (least, null);
        }

        try
        {
            // Rounding must not move the mean beyond the children.
            return (Math.Clamp(Sum(products) / Sum(weights), least, most), null);
        }
        catch (OverflowException)
        {
            return (null, ProgressReason.Overflow);
        }
    }

    private static decimal? GetCoverage(List<ProgressNode> children)
    {
        List<decimal> all = [];
        List<decimal> assessed = [];
        foreach (ProgressNode child in children)
        {
            all.Add(child.Weight);
            if (child.Progress is not null)
            {
                assessed.Add(child.Weight);
            }
        }

        try
        {
            decimal sum = Sum(all);
            return sum == 0 ? null : Sum(assessed) / sum;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Returns the sum in the order of the values, which does not depend on the document.</summary>
    private static decimal Sum(List<decimal> values)
    {
        values.Sort();
        decimal sum = 0;
        foreach (decimal value in values)
        {
            sum += value;
        }

        return sum;
    }
}
