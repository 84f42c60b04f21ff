namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests which strings are words, and which words are equal.</summary>
public class SearchTokenizerTests
{
    [Theory]
    [InlineData("crime", "CRIME")]
    [InlineData("organización", "Organizacion")]
    [InlineData("organizacion", "ORGANIZACIÓN")]
    [InlineData("resume", "résumé")]
    [InlineData("résumé", "re\u0301sume\u0301")]
    [InlineData("organizational's", "organizational")]
    [InlineData("organizational", "organizational’s")]
    [InlineData("organization’s", "Organization's")]
    [InlineData("don't", "don’t")]
    [InlineData("strasse", "Straße")]
    [InlineData("fine", "ﬁne")]
    [InlineData("FULL", "ｆｕｌｌ")]
    [InlineData("istanbul", "İstanbul")]
    [InlineData("ISTANBUL", "ıstanbul")]
    [InlineData("ΟΔΟΣ", "οδός")]
    [InlineData("елка", "Ёлка")]
    [InlineData("محمد", "مُحَمَّد")]
    [InlineData("احمد", "أحـــمد")]
    [InlineData("2017", "٢٠١٧")]
    [InlineData("organisation", "l’Organisation")]
    [InlineData("information", "infor\u00admation")]
    public void Search_ignores_case_accents_width_and_apostrophes(string query, string text)
    {
        Assert.Single(SearchFrameworks.Create(text).Search(query).Hits);
        Assert.Single(SearchFrameworks.Create(query).Search(text).Hits);
    }

    [Theory]
    [InlineData("crime", "crimes")]
    [InlineData("policy", "policies")]
    [InlineData("process", "processes")]
    [InlineData("approach", "approaches")]
    [InlineData("box", "boxes")]
    [InlineData("tax", "taxes")]
    [InlineData("cache", "caches")]
    [InlineData("status", "statuses")]
    [InlineData("bus", "buses")]
    [InlineData("use", "uses")]
    [InlineData("cause", "causes")]
    [InlineData("thesis", "theses")]
    [InlineData("analysis", "analyses")]
    [InlineData("crisis", "crises")]
    [InlineData("diagnosis", "diagnoses")]
    [InlineData("movie", "movies")]
    [InlineData("tie", "ties")]
    [InlineData("shoe", "shoes")]
    [InlineData("hero", "heroes")]
    [InlineData("photo", "photos")]
    [InlineData("employee", "employees")]
    [InlineData("woman", "women")]
    [InlineData("man", "men")]
    [InlineData("child", "children")]
    [InlineData("NCB", "NCBs")]
    [InlineData("API", "APIs")]
    [InlineData("policeman", "policemen")]
    [InlineData("bureau", "bureaus")]
    [InlineData("bureau", "bureaux")]
    [InlineData("forum", "fora")]
    [InlineData("forum", "forums")]
    [InlineData("referendum", "referenda")]
    [InlineData("criterion", "criteria")]
    [InlineData("index", "indices")]
    [InlineData("index", "indexes")]
    [InlineData("formula", "formulae")]
    [InlineData("stimulus", "stimuli")]
    [InlineData("menu", "menus")]
    [InlineData("taxi", "taxis")]
    [InlineData("thief", "thieves")]
    [InlineData("programme", "programs")]
    [InlineData("centre", "centers")]
    [InlineData("organisation", "organizations")]
    [InlineData("neighbour", "neighbors")]
    [InlineData("catalogue", "catalogs")]
    [InlineData("objective", "objectives")]
    [InlineData("response", "responses")]
    [InlineData("area", "areas")]
    [InlineData("database", "databases")]
    public void Search_matches_singular_and_plural(string singular, string plural)
    {
        Assert.Single(SearchFrameworks.Create(plural).Search(singular).Hits);
        Assert.Single(SearchFrameworks.Create(singular).Search(plural).Hits);
    }

