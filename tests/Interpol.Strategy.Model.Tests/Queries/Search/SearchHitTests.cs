namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the hits of a search, their order and their number.</summary>
public class SearchHitTests
{
    private static readonly SearchOptions Unlimited = new() { MaxResults = int.MaxValue };

    [Fact]
    public void Search_returns_the_element_and_the_matches_of_a_hit()
    {
        SearchHit hit = InterpolFrameworks.Catalog.Search("organizational health").Hits[0];

        Assert.Same(InterpolFrameworks.Framework2014To2016, hit.Framework);
        Assert.Same(InterpolFrameworks.Framework2014To2016.GetGoal("5"), hit.Element);
        Assert.Equal([ElementField.Name, ElementField.Description], hit.Matches.Select(match => match.Field));
        Assert.Equal("Name: Ensure [organizational] [health] and sustainability", hit.Matches[0].ToString());
        SearchMatch description = hit.Matches[1];
        Assert.Equal(
            ["organizational", "health", "Organization"],
            description.Ranges.Select(range => description.Text[range.ToRange()]));
        Assert.Equal("interpol-2014-2016: 5 Ensure organizational health and sustainability", hit.ToString());
    }

    [Fact]
    public void Search_orders_elements_with_all_words_before_those_with_rare_words()
    {
        StrategicFramework framework = SearchFrameworks.Create(
        [
            .. Enumerable.Repeat("common", 30),
            "rare rare rare",
            "common words of which there are a great many in this very long text, and rare",
        ]);

        EquatableList<SearchHit> hits = framework.Search("common rare").Hits;

        Assert.EndsWith("and rare", hits[0].Element.Description, StringComparison.Ordinal);
        Assert.Equal("rare rare rare", hits[1].Element.Description);
        Assert.Equal(10, hits.Count);
        Assert.True(hits[1].Score > hits[2].Score);
    }

    [Fact]
    public void Search_orders_matches_in_the_name_before_those_in_the_description()
    {
        var framework = new StrategicFramework
        {
            Id = FrameworkId.Parse("a"),
            Name = "",
            Goals =
            [
                new() { Name = "crime", Description = "police" },
                new() { Name = "police", Description = "crime" },
                new() { Name = "a" },
                new() { Name = "b" },
                new() { Name = "c" },
            ],
        };

        Assert.Equal(["police", "crime"], framework.Search("police").Hits.Select(hit => ((Goal)hit.Element).Name));
    }

    [Fact]
    public void Search_orders_equal_scores_by_document_position()
    {
        string[] descriptions = [.. Enumerable.Range(0, 50).Select(i => $"police {i}")];

        EquatableList<SearchHit> hits = SearchFrameworks.Create(descriptions).Search("police").Hits;

        Assert.Equal(descriptions.Take(10), SearchFrameworks.GetDescriptions(hits));
    }

    [Fact]
    public void Search_filters_hits_and_preserves_their_scores()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        var goal3 = ElementCode.Parse("3");
        var id2017 = FrameworkId.Parse("interpol-2017-2020");
        SearchHit[] all = [.. catalog.Search("police crime innovation", Unlimited).Hits];

        AssertSelects(
            new() { Kinds = ElementKinds.Mission | ElementKinds.Goal },
            hit => hit.Element is Mission or Goal);
        AssertSelects(new() { FrameworkIds = [id2017] }, hit => hit.Framework.Id == id2017);
        AssertSelects(new() { FrameworkIds = [FrameworkId.Parse("unknown")] }, _ => false);
        AssertSelects(
            new() { GoalCode = goal3 },
            hit => (hit.Element is Goal { Code: { } code } && code == goal3)
                || (hit.Element is Objective objective && objective.Code!.Value.Parent == goal3));
        AssertSelects(
            new() { Period = FrameworkPeriod.Parse("2016") },
            hit => hit.Framework == InterpolFrameworks.Framework2014To2016);
        AssertSelects(new() { Period = FrameworkPeriod.Parse("2016-12-31/2017-01-01") }, _ => true);
        AssertSelects(new() { Period = FrameworkPeriod.Parse("2021") }, _ => false);
        AssertSelects(new() { Organization = "Interpol" }, _ => true);
        AssertSelects(new() { Organization = "Europol" }, _ => false);
        AssertSelects(new() { Kinds = ElementKinds.None }, _ => false);

        void AssertSelects(SearchOptions options, Func<SearchHit, bool> isSelected) => Assert.Equal(
            all.Where(isSelected), catalog.Search(
                "police crime innovation",
                options with { MaxResults = int.MaxValue }).Hits);
    }

    [Fact]
    public void SearchOptions_throw_for_invalid_values()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MaxResults", () => new SearchOptions { MaxResults = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Kinds", () => new SearchOptions { Kinds = (ElementKinds)32 });
        Assert.Throws<ArgumentException>("GoalCode", () => new SearchOptions { GoalCode = default(ElementCode) });
        Assert.Equal(10, new SearchOptions().MaxResults);
    }

    [Fact]
    public void Search_returns_ten_hits_when_no_maximum_is_specified()
    {
        StrategicFramework framework = SearchFrameworks.Create([.. Enumerable.Repeat("police", 25)]);

        Assert.Equal(10, framework.Search("police").Hits.Count);
        Assert.Equal(3, framework.Search("police", new() { MaxResults = 3 }).Hits.Count);
        Assert.Equal(25, framework.Search("police", Unlimited).Hits.Count);
    }

    [Theory]
    [InlineData("crime")]
    [InlineData("police crime")]
    [InlineData("cybercrime missing police")]
    [InlineData("c* crimes*")]
    [InlineData("\"law enforcement\" -training")]
    public void Search_allocates_at_most_4_kB_in_addition_to_its_hits(string query)
    {
        var noHits = new SearchOptions { Kinds = ElementKinds.None };
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        StrategicFramework framework = InterpolFrameworks.Framework2014To2016;
        Assert.NotEmpty(catalog.Search(query).Hits);

        long inCatalog = AllocationCounter.MeasureCall(() => catalog.Search(query, noHits).Hits.IsEmpty ? null : query);
        long inFramework =
            AllocationCounter.MeasureCall(() => framework.Search(query, noHits).Hits.IsEmpty ? null : query);

        Assert.InRange(inCatalog, 1, 4_000);
        Assert.InRange(inFramework, 1, 4_000);
    }

    /// <summary>Arrays with a size that depends on the number of elements are rented, not allocated.</summary>
    [Theory]
    [InlineData("crime")]
    [InlineData("police crime")]
    [InlineData("c*")]
    [InlineData("c* s*")]
    [InlineData("c* crimes*")]
    [InlineData("\"law enforcement\" -crim*")]
    public void Search_allocates_at_most_4_kB_in_addition_to_its_hits_in_a_large_catalog(string query)
    {
        var noHits = new SearchOptions { Kinds = ElementKinds.None };
        var catalog = new FrameworkCatalog(Enumerable.Range(0, 600).Select(number =>
            InterpolFrameworks.Framework2014To2016 with { Id = FrameworkId.Parse($"plan-{number}") }));
        Assert.NotEmpty(catalog.Search(query).Hits);

        long allocated = AllocationCounter.MeasureCall(() => catalog.Search(query, noHits).Hits.IsEmpty ? null : query);

        Assert.InRange(allocated, 1, 4_000);
    }
}
