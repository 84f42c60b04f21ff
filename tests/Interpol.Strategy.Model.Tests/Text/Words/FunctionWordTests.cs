namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests which words a search ignores beside others.</summary>
public sealed class FunctionWordTests
{
    [Theory]
    [InlineData("a about am an and any are as at be been but by can could did do does for from had has have how i")]
    [InlineData("if in into is it its me my of on or our shall should so some than that the their them then there")]
    [InlineData("these they this those to us was we were what when where which who whom whose why will with would")]
    [InlineData("you your")]
    public void Search_ignores_a_function_word_beside_another_word(string functionWords) => Assert.Equal(
        [],
        functionWords.Split(' ').Where(word =>
            SearchFrameworks.Create(word, "ships").Search($"{word} ships").Hits.Count != 1));

    [Fact]
    public void Search_finds_other_short_words_beside_another_word() => Assert.Equal(
        [],
        "all must no nor not off out over up".Split(' ').Where(word =>
            SearchFrameworks.Create(word, "ships").Search($"{word} ships").Hits.Count != 2));
}