    [Theory]
    [InlineData("police", "policing")]
    [InlineData("police", "policy")]
    [InlineData("news", "new")]
    [InlineData("AIDS", "aid")]
    [InlineData("specimen", "speciman")]
    [InlineData("us", "use")]
    [InlineData("plan", "planes")]
    [InlineData("process", "proces")]
    [InlineData("2017", "20170")]
    [InlineData("4.2", "4")]
    [InlineData("1990", "1990s")]
    [InlineData("organisation", "b’organisation")]
    [InlineData("police", "l’police")]
    public void Search_does_not_match_different_words(string word, string otherWord)
    {
        // Quotation marks prevent that derived words are found, and that words are corrected.
        Assert.Empty(SearchFrameworks.Create(otherWord).Search($"\"{word}\"").Hits);
        Assert.Empty(SearchFrameworks.Create(word).Search($"\"{otherWord}\"").Hits);
    }

    [Theory]
    [InlineData("警察", "国际刑警组织与警察合作", "警察")]
    [InlineData("国际刑警", "国际刑警组织", "国际刑警")]
    [InlineData("刑", "国际刑警", "刑")]
    [InlineData("警", "国际刑警", "警")]
    [InlineData("полиции", "Содействие полиции", "полиции")]
    [InlineData("الشرطة", "التعاون مع الشُّرطة", "الشُّرطة")]
    [InlineData("경찰", "국제 경찰", "경찰")]
    [InlineData("तकनीक", "नई तकनीक", "तकनीक")]
    [InlineData("ตำรวจ", "องค์การตำรวจสากล", "ตำรวจ")]
    [InlineData("カタカナ", "ひらがなカタカナ", "カタカナ")]
    [InlineData("กิ", "กิน", "กิ")]
    [InlineData("4", "goal 4.", "4")]
    [InlineData("4", "no,4", "4")]
    [InlineData("police", "the police'", "police")]
    [InlineData("4", "rock'4", "4")]
    [InlineData("9", "rock'9", "9")]
    public void Search_returns_the_range_of_words_in_any_script(string query, string text, string range)
    {
        SearchHit hit = Assert.Single(SearchFrameworks.Create(text).Search(query).Hits);
        SearchMatch match = Assert.Single(hit.Matches);

        Assert.Equal(range, match.Text[Assert.Single(match.Ranges).ToRange()]);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData("j")]
    [InlineData("l")]
    [InlineData("m")]
    [InlineData("n")]
    [InlineData("s")]
    [InlineData("t")]
    [InlineData("qu")]
    public void Search_ignores_elided_articles_only_when_a_vowel_or_h_follows(string article)
    {
        string[] words = ["ami", "état", "idée", "ordre", "union", "yeux", "homme"];
        Assert.All(new[] { "’", "'" }, apostrophe => Assert.All(
            words, word => Assert.Single(SearchFrameworks.Create(article + apostrophe + word).Search(word).Hits)));
        Assert.Empty(SearchFrameworks.Create(article + "’police").Search("\"police\"").Hits);
    }

    [Fact]
    public void Search_splits_words_only_at_characters_of_scripts_without_spaces()
    {
        string[] unspaced =
        [
            "ก", "ໟ", "က", "ក", "々", "〇", "ぁ", "ヿ", "ㇰ", "ㇿ", "ｦ", "ﾝ", "㐀", "䶿", "一", "鿿", "豈", "𠀀",
        ];
        string[] spaced = ["ༀ", "Ⴀ", "ᠠ", "ㄅ", "가", "ﬀ", "ﾡ", "𝒜", "ෆ"];
        Assert.All(unspaced, character => Assert.Single(SearchFrameworks.Create($"x{character}y").Search("x").Hits));
        Assert.All(spaced, character => Assert.Empty(SearchFrameworks.Create($"x{character}y").Search("x").Hits));
    }

    [Fact]
    public void Search_does_not_match_characters_that_are_not_adjacent() =>
        Assert.Empty(SearchFrameworks.Create("国际刑警").Search("国刑").Hits);

    [Fact]
    public void Search_compares_only_the_first_64_characters_of_words()
    {
        string prefix = new('a', 64);

        SearchHit hit = Assert.Single(SearchFrameworks.Create(prefix + "police").Search(prefix + "s").Hits);

        Assert.Equal(prefix.Length + 6, hit.Matches[0].Ranges[0].Length);
    }
}
