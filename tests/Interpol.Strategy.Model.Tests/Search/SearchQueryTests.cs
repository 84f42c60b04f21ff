namespace Interpol.Strategy.Model.Tests;

/// <summary>What a query asks for.</summary>
public class SearchQueryTests
{
    [Theory]
    [InlineData("cyber*", "cybercrime", true)]
    [InlineData("CYBER*", "Cyber", true)]
    [InlineData("thes*", "thesis", true)]
    [InlineData("policy*", "policies", true)]
    [InlineData("crimes*", "crimes", true)]
    [InlineData("crimes*", "crime", false)]
    [InlineData("organiza*", "Organización", true)]
    [InlineData("cyber", "cybercrime", false)]
    [InlineData("crime*", "cybercrime", false)]
    public void A_star_finds_by_prefix(string query, string text, bool finds) => Assert.Equal(finds ? 1 : 0, SearchPlans.Of(text).Search(query).Count);

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
    public void A_phrase_is_words_that_follow_one_another(string query, string text, bool finds) => Assert.Equal(finds ? 1 : 0, SearchPlans.Of(text).Search(query).Count);

    [Fact]
    public void A_phrase_stands_in_one_field() =>
        Assert.Empty(new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "", Goals = [new() { Name = "secure", Description = "infrastructure" }] }.Search("\"secure infrastructure\""));

    [Fact]
    public void A_hyphen_excludes()
    {
        StrategicFramework plan = SearchPlans.Of("police training", "police", "police in training", "cybercrime police");

        Assert.Equal(["police", "cybercrime police"], SearchPlans.StatementsOf(plan.Search("police -training")));
        Assert.Equal(["police", "cybercrime police", "police in training"], SearchPlans.StatementsOf(plan.Search("police -\"police training\"")));
        Assert.Equal(["police"], SearchPlans.StatementsOf(plan.Search("police -train* -cyber*")));
    }

    [Fact]
    public void A_word_said_twice_counts_once() => Assert.Equal(InterpolFrameworks.Catalog.Search("crime"), InterpolFrameworks.Catalog.Search("crime Crimes crime"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-police")]
    [InlineData("-\"police\" -crime*")]
    [InlineData("- * \" ' . , 😀 \ud800")]
    [InlineData("police -police")]
    public void What_asks_for_nothing_finds_nothing(string query) => Assert.Empty(SearchPlans.Of("police").Search(query));

    [Theory]
    [InlineData("\"police")]
    [InlineData("police\"")]
    [InlineData("*police")]
    [InlineData("- police")]
    [InlineData("police - *")]
    [InlineData("(police)")]
    [InlineData("police AND crime OR NOT NEAR")]
    public void What_cannot_be_meant_is_searched_as_words(string query) => Assert.Single(SearchPlans.Of("police").Search(query));

    [Fact]
    public void A_query_is_never_null()
    {
        Assert.Throws<ArgumentNullException>("query", () => InterpolFrameworks.Catalog.Search(null!));
        Assert.Throws<ArgumentNullException>("query", () => InterpolFrameworks.Framework2017To2020.Search(null!));
    }

    [Fact]
    public void Of_a_query_the_first_64_words_are_looked_at()
    {
        string others = string.Join(' ', Enumerable.Range(0, 63).Select(i => $"x{i}"));

        Assert.Single(SearchPlans.Of("police").Search(others + " police"));
        Assert.Empty(SearchPlans.Of("police").Search(others + " y police"));
    }

    [Fact]
    public void A_query_of_a_hundred_thousand_words_and_one_of_quotation_marks_are_answered()
    {
        Assert.NotEmpty(InterpolFrameworks.Catalog.Search(string.Join(' ', Enumerable.Repeat("police crime -x* \"a b\"", 25_000))));
        Assert.Empty(InterpolFrameworks.Catalog.Search(new string('"', 1_000_000)));
        Assert.Empty(InterpolFrameworks.Catalog.Search(new string('x', 1_000_000)));
        Assert.Empty(InterpolFrameworks.Catalog.Search(new string('\ud800', 1_000_000)));
        Assert.Empty(InterpolFrameworks.Catalog.Search(new string('警', 1_000_000)));
        Assert.NotEmpty(InterpolFrameworks.Catalog.Search(string.Join(' ', Enumerable.Range('a', 26).Select(c => $"{(char)c}*"))));
    }
}
