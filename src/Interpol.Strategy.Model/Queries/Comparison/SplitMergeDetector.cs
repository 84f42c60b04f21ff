namespace Interpol.Strategy.Model;

/// <summary>
/// Finds splits and merges: an unmatched element joins a match if it is similar to the element on the other side, and
/// both together are more similar to it than each alone. Unchanged elements are never joined.
/// </summary>
internal static class SplitMergeDetector
{
    /// <summary>The tolerance for rounding.</summary>
    private const double Rounding = 1e-9;

    public static void Detect(List<CandidatePair> pairs, MatchRules rules)
    {
        IEnumerable<Candidate> candidates = pairs
            .Select(ToCandidate)
            .OfType<Candidate>()
            .Where(candidate => candidate.Score >= rules.GetJoinThreshold(candidate.Group))
            .Where(candidate => !candidate.Group.HaveSameText)
            .GroupBy(candidate => candidate.Element)
            .Select(SelectBest);
        foreach (IGrouping<ElementGroup, Candidate> all in candidates.ToArray().GroupBy(candidate => candidate.Group))
        {
            double cosine = all.Key.Earlier[0].All.Cosine(all.Key.Later[0].All);
            IEnumerable<Candidate> group = all.Where(candidate => AreMoreSimilarTogether(candidate, cosine)).ToArray();

            // The side with the greater sum is the one with several elements. On a tie, nothing is joined.
            double difference = Sum(group, all.Key.Earlier) - Sum(group, all.Key.Later);
            List<ComparedElement> side = difference > 0 ? all.Key.Earlier : all.Key.Later;
            foreach (Candidate candidate in group.Where(candidate => candidate.Side == side && difference != 0))
            {
                all.Key.Join(side, candidate.Element);
            }
        }
    }

    private static Candidate? ToCandidate(CandidatePair pair) => (pair.Earlier.Group, pair.Later.Group) switch
    {
        (null, { } group) => new(pair.Earlier, group, group.Earlier, pair.Later, pair.Score),
        ({ } group, null) => new(pair.Later, group, group.Later, pair.Earlier, pair.Score),
        _ => null,
    };

    private static Candidate SelectBest(IEnumerable<Candidate> candidates) =>
        candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Whole.Rank).First();

    /// <param name="candidate">The candidate.</param>
    /// <param name="cosine">The cosine of the elements that are matched already.</param>
    private static bool AreMoreSimilarTogether(Candidate candidate, double cosine)
    {
        WordVector second = candidate.Element.All;
        WordVector whole = candidate.Whole.All;
        double together = candidate.First.All.CosineOfUnion(second, whole, cosine);
        return together > Math.Max(cosine, second.Cosine(whole)) + Rounding;
    }

    /// <summary>Returns the sum in the order of the scores, so that rounding does not depend on positions.</summary>
    private static double Sum(IEnumerable<Candidate> candidates, List<ComparedElement> side) =>
        candidates.Where(candidate => candidate.Side == side).Select(candidate => candidate.Score).Order().Sum();

    /// <param name="Element">The unmatched element.</param>
    /// <param name="Group">The group that it can join.</param>
    /// <param name="Side">The side of the group that it would belong to.</param>
    /// <param name="Whole">The element of the other side.</param>
    /// <param name="Score">The similarity to that element.</param>
    private sealed record Candidate(
        ComparedElement Element,
        ElementGroup Group,
        List<ComparedElement> Side,
        ComparedElement Whole,
        double Score)
    {
        public ComparedElement First => Side[0];
    }
}
