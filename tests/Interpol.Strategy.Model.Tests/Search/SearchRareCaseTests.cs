namespace Interpol.Strategy.Model.Tests;

/// <summary>What queries and texts that are made by chance seldom meet.</summary>
public class SearchRareCaseTests
{
    private static readonly string[] Statements =
    [
        "crimescene", "crimes", "crime", "crimescene crimes", "criminal crime crimes", "police crime", "crime police crime police", "police",
        "policies and policing", "policy", "policing", "polity polities", "a crime of police of crime", "警警警", "警警", "国际刑警", "国际刑警组织与国际刑警", "刑警 警刑", "กิน กา", "4. goal, no. 4.2",
        "ـ’l'organisation", "ـ’s'union", "q'u'est", "l'l'union", "s's'union's", "d'accord's",
    ];

    private static readonly string[] Queries =
    [
        "crimes*", "crime*", "crim*", "polici*", "polic*", "polit*", "c*", "police crime", "crime police", "\"police crime\"", "\"crime police\"", "\"crime of police\"", "\"crime of poli*\"",
        "crime -police", "-police crime*", "crime -\"crime police\"", "crime -crim*", "crime crime", "crimes crime", "crimes* crime*", "\"crime police\" \"crime police\"", "\"\" police", "\"\"crime", "\"", "警警", "警警警", "国际国际", "刑警国际",
        "国际刑警 -组织", "กิ", "กา กิ", "4", "4.2", "no 4", "a of and", "missing crime", "missing -crime",
        "organisation", "union", "l", "s", "est", "qu", "d accord", "l'union", "q'u'est",
    ];

    [Fact]
    public void Queries_that_share_words_and_prefixes_find_what_looking_at_every_text_finds()
    {
        var catalog = new FrameworkCatalog([SearchPlans.Of(Statements), SearchPlans.Of([.. Enumerable.Reverse(Statements)]) with { Id = FrameworkId.Parse("other") }]);
        var oracle = new SearchOracle(catalog.Frameworks);

        Assert.All(Queries, query => Assert.All(new[] { 1, 3, 10, int.MaxValue }, limit =>
        {
            var options = new SearchOptions { Limit = limit };
            SearchLaws.AssertAsExpected(oracle.Search(query, options), catalog.Search(query, options), limit);
        }));
    }

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(70_000)]
    public void A_word_counts_however_often_it_stands_in_a_text(int times)
    {
        StrategicFramework plan = SearchPlans.Of(string.Concat(Enumerable.Repeat("crime ", times)) + "police", "crime police", "police");

        SearchLaws.AssertAsExpected(new SearchOracle([plan]).Search("crime police", new()), plan.Search("crime police"), 10);
    }

    [Fact]
    public void Thousands_of_hits_come_in_the_order_in_which_few_do()
    {
        StrategicFramework plan = SearchPlans.Of([.. Enumerable.Range(0, 3_000).Select(i => $"crime {string.Concat(Enumerable.Repeat("word ", i * 7 % 50))}w{i}")]);

        SearchHit[] all = [.. plan.Search("crime", new() { Limit = int.MaxValue })];

        Assert.Equal(3_000, all.Length);
        Assert.Equal(all.OrderByDescending(hit => hit.Score), all);
        Assert.All(new[] { 1, 10, 1_023, 1_024, 1_025, 2_999 }, limit => Assert.Equal(all[..limit], plan.Search("crime", new() { Limit = limit })));
    }

    [Fact]
    public void Ten_thousand_words_are_each_found_where_they_stand()
    {
        StrategicFramework plan = SearchPlans.Of([.. Enumerable.Range(0, 500).Select(i => string.Join(' ', Enumerable.Range(20 * i, 20).Select(word => $"word{word}of{word * word}")))]);

        Assert.All(Enumerable.Range(0, 500), i => Assert.Same(plan.Goals[0].Objectives[i], Assert.Single(plan.Search($"word{20 * i}of{400 * i * i}")).Element));
        Assert.Equal(500, plan.Search("word*", new() { Limit = int.MaxValue }).Count);
    }

    [Fact]
    public void An_organization_is_asked_for_by_its_name_its_acronym_or_words_of_both()
    {
        StrategicFramework plan = SearchPlans.Of("crime") with { Organizations = [new() { Name = "Harbour Board" }, new() { Name = "International Criminal Police Organization", Acronym = "INTERPOL" }] };

        Assert.All(new[] { "interpol", "criminal police", "interpol police", "harbour" }, asked => Assert.Single(plan.Search("crime", new() { Organization = asked })));
        Assert.All(new[] { "europol", "harbour police", "interpol europol" }, asked => Assert.Empty(plan.Search("crime", new() { Organization = asked })));
    }
}
