namespace Interpol.Strategy.Model.Tests;

/// <summary>Compares the hits of a search with those that the oracle expects.</summary>
internal static class SearchAssert
{
    /// <summary>Hits whose scores differ only by rounding can be in either order.</summary>
    public static void Matches(
        IReadOnlyList<SearchOracle.ExpectedHit> expected, EquatableList<SearchHit> actual, int limit)
    {
        ILookup<StrategyElement, SearchOracle.ExpectedHit> byElement = expected.ToLookup(
            hit => hit.Element, (IEqualityComparer<StrategyElement>)ReferenceEqualityComparer.Instance);
        Assert.Equal(Math.Min(limit, expected.Count), actual.Count);
        for (int i = 0; i < actual.Count; i++)
        {
            SearchHit hit = actual[i];
            SearchOracle.ExpectedHit expectedHit = Assert.Single(byElement[hit.Element]);
            AssertScore(expected[i].Score, hit.Score);
            AssertScore(expectedHit.Score, hit.Score);
            Assert.Equal(expected[i].Tier, expectedHit.Tier);
            Assert.Equal(expectedHit.NameRanges, GetRanges(hit, ElementField.Name));
            Assert.Equal(expectedHit.DescriptionRanges, GetRanges(hit, ElementField.Description));
        }
    }

    private static void AssertScore(double expected, double actual) =>
        Assert.InRange(actual / expected, 1 - 1e-9, 1 + 1e-9);

    private static IEnumerable<(int Start, int End)> GetRanges(SearchHit hit, ElementField field) =>
        hit.Matches
            .Where(match => match.Field == field)
            .SelectMany(match => match.Ranges)
            .Select(range => (range.Start, range.End));
}
