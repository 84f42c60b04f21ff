
namespace Interpol.Strategy.Model.Tests;

/// <summary>What a search gives, in which order, and how much of it.</summary>
public class SearchHitTests
{
    private static readonly SearchOptions Everything = new() { Limit = int.MaxValue };

    [Fact]
    public void A_hit_tells_where_it_stands_and_what_matched()
    {
        SearchHit hit = InterpolFrameworks.Catalog.Search("organizational health")[0];

        Assert.Same(InterpolFrameworks.Framework2014To2016, hit.Framework);
        Assert.Same(InterpolFrameworks.Framework2014To2016.GetGoal("5"), hit.Element);
        Assert.Equal([SearchField.Name, SearchField.Description], hit.Matches.Select(match => match.Field));
        Assert.Equal("Name: Ensure [organizational] [health] and sustainability", hit.Matches[0].ToString());
        Assert.Equal(["organizational", "health"], hit.Matches[1].Ranges.Select(range => hit.Matches[1].Text[range.ToRange()]));
        Assert.Equal("interpol-2014-2016: 5 Ensure organizational health and sustainability", hit.ToString());
    }

    [Fact]
    public void Elements_with_all_words_come_first_however_rare_the_words_of_others_are()
    {
        StrategicFramework plan = SearchPlans.Of([.. Enumerable.Repeat("common", 30), "rare rare rare", "common words of which there are a great many in this very long text, and rare"]);

        EquatableList<SearchHit> hits = plan.Search("common rare");

        Assert.EndsWith("and rare", hits[0].Element.Description, StringComparison.Ordinal);
        Assert.Equal("rare rare rare", hits[1].Element.Description);
        Assert.Equal(10, hits.Count);
        Assert.True(hits[1].Score > hits[2].Score);
    }

    [Fact]
    public void A_word_in_the_name_counts_for_more() => Assert.Equal(
        ["police", "crime"],
        new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "", Goals = [new() { Name = "crime", Description = "police" }, new() { Name = "police", Description = "crime" }, new() { Name = "a" }, new() { Name = "b" }, new() { Name = "c" }] }
            .Search("police").Select(hit => ((Goal)hit.Element).Name));

    [Fact]
    public void Elements_of_one_score_come_in_the_order_of_the_document()
    {
        StrategicFramework plan = SearchPlans.Of([.. Enumerable.Range(0, 50).Select(i => $"police {i}")]);

        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"police {i}"), SearchPlans.StatementsOf(plan.Search("police")));
    }

    [Fact]
    public void Filters_choose_among_the_hits_and_change_no_score()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        SearchHit[] all = [.. catalog.Search("police crime innovation", Everything)];

        AssertChosen(all, new() { Kinds = ElementKinds.Mission | ElementKinds.Goal }, hit => hit.Element is Mission or Goal);
        AssertChosen(all, new() { Frameworks = [FrameworkId.Parse("interpol-2017-2020")] }, hit => hit.Framework.Id == FrameworkId.Parse("interpol-2017-2020"));
        AssertChosen(all, new() { Frameworks = [FrameworkId.Parse("unknown")] }, _ => false);
        AssertChosen(all, new() { Goal = ElementCode.Parse("3") }, hit => hit.Element is Goal { Code: { } code } && code == ElementCode.Parse("3") || hit.Element is Objective objective && objective.Code!.Value.Parent == ElementCode.Parse("3"));
        AssertChosen(all, new() { Period = FrameworkPeriod.Parse("2016") }, hit => hit.Framework == InterpolFrameworks.Framework2014To2016);
        AssertChosen(all, new() { Period = FrameworkPeriod.Parse("2016-12-31/2017-01-01") }, _ => true);
        AssertChosen(all, new() { Period = FrameworkPeriod.Parse("2021") }, _ => false);
        AssertChosen(all, new() { Organization = "Interpol" }, _ => true);
        AssertChosen(all, new() { Organization = "Europol" }, _ => false);
        AssertChosen(all, new() { Kinds = ElementKinds.None }, _ => false);

        void AssertChosen(SearchHit[] all, SearchOptions options, Func<SearchHit, bool> isChosen) =>
            Assert.Equal(all.Where(isChosen), catalog.Search("police crime innovation", options with { Limit = int.MaxValue }));
    }

    [Fact]
    public void Options_that_nobody_can_mean_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Limit", () => new SearchOptions { Limit = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Kinds", () => new SearchOptions { Kinds = (ElementKinds)32 });
        Assert.Throws<ArgumentException>("Goal", () => new SearchOptions { Goal = default(ElementCode) });
        Assert.Equal(10, new SearchOptions().Limit);
    }

    [Fact]
    public void Ten_hits_are_given_unless_others_are_asked_for()
    {
        StrategicFramework plan = SearchPlans.Of([.. Enumerable.Repeat("police", 25)]);

        Assert.Equal(10, plan.Search("police").Count);
        Assert.Equal(3, plan.Search("police", new() { Limit = 3 }).Count);
        Assert.Equal(25, plan.Search("police", Everything).Count);
    }

    [Theory]
    [InlineData("crime")]
    [InlineData("police crime")]
    [InlineData("cybercrime missing police")]
    [InlineData("c* crimes*")]
    [InlineData("\"law enforcement\" -training")]
    public void A_search_allocates_nothing_but_its_hits(string query)
    {
        var noHits = new SearchOptions { Kinds = ElementKinds.None };
        Assert.NotEmpty(InterpolFrameworks.Catalog.Search(query));

        Assert.Equal(0, AllocationCounter.MeasureCall(() => InterpolFrameworks.Catalog.Search(query, noHits).IsEmpty ? null : query));
        Assert.Equal(0, AllocationCounter.MeasureCall(() => InterpolFrameworks.Framework2014To2016.Search(query, noHits).IsEmpty ? null : query));
    }
}
