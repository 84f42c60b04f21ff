using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What holds for every catalog and every query.</summary>
public class SearchLaws
{
    private static readonly SearchOptions Everything = new() { Limit = int.MaxValue };

    [Fact]
    public void A_search_finds_what_looking_at_every_text_finds() =>
        Law.Holds(SearchPlans.Catalogs, SearchPlans.Queries.Zip(SearchPlans.Options), (catalog, asked) =>
            AssertAsExpected(new SearchOracle(catalog.Frameworks).Search(asked.Item1, asked.Item2), catalog.Search(asked.Item1, asked.Item2), asked.Item2.Limit));

    /// <summary>Without this the other laws would say little.</summary>
    [Fact]
    public void Many_of_the_queries_that_are_tried_find_something_and_many_do_not()
    {
        (FrameworkCatalog Catalog, string Query)[] tried = SearchPlans.Catalogs.Zip(SearchPlans.Queries).Select(pair => (pair.Item1, pair.Item2)).Sample(300, new Rnd(1), 20);

        Assert.InRange(tried.Count(one => one.Catalog.Search(one.Query).IsEmpty), 30, 240);
    }

    [Fact]
    public void A_framework_is_searched_as_a_catalog_of_it_alone_is() =>
        Law.Holds(SearchPlans.Frameworks, SearchPlans.Queries, (framework, query) =>
            Assert.Equal(new FrameworkCatalog([framework]).Search(query), framework.Search(query)));

    [Fact]
    public void Whether_an_element_matches_does_not_depend_on_other_frameworks() =>
        Law.Holds(SearchPlans.Catalogs.Zip(SearchPlans.Frameworks), SearchPlans.Queries, (plans, query) =>
        {
            (FrameworkCatalog catalog, StrategicFramework framework) = plans;
            if (catalog.TryFind(framework.Id, out _))
            {
                return;
            }

            SearchHit[] before = [.. catalog.Search(query, Everything)];
            SearchHit[] after = [.. catalog.Add(framework).Search(query, Everything).Where(hit => !ReferenceEquals(hit.Framework, framework))];

            Assert.Equal(Places(before), Places(after));
        });

    [Fact]
    public void Every_range_lies_in_the_text_that_the_element_holds_and_overlaps_none() =>
        Law.Holds(SearchPlans.Catalogs, SearchPlans.Queries, (catalog, query) =>
        {
            foreach (SearchHit hit in catalog.Search(query, Everything))
            {
                Assert.True(hit.Score > 0);
                Assert.NotEmpty(hit.Matches);
                Assert.Contains(hit.Framework.GetElements(), element => ReferenceEquals(element, hit.Element));
                foreach (SearchMatch match in hit.Matches)
                {
                    int end = 0;
                    Assert.NotEmpty(match.Ranges);
                    Assert.All(match.Ranges, range =>
                    {
                        Assert.InRange(range.Start, end, match.Text.Length);
                        Assert.InRange(range.Length, 1, match.Text.Length - range.Start);
                        end = range.End;
                    });
                }
            }
        });

    [Fact]
    public void What_a_range_holds_is_found_by_itself() =>
        Law.Holds(SearchPlans.Frameworks, SearchPlans.Queries.Where(query => !query.Contains('*', StringComparison.Ordinal)), (framework, query) =>
        {
            foreach (SearchHit hit in framework.Search(query))
            {
                foreach (SearchMatch match in hit.Matches)
                {
                    Assert.All(match.Ranges, range => Assert.Contains(
                        framework.Search($"\"{match.Text[range.ToRange()].Replace('"', ' ')}\"", Everything), other => ReferenceEquals(other.Element, hit.Element)));
                }
            }
        });

    [Fact]
    public void A_limit_cuts_the_hits_and_changes_none() =>
        Law.Holds(SearchPlans.Catalogs, SearchPlans.Queries.Zip(Gen.Choose(1, 5)), (catalog, asked) =>
            Assert.Equal(catalog.Search(asked.Item1, Everything).Take(asked.Item2), catalog.Search(asked.Item1, new() { Limit = asked.Item2 })));

    [Fact]
    public void Equal_catalogs_give_equal_hits() =>
        Law.Holds(Law.Twins(SearchPlans.Catalogs), SearchPlans.Queries, (catalogs, query) => Assert.Equal(catalogs.Item1.Search(query), catalogs.Item2.Search(query)));

    [Fact]
    public void No_query_and_no_text_is_an_error() =>
        Law.Holds(Texts.Arbitrary, Texts.Arbitrary, (text, query) =>
            Assert.InRange(new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "", Vision = new() { Description = text } }.Search(query).Count, 0, 1));

    /// <summary>Where scores differ by no more than rounding, either order is right.</summary>
    internal static void AssertAsExpected(IReadOnlyList<SearchOracle.Expected> expected, EquatableList<SearchHit> hits, int limit)
    {
        Dictionary<StrategyElement, SearchOracle.Expected[]> ofElement = expected.GroupBy(one => one.Element, ReferenceEqualityComparer.Instance)
            .ToDictionary(group => group.First().Element, group => group.ToArray(), (IEqualityComparer<StrategyElement>)ReferenceEqualityComparer.Instance);
        Assert.Equal(Math.Min(limit, expected.Count), hits.Count);
        for (int i = 0; i < hits.Count; i++)
        {
            SearchHit hit = hits[i];
            SearchOracle.Expected own = Assert.Single(ofElement[hit.Element]);
            AssertSame(expected[i].Score, hit.Score);
            AssertSame(own.Score, hit.Score);
            Assert.Equal(expected[i].HasAll, own.HasAll);
            Assert.Equal(own.InName, Ranges(hit, SearchField.Name));
            Assert.Equal(own.InDescription, Ranges(hit, SearchField.Description));
        }
    }

    private static void AssertSame(double expected, double actual) => Assert.InRange(actual / expected, 1 - 1e-9, 1 + 1e-9);

    private static IEnumerable<(int Start, int End)> Ranges(SearchHit hit, SearchField field) =>
        hit.Matches.Where(match => match.Field == field).SelectMany(match => match.Ranges).Select(range => (range.Start, range.End));

    private static IEnumerable<string> Places(IEnumerable<SearchHit> hits) =>
        hits.Select(hit => $"{hit.Framework.Id} {hit.Framework.GetLocation(hit.Element).Path} {string.Join(' ', hit.Matches.SelectMany(match => match.Ranges))}").Order(StringComparer.Ordinal);
}
