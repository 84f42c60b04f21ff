namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkIdTests
{
    [Theory]
    [InlineData("INTERPOL 2017–2020", "interpol-2017-2020")]
    [InlineData("interpol--2017", "interpol-2017")]
    [InlineData("-interpol-", "interpol")]
    [InlineData("Interpol", "interpol")]
    [InlineData("plan_1", "plan-1")]
    [InlineData(" plan ", "plan")]
    public void Parse_throws_and_suggests_the_nearest_id(string text, string nearest)
    {
        string message = Assert.Throws<FormatException>(() => FrameworkId.Parse(text)).Message;
        Assert.Equal(
            $"'{text}' is not a valid framework id. An id must consist of groups of lowercase letters (a-z) and "
                + $"digits, separated by single hyphens. Did you mean '{nearest}'?",
            message);
        Assert.True(FrameworkId.TryParse(nearest, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("–")]
    public void Parse_throws_and_shows_an_example_when_no_id_is_near(string text) => Assert.EndsWith(
        "separated by single hyphens, for example 'interpol-2017-2020'.",
        Assert.Throws<FormatException>(() => FrameworkId.Parse(text)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Parse_truncates_long_text_in_the_message()
    {
        string message = Assert.Throws<FormatException>(() => FrameworkId.Parse(new string('A', 100_000))).Message;
        Assert.StartsWith(
            $"'{new string('A', 60)}…' (100000 characters) is not a valid framework id",
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
            $"'{sixty}' is not a valid framework id.",
            Assert.Throws<FormatException>(() => FrameworkId.Parse(sixty)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"'{sixty}…' (61 characters) is not",
            Assert.Throws<FormatException>(() => FrameworkId.Parse(sixty + "A")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"'{pair[..59]}…' (61 characters) is not",
            Assert.Throws<FormatException>(() => FrameworkId.Parse(pair)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan\u200b\n", "plan\\u200b\\u000a")]
    [InlineData("plan\U000E0041", "plan\\udb40\\udc41")]
    [InlineData("plan\U000E0100", "plan\\udb40\\udd00")]
    [InlineData("plan \U0001F680 \u00e4", "plan \U0001F680 \u00e4")]
    public void Parse_escapes_invisible_characters_in_the_message(string text, string escaped) => Assert.StartsWith(
        $"'{escaped}' is not a valid framework id",
        Assert.Throws<FormatException>(() => FrameworkId.Parse(text)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Parse_escapes_unpaired_surrogates_in_the_message() => Assert.StartsWith(
        "'\\udc00\\ud83d\\ud83d' is not a valid framework id",
        Assert.Throws<FormatException>(() => FrameworkId.Parse("\udc00\ud83d\ud83d")).Message,
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
