using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the result of a search: paging, the number of hits, and the references of hits.</summary>
[Properties(Arbitrary = [typeof(SearchArbitraries)])]
public sealed class SearchResultTests
{
    private static readonly SearchOptions Unlimited = new() { MaxResults = int.MaxValue };

    [Property]
    public void Pages_contain_all_hits_in_order(SearchedCatalog searched, Query query, SmallLimit limit)
    {
        SearchHit[] all = [.. searched.Catalog.Search(query.Text, Unlimited).Hits];
        var pages = new List<SearchHit>();
        var options = new SearchOptions { MaxResults = limit.Value, CountTotal = true };
        SearchResult page;
        do
        {
            page = searched.Catalog.Search(query.Text, options);
            pages.AddRange(page.Hits);
            Assert.Equal(pages.Count < all.Length, page.HasMore);
            Assert.Equal(all.Length, page.TotalCount);
            options = options with { Skip = options.Skip + limit.Value };
        }
        while (page.HasMore);

        Assert.Equal(all, pages);
    }

    [Property]
    public void TotalCount_is_the_number_of_hits_that_pass_the_filters(
        SearchedCatalog searched, Query query, SearchOptions options)
    {
        SearchResult all = searched.Catalog.Search(query.Text, options with { MaxResults = int.MaxValue });
        SearchResult counted = searched.Catalog.Search(query.Text, options with { CountTotal = true });

        Assert.Equal(all.Hits.Count, counted.TotalCount);
        Assert.Equal((null, false), (all.TotalCount, all.HasMore));
        Assert.Equal(all.Hits.Take(options.MaxResults), counted.Hits);
    }

    [Fact]
    public void Search_returns_no_hits_when_all_are_skipped()
    {
        StrategicFramework plan = SearchFrameworks.Create("police", "police", "crime");
        SearchResult result = plan.Search("police", new() { Skip = int.MaxValue, CountTotal = true });

        Assert.Empty(result.Hits);
        Assert.Equal((2, false, null), (result.TotalCount, result.HasMore, result.Suggestion));
        Assert.True(plan.Search("police", new() { Skip = 1, MaxResults = 1 }) is { HasMore: false, Hits.Count: 1 });
        Assert.True(plan.Search("police", new() { MaxResults = 1 }).HasMore);
        Assert.Throws<ArgumentOutOfRangeException>("Skip", () => new SearchOptions { Skip = -1 });
    }

    [Fact]
    public void Reference_is_null_when_the_element_has_no_code()
    {
        SearchResult result = InterpolFrameworks.Catalog.Search("police", Unlimited);

        Assert.Contains(result.Hits, hit => hit.Reference is null);
        Assert.Contains(result.Hits, hit => hit.Reference is not null);
        Assert.All(
            result.Hits,
            hit => Assert.Same(
                hit.Element.GetCode() is null ? null : hit.Element,
                hit.Reference is { } reference ? InterpolFrameworks.Catalog.Resolve(reference) : null));
    }

    [Fact]
    public void ToString_returns_the_number_of_hits()
    {
        StrategicFramework plan = SearchFrameworks.Create("police", "police", "crime");

        Assert.Equal("2 hits", plan.Search("police").ToString());
        Assert.Equal("1 of 2 hits", plan.Search("police", new() { MaxResults = 1, CountTotal = true }).ToString());
        Assert.Equal("1 hit", plan.Search("crime").ToString());
        Assert.Equal("0 hits", plan.Search("zebra").ToString());
    }
}
