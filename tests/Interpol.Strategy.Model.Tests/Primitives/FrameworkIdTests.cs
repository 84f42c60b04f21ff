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
    public void Parse_throws_and_suggests_the_nearest_id(string text, string nearest)
    {
        string message = Assert.Throws<FormatException>(() => FrameworkId.Parse(text)).Message;
        Assert.Equal(
            $"'{text}' is no framework id: an id is lower-case letters a to z and digits in groups "
                + $"joined by single hyphens, such as '{nearest}'.",
            message);
        Assert.True(FrameworkId.TryParse(nearest, out _));
    }

    [Fact]
    public void Parse_truncates_long_text_in_the_message()
    {
        string message = Assert.Throws<FormatException>(() => FrameworkId.Parse(new string('A', 100_000))).Message;
        Assert.StartsWith(
            $"'{new string('A', 60)}…' (100000 characters) is no framework id",
            message,
            StringComparison.Ordinal);
        Assert.InRange(message.Length, 1, 300);
    }

    [Fact]
    public void Parse_never_truncates_text_inside_a_surrogate_pair()
    {
        string sixty = new('A', 60);
        string pair = new string('A', 59) + "\ud83d\ude00";
        Assert.StartsWith(
            $"'{sixty}' is no",
            Assert.Throws<FormatException>(() => FrameworkId.Parse(sixty)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"'{sixty}…' (61 characters) is no",
            Assert.Throws<FormatException>(() => FrameworkId.Parse(sixty + "A")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"'{pair[..59]}…' (61 characters) is no",
            Assert.Throws<FormatException>(() => FrameworkId.Parse(pair)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_escapes_invisible_characters_in_the_message() => Assert.StartsWith(
        "'plan\\u200b\\u000a' is no framework id",
        Assert.Throws<FormatException>(() => FrameworkId.Parse("plan\u200b\n")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void CompareTo_uses_natural_order()
    {
        string[] ordered = ["a", "plan", "plan-2", "plan-10", "plan-10-1", "plans"];
        Assert.Equal(
            ordered,
            Enumerable.Reverse(ordered).Select(FrameworkId.Parse).Order().Select(id => id.ToString()));
    }

    [Fact]
    public void ToString_returns_an_empty_string_for_the_default_value() =>
        Assert.Equal("", default(FrameworkId).ToString());
}
