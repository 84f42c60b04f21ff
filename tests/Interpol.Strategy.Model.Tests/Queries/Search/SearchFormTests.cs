namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the other forms in which a search finds a word, with the matching range.</summary>
public sealed class SearchFormTests
{
    [Theory]
    [InlineData("cyber-crime", "Fight cybercrime now", "cybercrime")]
    [InlineData("cybercrime", "Fight cyber-crime now", "cyber-crime")]
    [InlineData("cybercrimes", "Fight cyber crime now", "cyber crime")]
    [InlineData("cyber crime", "Fight cybercrimes now", "cybercrimes")]
    [InlineData("co-operation", "A cooperation of ports", "cooperation")]
    [InlineData("cooperation", "A co-operation of ports", "co-operation")]
    [InlineData("e-mail", "Write an email", "email")]
    [InlineData("email", "Write an e‑mail", "e‑mail")]
    [InlineData("NCB", "The National Central Bureaus", "National Central Bureaus")]
    [InlineData("N.C.B.", "The National Central Bureaus", "National Central Bureaus")]
    [InlineData("BOD", "A board of directors", "board of directors")]
    [InlineData("R&D", "Fund research and development", "research and development")]
    [InlineData("R&D", "Fund research & development", "research & development")]
    [InlineData("FBI", "The Federal Bureau of Investigation", "Federal Bureau of Investigation")]
    [InlineData("WHO", "The World Health Organization, who else", "World Health Organization")]
    [InlineData("F.B.I.", "The Federal Bureau of Investigation", "Federal Bureau of Investigation")]
    [InlineData("estrogen", "Offer oestrogen", "oestrogen")]
    [InlineData("aesthetics", "Offer esthetics", "esthetics")]
    [InlineData("train", "Offer training", "training")]
    [InlineData("dockers´ union", "Meet the dockers' union", "dockers")]
    [InlineData("goverance", "Improve governance", "governance")]
    [InlineData("sepsys", "Detect sepsis", "sepsis")]
    public void Search_finds_other_forms_of_a_word(string query, string text, string range)
    {
        SearchMatch match = Assert.Single(Assert.Single(SearchFrameworks.Create(text).Search(query).Hits).Matches);

        Assert.Equal(range, match.Text[match.Ranges[0].ToRange()]);
    }

    [Theory]
    [InlineData("\"cybercrime\"", "Fight cyber crime now")]
    [InlineData("\"train\"", "Offer training")]
    [InlineData("\"goverance\"", "Improve governance")]
    [InlineData("goverance*", "Improve governance")]
    [InlineData("GOVER", "Improve cover")]
    [InlineData("NCB", "North of the central banks")]
    [InlineData("NCB", "North sea central banks")]
    [InlineData("TLB", "to lower bridges")]
    [InlineData("2016", "In 2017")]
    [InlineData("FBI", "Federal Bureau of the Investigation")]
    [InlineData("IT", "How is the plan")]
    [InlineData("IT", "How it is")]
    [InlineData("\"IT\"", "How it is")]
    [InlineData("SHOULD", "How it should be")]
    [InlineData("trai", "Offer cover")]
    [InlineData("into", "in to")]
    public void Search_does_not_find_other_words(string query, string text) =>
        Assert.Empty(SearchFrameworks.Create(text).Search(query).Hits);

    [Fact]
    public void Search_finds_an_absent_word_as_a_part_only_if_the_rest_is_known()
    {
        Assert.Single(SearchFrameworks.Create("moneylaundering", "money").Search("laundering").Hits);
        Assert.Empty(SearchFrameworks.Create("moneylaundering", "coins").Search("laundering").Hits);
        Assert.Equal(
            ["laundering"],
            SearchFrameworks.GetDescriptions(
                SearchFrameworks.Create("moneylaundering", "money", "laundering").Search("laundering").Hits));
    }

    [Theory]
    [InlineData("goverance \"secure infrastructure\" -polise", "governance \"secure infrastructure\" -polise")]
    [InlineData("How is Goverance  organized", "How is governance  organized")]
    [InlineData("cybercirme infrastucture", "cybercrime infrastructure")]
    [InlineData("INTEPROL", "INTERPOL")]
    [InlineData("governance", null)]
    [InlineData("organisations", null)]
    [InlineData("zebra", null)]
    public void Suggestion_is_the_query_with_corrected_words(string query, string? suggestion) =>
        Assert.Equal(suggestion, InterpolFrameworks.Catalog.Search(query).Suggestion);

    [Fact]
    public void Search_ignores_function_words_unless_there_are_no_others()
    {
        StrategicFramework framework = SearchFrameworks.Create("how it is, and who", "ships", "WHO");

        Assert.Equal(["ships"], SearchFrameworks.GetDescriptions(framework.Search("how is it with ships").Hits));
        Assert.Equal(["how it is, and who"], SearchFrameworks.GetDescriptions(framework.Search("how is it").Hits));
        Assert.Equal(["WHO"], SearchFrameworks.GetDescriptions(framework.Search("WHO").Hits));
        Assert.Equal(["how it is, and who"], SearchFrameworks.GetDescriptions(framework.Search("it -WHO").Hits));
        Assert.Equal(2, framework.Search("WHO ships").Hits.Count);
        Assert.Equal(2, framework.Search("\"it\" ships").Hits.Count);
    }

    [Fact]
    public void Search_finds_the_elements_of_a_kind_by_its_name()
    {
        EquatableList<SearchHit> hits = InterpolFrameworks.Framework2017To2020.Search("what is the vision").Hits;

        Assert.Empty(Assert.Single(hits).Matches);
        Assert.IsType<Vision>(hits[0].Element);
        Assert.Equal(5, InterpolFrameworks.Framework2017To2020.Search("values").Hits.Count);
        Assert.Contains(
            InterpolFrameworks.Framework2017To2020.Search("mission").Hits,
            hit => hit.Element is Mission && hit.Matches.IsEmpty);
        Assert.Equal(
            InterpolFrameworks.Framework2017To2020.Goals.Count,
            InterpolFrameworks.Framework2017To2020.Search("goals", new() { MaxResults = 100 }).Hits
                .Count(hit => hit.Element is Goal));
    }

    [Theory]
    [InlineData("police –training")]
    [InlineData("police −training")]
    [InlineData("police ‐\"training\"")]
    public void Search_excludes_words_after_a_dash(string query) => Assert.Equal(
        ["police"],
        SearchFrameworks.GetDescriptions(SearchFrameworks.Create("police", "police training").Search(query).Hits));

    [Fact]
    public void Search_does_not_exclude_numbers_after_a_minus_sign() =>
        Assert.Equal(2, SearchFrameworks.Create("police", "police 5").Search("police −5").Hits.Count);
}
