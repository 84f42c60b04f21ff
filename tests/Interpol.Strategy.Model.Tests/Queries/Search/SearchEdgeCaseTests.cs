namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests combinations of queries and strings that random generation rarely produces.</summary>
public class SearchEdgeCaseTests
{
    private static readonly string[] Descriptions =
    [
        "crimescene", "crimes", "crime", "crimescene crimes", "criminal crime crimes", "police crime",
        "crime police crime police", "police", "policies and policing", "policy", "policing", "polity polities",
        "a crime of police of crime", "警警警", "警警", "国际刑警", "国际刑警组织与国际刑警", "刑警 警刑", "กิน กา",
        "4. goal, no. 4.2", "ـ’l'organisation", "ـ’s'union", "q'u'est", "l'l'union", "s's'union's", "d'accord's",
    ];

    private static readonly string[] Queries =
    [
        "crimes*", "crime*", "crim*", "polici*", "polic*", "polit*", "c*", "police crime", "crime police",
        "\"police crime\"", "\"crime police\"", "\"crime of police\"", "\"crime of poli*\"", "crime -police",
        "-police crime*", "crime -\"crime police\"", "crime -crim*", "crime crime", "crimes crime", "crimes* crime*",
        "\"crime police\" \"crime police\"", "\"\" police", "\"\"crime", "\"", "警警", "警警警", "国际国际", "刑警国际",
        "国际刑警 -组织", "กิ", "กา กิ", "4", "4.2", "no 4", "a of and", "missing crime", "missing -crime",
        "organisation", "union", "l", "s", "est", "qu", "d accord", "l'union", "q'u'est",
    ];

    [Fact]
    public void Search_matches_the_oracle_for_queries_that_share_words_and_prefixes()
    {
        StrategicFramework reversed = SearchFrameworks.Create([.. Enumerable.Reverse(Descriptions)]);
        var catalog = new FrameworkCatalog(
            [SearchFrameworks.Create(Descriptions), reversed with { Id = FrameworkId.Parse("other") }]);
        var oracle = new SearchOracle(catalog.Frameworks);

        Assert.All(Queries, query => Assert.All(new[] { 1, 3, 10, int.MaxValue }, limit =>
        {
            var options = new SearchOptions { MaxResults = limit };
            SearchAssert.Matches(oracle.Search(query, options), catalog.Search(query, options).Hits, limit);
        }));
    }

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(70_000)]
    public void Search_matches_the_oracle_when_a_string_repeats_a_word(int count)
    {
        string repeated = string.Concat(Enumerable.Repeat("crime ", count)) + "police";
        StrategicFramework framework = SearchFrameworks.Create(repeated, "crime police", "police");

        IReadOnlyList<SearchOracle.ExpectedHit> expected = new SearchOracle([framework]).Search("crime police", new());

        SearchAssert.Matches(expected, framework.Search("crime police").Hits, 10);
    }

    [Fact]
    public void Search_returns_the_first_of_thousands_of_hits_for_each_maximum()
    {
        StrategicFramework framework =
            SearchFrameworks.Create([.. Enumerable.Range(0, 3_000).Select(CreateDescription)]);

        SearchHit[] all = [.. framework.Search("crime", new() { MaxResults = int.MaxValue }).Hits];

        Assert.Equal(3_000, all.Length);
        Assert.Equal(all.OrderByDescending(hit => hit.Score), all);
        Assert.All(
            new[] { 1, 10, 1_023, 1_024, 1_025, 2_999 },
            limit => Assert.Equal(all[..limit], framework.Search("crime", new() { MaxResults = limit }).Hits));

        static string CreateDescription(int number) =>
            $"crime {string.Concat(Enumerable.Repeat("word ", number * 7 % 50))}w{number}";
    }

    [Fact]
    public void Search_finds_each_of_ten_thousand_words()
    {
        StrategicFramework framework =
            SearchFrameworks.Create([.. Enumerable.Range(0, 500).Select(CreateDescription)]);

        Assert.All(framework.Goals[0].Objectives.Select((objective, i) => (objective, i)), pair =>
        {
            SearchHit hit = Assert.Single(framework.Search(CreateWord(20 * pair.i)).Hits);
            Assert.Same(pair.objective, hit.Element);
        });
        Assert.Equal(500, framework.Goals[0].Objectives.Count);
        Assert.Equal(500, framework.Search("word*", new() { MaxResults = int.MaxValue }).Hits.Count);

        static string CreateDescription(int number) =>
            string.Join(' ', Enumerable.Range(20 * number, 20).Select(CreateWord));

        static string CreateWord(int number) => $"word{number}of{number * number}";
    }

    [Fact]
    public void Organization_matches_the_words_of_the_name_and_the_acronym()
    {
        StrategicFramework framework = SearchFrameworks.Create("crime") with
        {
            Organizations =
            [
                new() { Name = "Harbour Board" },
                new() { Name = "International Criminal Police Organization", Acronym = "INTERPOL" },
            ],
        };

        Assert.All(
            new[] { "interpol", "criminal police", "interpol police", "harbour" },
            name => Assert.Single(framework.Search("crime", new() { Organization = name }).Hits));
        Assert.All(
            new[] { "europol", "harbour police", "interpol europol" },
            name => Assert.Empty(framework.Search("crime", new() { Organization = name }).Hits));
    }
}
