using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the properties that hold for every catalog and every query.</summary>
[Properties(Arbitrary = [typeof(SearchArbitraries)])]
public class SearchProperties
{
    private static readonly SearchOptions Unlimited = new() { MaxResults = int.MaxValue };

    [Property]
    public void Search_matches_the_oracle(SearchedCatalog searched, Query query, SearchOptions options) =>
        SearchAssert.Matches(
            new SearchOracle(searched.Catalog.Frameworks).Search(query.Text, options),
            searched.Catalog.Search(query.Text, options).Hits,
            options.MaxResults);

    [Property]
    public void Search_corrects_the_same_words_as_the_oracle(SimilarWords words)
    {
        StrategicFramework framework = SearchFrameworks.Create([.. words.Texts]);
        var oracle = new SearchOracle([framework]);

        foreach (string query in words.Queries)
        {
            SearchAssert.Matches(
                oracle.Search(query, Unlimited), framework.Search(query, Unlimited).Hits, int.MaxValue);
        }
    }

    /// <summary>Otherwise the other properties would test little.</summary>
    [Fact]
    public void Generated_queries_have_hits_often_but_not_always()
    {
        (FrameworkCatalog Catalog, string Query)[] samples = SearchFrameworks.Catalogs.Zip(SearchFrameworks.Queries)
            .Select(pair => (pair.Item1, pair.Item2))
            .Sample(300, new Rnd(1), 20);

        Assert.InRange(samples.Count(sample => sample.Catalog.Search(sample.Query).Hits.IsEmpty), 30, 240);
    }

    [Property]
    public void Search_of_a_framework_equals_search_of_its_catalog(SearchedFramework searched, Query query) =>
        Assert.Equal(
            new FrameworkCatalog([searched.Framework]).Search(query.Text).Hits,
            searched.Framework.Search(query.Text).Hits);

    [Property]
    public void Matches_of_phrases_do_not_depend_on_other_frameworks(
        SearchedCatalog searched, SearchedFramework otherFramework, Query query)
    {
        StrategicFramework added = otherFramework.Framework with { Id = FrameworkId.Parse("added") };
        string phrase = $"\"{string.Concat(query.Text.Split('"', '“', '”', '„', '«', '»'))}\"";

        EquatableList<SearchHit> before = searched.Catalog.Search(phrase, Unlimited).Hits;
        EquatableList<SearchHit> after = searched.Catalog.Add(added).Search(phrase, Unlimited).Hits;

        Assert.Equal(
            GetMatches(before), GetMatches(after.Where(hit => !ReferenceEquals(hit.Framework, added))));
    }

    [Property]
    public void Ranges_are_inside_the_text_and_do_not_overlap(SearchedCatalog searched, Query query)
    {
        foreach (SearchHit hit in searched.Catalog.Search(query.Text, Unlimited).Hits)
        {
            Assert.True(hit.Score > 0);
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
    }

    /// <summary>Asterisks are removed from the queries, so that only complete words match.</summary>
    [Property]
    public void Search_finds_the_same_element_by_the_text_of_each_range(SearchedFramework searched, Query query)
    {
        StrategicFramework framework = searched.Framework;
        foreach (SearchHit hit in framework.Search(query.Text.Replace('*', ' ')).Hits)
        {
            foreach (SearchMatch match in hit.Matches)
            {
                Assert.All(match.Ranges, range =>
                {
                    string phrase = $"\"{match.Text[range.ToRange()].Replace('"', ' ')}\"";
                    Assert.Contains(
                        framework.Search(phrase, Unlimited).Hits,
                        hitByPhrase => ReferenceEquals(hitByPhrase.Element, hit.Element));
                });
            }
        }
    }

    [Property]
    public void Search_returns_the_first_hits_up_to_the_maximum(
        SearchedCatalog searched, Query query, SmallLimit limit) =>
        Assert.Equal(
            searched.Catalog.Search(query.Text, Unlimited).Hits.Take(limit.Value),
            searched.Catalog.Search(query.Text, new() { MaxResults = limit.Value }).Hits);

    [Property]
    public void Search_returns_equal_hits_for_equal_catalogs(Twins<SearchedCatalog> twins, Query query) =>
        Assert.Equal(twins.First.Catalog.Search(query.Text).Hits, twins.Second.Catalog.Search(query.Text).Hits);

    [Property]
    public void Search_accepts_any_text_and_any_query(AnyUtf16 text, AnyUtf16 query)
    {
        var framework = new StrategicFramework
        {
            Id = FrameworkId.Parse("a"),
            Name = "",
            Vision = new() { Description = text.Value },
        };

        Assert.InRange(framework.Search(query.Value).Hits.Count, 0, 1);
    }

    private static IEnumerable<string> GetMatches(IEnumerable<SearchHit> hits) => hits
        .Select(hit =>
            $"{hit.Framework.Id} {hit.Framework.GetLocation(hit.Element).Path} "
            + string.Join(' ', hit.Matches.SelectMany(match => match.Ranges)))
        .Order(StringComparer.Ordinal);
}
