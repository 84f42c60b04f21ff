namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the query syntax.</summary>
public class SearchQueryTests
{
    [Theory]
    [InlineData("cyber*", "cybercrime", true)]
    [InlineData("CYBER*", "Cyber", true)]
    [InlineData("thes*", "thesis", true)]
    [InlineData("policy*", "policies", true)]
    [InlineData("crimes*", "crimes", true)]
    [InlineData("crimes*", "crime", false)]
    [InlineData("NCBs*", "NCBs", true)]
    [InlineData("ncbs*", "All NCBs report", true)]
    [InlineData("NCBs*", "NCB", false)]
    [InlineData("organiza*", "Organización", true)]
    [InlineData("cyber", "cybercrime", false)]
    [InlineData("crime*", "cybercrime", false)]
    public void Search_matches_prefixes_when_a_word_ends_with_an_asterisk(string query, string text, bool isMatch) =>
        Assert.Equal(isMatch ? 1 : 0, SearchFrameworks.Create(text).Search(query).Hits.Count);

    [Theory]
    [InlineData("\"secure infrastructure\"", "Provide a secure infrastructure", true)]
    [InlineData("“Secure Infrastructures”", "Provide a secure infrastructure", true)]
    [InlineData("\"secure infra*\"", "Provide a secure infrastructure", true)]
    [InlineData("\"secure infrastructure\"", "secure, infrastructure", true)]
    [InlineData("\"infrastructure secure\"", "secure infrastructure", false)]
    [InlineData("\"secure infrastructure\"", "secure the infrastructure", false)]
    [InlineData("state-of-the-art", "The state of the art", true)]
    [InlineData("state-of-the-art", "The art of the state", false)]
    [InlineData("U.S.", "the U.S. economy", true)]
    [InlineData("U.S.", "S and U", false)]
    [InlineData("R&D", "funding of R & D", true)]
    public void Search_matches_phrases_only_where_the_words_are_adjacent(string query, string text, bool isMatch) =>
        Assert.Equal(isMatch ? 1 : 0, SearchFrameworks.Create(text).Search(query).Hits.Count);

    [Fact]
    public void Search_does_not_match_a_phrase_across_two_fields()
    {
        var framework = new StrategicFramework
        {
            Id = FrameworkId.Parse("a"),
            Name = "",
            Goals = [new() { Name = "secure", Description = "infrastructure" }],
        };

        Assert.Empty(framework.Search("\"secure infrastructure\"").Hits);
    }

    [Fact]
    public void Search_excludes_words_and_phrases_after_a_hyphen()
    {
        StrategicFramework framework =
            SearchFrameworks.Create("police training", "police", "police in training", "cybercrime police");

        AssertFinds(["police", "cybercrime police"], "police -training");
        AssertFinds(["police", "cybercrime police", "police in training"], "police -\"police training\"");
        AssertFinds(["police"], "police -train* -cyber*");

        void AssertFinds(string[] expected, string query) =>
            Assert.Equal(expected, SearchFrameworks.GetDescriptions(framework.Search(query).Hits));
    }

    [Fact]
    public void Search_ignores_repeated_words() => Assert.Equal(
        InterpolFrameworks.Catalog.Search("crime").Hits, InterpolFrameworks.Catalog.Search("crime Crimes crime").Hits);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-police")]
    [InlineData("-\"police\" -crime*")]
    [InlineData("- * \" ' . , 😀 \ud800")]
    [InlineData("police -police")]
    public void Search_returns_no_hits_when_the_query_selects_no_words(string query) =>
        Assert.Empty(SearchFrameworks.Create("police").Search(query).Hits);

    [Theory]
    [InlineData("\"police")]
    [InlineData("police\"")]
    [InlineData("*police")]
    [InlineData("- police")]
    [InlineData("police - *")]
    [InlineData("(police)")]
    [InlineData("police AND crime OR NOT NEAR")]
    public void Search_reads_unsupported_syntax_as_words(string query) =>
        Assert.Single(SearchFrameworks.Create("police").Search(query).Hits);

    [Fact]
    public void Search_throws_for_null_arguments()
    {
        Assert.Throws<ArgumentNullException>("query", () => InterpolFrameworks.Catalog.Search(null!).Hits);
        Assert.Throws<ArgumentNullException>("query", () => InterpolFrameworks.Framework2017To2020.Search(null!).Hits);
    }

    [Fact]
    public void Search_ignores_words_after_the_first_64()
    {
        string words = string.Join(' ', Enumerable.Range(0, 63).Select(i => $"x{i}"));

        Assert.Single(SearchFrameworks.Create("police").Search(words + " police").Hits);
        Assert.Empty(SearchFrameworks.Create("police").Search(words + " y police").Hits);
    }

    [Fact]
    public void Search_accepts_queries_of_a_hundred_thousand_words_or_a_million_characters()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        Assert.NotEmpty(catalog.Search(string.Join(' ', Enumerable.Repeat("police crime -x* \"a b\"", 25_000))).Hits);
        Assert.Empty(catalog.Search(new string('"', 1_000_000)).Hits);
        Assert.Empty(catalog.Search(new string('x', 1_000_000)).Hits);
        Assert.Empty(catalog.Search(new string('\ud800', 1_000_000)).Hits);
        Assert.Empty(catalog.Search(new string('警', 1_000_000)).Hits);
        Assert.NotEmpty(catalog.Search(string.Join(' ', Enumerable.Range('a', 26).Select(c => $"{(char)c}*"))).Hits);
    }
}
