namespace Interpol.Strategy.Model.Tests;

/// <summary>What is one word, and what is another.</summary>
public class SearchWordTests
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
    public void What_makes_no_other_word_makes_no_difference(string query, string text)
    {
        Assert.Single(SearchPlans.Of(text).Search(query));
        Assert.Single(SearchPlans.Of(query).Search(text));
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
    [InlineData("objective", "objectives")]
    [InlineData("response", "responses")]
    [InlineData("area", "areas")]
    [InlineData("database", "databases")]
    public void A_word_and_its_plural_find_each_other(string singular, string plural)
    {
        Assert.Single(SearchPlans.Of(plural).Search(singular));
        Assert.Single(SearchPlans.Of(singular).Search(plural));
    }

    [Theory]
    [InlineData("police", "policing")]
    [InlineData("police", "policy")]
    [InlineData("news", "new")]
    [InlineData("us", "use")]
    [InlineData("plan", "planes")]
    [InlineData("process", "proces")]
    [InlineData("innovation", "innovative")]
    [InlineData("2017", "20170")]
    [InlineData("4.2", "4")]
    [InlineData("1990", "1990s")]
    [InlineData("organisation", "b’organisation")]
    [InlineData("police", "l’police")]
    public void Other_words_do_not(string one, string other)
    {
        Assert.Empty(SearchPlans.Of(other).Search(one));
        Assert.Empty(SearchPlans.Of(one).Search(other));
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
    public void Other_scripts_are_found_where_they_stand(string query, string text, string range)
    {
        SearchMatch match = Assert.Single(Assert.Single(SearchPlans.Of(text).Search(query)).Matches);

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
    public void What_is_left_of_an_article_is_no_part_of_the_word_behind_it(string article)
    {
        Assert.All(new[] { "’", "'" }, apostrophe => Assert.All(new[] { "ami", "état", "idée", "ordre", "union", "yeux", "homme" }, word =>
            Assert.Single(SearchPlans.Of(article + apostrophe + word).Search(word))));
        Assert.Empty(SearchPlans.Of(article + "’police").Search("police"));
    }

    [Fact]
    public void In_scripts_without_blanks_a_character_ends_the_word_before_it_and_begins_none_of_letters()
    {
        string[] unspaced = ["ก", "ໟ", "က", "ក", "々", "〇", "ぁ", "ヿ", "ㇰ", "ㇿ", "ｦ", "ﾝ", "㐀", "䶿", "一", "鿿", "豈", "𠀀"];
        string[] spaced = ["ༀ", "Ⴀ", "ᠠ", "ㄅ", "가", "ﬀ", "ﾡ", "𝒜", "ෆ"];
        Assert.All(unspaced, character => Assert.Single(SearchPlans.Of($"x{character}y").Search("x")));
        Assert.All(spaced, character => Assert.Empty(SearchPlans.Of($"x{character}y").Search("x")));
    }

    [Fact]
    public void Characters_that_do_not_stand_together_are_no_match() => Assert.Empty(SearchPlans.Of("国际刑警").Search("国刑"));

    [Fact]
    public void Words_longer_than_64_characters_are_equal_when_they_begin_alike()
    {
        string longest = new('a', 64);

        Assert.Equal(longest.Length + 6, Assert.Single(SearchPlans.Of(longest + "police").Search(longest + "s")).Matches[0].Ranges[0].Length);
    }
}
