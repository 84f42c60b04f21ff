namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkIdTests
{
    [Theory]
    [InlineData("INTERPOL 2017–2020", "interpol-2017-2020")]
    [InlineData("interpol--2017", "interpol-2017")]
    [InlineData("-interpol-", "interpol")]
    [InlineData("Interpol", "interpol")]
    [InlineData("plan_1", "plan-1")]
    [InlineData("", "interpol-2017-2020")]
    [InlineData(" plan ", "plan")]
    [InlineData("–", "interpol-2017-2020")]
    public void What_is_no_id_is_named_with_the_nearest_that_is(string text, string nearest)
    {
        string message = Assert.Throws<FormatException>(() => FrameworkId.Parse(text)).Message;
        Assert.Equal($"'{text}' is no framework id: an id is lower-case letters a to z and digits in groups joined by single hyphens, such as '{nearest}'.", message);
        Assert.True(FrameworkId.TryParse(nearest, out _));
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message_and_its_length_is_told()
    {
        string message = Assert.Throws<FormatException>(() => FrameworkId.Parse(new string('A', 100_000))).Message;
        Assert.StartsWith($"'{new string('A', 60)}…' (100000 characters) is no framework id", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 1, 300);
    }

    [Fact]
    public void A_text_of_sixty_characters_is_shown_whole_and_no_character_is_cut_in_two()
    {
        string sixty = new('A', 60);
        string pair = new string('A', 59) + "\ud83d\ude00";
        Assert.StartsWith($"'{sixty}' is no", Assert.Throws<FormatException>(() => FrameworkId.Parse(sixty)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{sixty}…' (61 characters) is no", Assert.Throws<FormatException>(() => FrameworkId.Parse(sixty + "A")).Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{pair[..59]}…' (61 characters) is no", Assert.Throws<FormatException>(() => FrameworkId.Parse(pair)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_nobody_can_tell_from_an_id_by_its_looks_is_shown_with_the_difference() => Assert.StartsWith(
        "'plan\\u200b\\u000a' is no framework id",
        Assert.Throws<FormatException>(() => FrameworkId.Parse("plan\u200b\n")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Ids_stand_in_natural_order()
    {
        string[] ordered = ["a", "plan", "plan-2", "plan-10", "plan-10-1", "plans"];
        Assert.Equal(ordered, Enumerable.Reverse(ordered).Select(FrameworkId.Parse).Order().Select(id => id.ToString()));
    }

    [Fact]
    public void A_default_id_is_empty() => Assert.Equal("", default(FrameworkId).ToString());
}
