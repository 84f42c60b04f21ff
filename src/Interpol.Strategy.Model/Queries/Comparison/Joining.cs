namespace Interpol.Strategy.Model;

/// <summary>
/// Finds what was split and what was merged: an element that is left over joins two that are matched when it is near to the one of the other
/// side, and near as well to those words of it that the first one does not account for. So nothing joins an element whose text was kept, and a new
/// element that only resembles another is new.
/// </summary>
internal static class Joining
{
    public static void Join(List<NearPair> near, MatchRules rules)
    {
        var joins = new Dictionary<ComparedElement, Candidate>();
        foreach (NearPair pair in near)
        {
            if (pair.Earlier.Group is null && pair.Later.Group is { } ofLater)
            {
                Consider(pair.Earlier, pair.Later, ofLater, ofLater.Earlier, pair.Score);
            }
            else if (pair.Later.Group is null && pair.Earlier.Group is { } ofEarlier)
            {
                Consider(pair.Later, pair.Earlier, ofEarlier, ofEarlier.Later, pair.Score);
            }
        }

        foreach (IGrouping<ElementGroup, (ComparedElement Element, Candidate Join)> group in joins.Select(join => (join.Key, join.Value)).GroupBy(join => join.Value.Group))
        {
            // One to several or several to one, never several to several: the side that has more to say, and neither when both have as much.
            double ToSide(List<ComparedElement> side) => group.Where(join => join.Join.Side == side).OrderBy(join => join.Join.Score).Sum(join => join.Join.Score);
            double difference = ToSide(group.Key.Earlier) - ToSide(group.Key.Later);
            List<ComparedElement> joined = difference > 0 ? group.Key.Earlier : group.Key.Later;
            foreach ((ComparedElement element, Candidate join) in group.Where(join => difference != 0 && join.Join.Side == joined))
            {
                group.Key.Join(joined, element);
            }
        }

        void Consider(ComparedElement element, ComparedElement whole, ElementGroup group, List<ComparedElement> side, double score)
        {
            double least = rules.JoinsAt(group);
            if (score >= least
                && whole.All.CosineOfRest(side[0].All, element.All) >= least
                && (!joins.TryGetValue(element, out Candidate other) || (other.Score, -other.Whole.Rank).CompareTo((score, -whole.Rank)) < 0))
            {
                joins[element] = new(group, side, whole, score);
            }
        }
    }

    /// <param name="Group">The group that the element may join.</param>
    /// <param name="Side">The side of the group to which it would belong.</param>
    /// <param name="Whole">The element of the other side.</param>
    /// <param name="Score">How near the two are.</param>
    private readonly record struct Candidate(ElementGroup Group, List<ComparedElement> Side, ComparedElement Whole, double Score);
}
