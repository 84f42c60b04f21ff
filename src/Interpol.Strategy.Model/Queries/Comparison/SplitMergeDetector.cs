namespace Interpol.Strategy.Model;

/// <summary>
/// Finds what was split and what was merged: an element that is left over joins two that are matched when it is near to the one of the other
/// side, and both together are nearer to that one than either is alone. So nothing joins an element whose text was kept, and a new element that
/// only resembles another is new.
/// </summary>
internal static class SplitMergeDetector
{
    public static void Detect(List<CandidatePair> near, MatchRules rules)
    {
        IEnumerable<Candidate> joins = near
            .Select(ToCandidate)
            .OfType<Candidate>()
            .Where(join => join.Score >= rules.GetJoinThreshold(join.Group) && !join.First.HasSameTextAs(join.Whole))
            .GroupBy(join => join.Element)
            .Select(joins => joins.OrderByDescending(join => join.Score).ThenBy(join => join.Whole.Rank).First())
            .Where(AreMoreSimilarTogether);
        foreach (IGrouping<ElementGroup, Candidate> group in joins.ToArray().GroupBy(join => join.Group))
        {
            // One to several or several to one, never several to several: the side that has more to say, and neither when both have as much.
            double difference = Sum(group, group.Key.Earlier) - Sum(group, group.Key.Later);
            List<ComparedElement> side = difference > 0 ? group.Key.Earlier : group.Key.Later;
            foreach (Candidate join in group.Where(join => join.Side == side && difference != 0))
            {
                group.Key.Join(side, join.Element);
            }
        }
    }

    private static Candidate? ToCandidate(CandidatePair pair) => (pair.Earlier.Group, pair.Later.Group) switch
    {
        (null, { } group) => new(pair.Earlier, group, group.Earlier, pair.Later, pair.Score),
        ({ } group, null) => new(pair.Later, group, group.Later, pair.Earlier, pair.Score),
        _ => null,
    };

    private static bool AreMoreSimilarTogether(Candidate join)
    {
        (WordVector first, WordVector second, WordVector whole) = (join.First.All, join.Element.All, join.Whole.All);
        return first.Union(second).Cosine(whole) > Math.Max(first.Cosine(whole), second.Cosine(whole));
    }

    /// <summary>In the order of the scores, so that it is rounded in the same way wherever the elements stand.</summary>
    private static double Sum(IEnumerable<Candidate> joins, List<ComparedElement> side) => joins.Where(join => join.Side == side).Select(join => join.Score).Order().Sum();

    /// <param name="Element">An element that is left over.</param>
    /// <param name="Group">The group that it may join.</param>
    /// <param name="Side">The side of the group to which it would belong.</param>
    /// <param name="Whole">The element of the other side.</param>
    /// <param name="Score">How near it is to that one.</param>
    private sealed record Candidate(ComparedElement Element, ElementGroup Group, List<ComparedElement> Side, ComparedElement Whole, double Score)
    {
        public ComparedElement First => Side[0];
    }
}
