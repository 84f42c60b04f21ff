namespace Interpol.Strategy.Model.Tests;

public sealed class ElementCodeTests
{
    [Fact]
    public void CompareTo_uses_natural_order()
    {
        string[] ordered =
            ["01", "1", "1 ", "1.", "1.1", "1.2", "1.10", "1.a", "2", "10", "10.1", "A", "B", "Goal 2", "Goal 10", "a"];
        Assert.Equal(
            ordered,
            Enumerable.Reverse(ordered).Select(ElementCode.Parse).Order().Select(code => code.ToString()));
    }

    [Fact]
    public void CompareTo_orders_prefixes_first_despite_leading_zeros()
    {
        Assert.True(ElementCode.Parse("1") < ElementCode.Parse("01a"));
        Assert.True(ElementCode.Parse("01") < ElementCode.Parse("1a"));
        Assert.True(ElementCode.Parse("A.1") < ElementCode.Parse("A.01.1"));
    }

    [Theory]
    [InlineData("4.2", "4")]
    [InlineData("4.2.1", "4.2")]
    [InlineData("1.a", "1")]
    [InlineData("A.1", "A")]
    [InlineData("1..2", "1.")]
    [InlineData("4", null)]
    [InlineData("Goal 3", null)]
    [InlineData("4.", null)]
    [InlineData("4. ", null)]
    [InlineData(".1", null)]
    [InlineData(" .1", null)]
    public void Parent_returns_the_part_before_the_last_full_stop(string code, string? parent) =>
        Assert.Equal(parent, ElementCode.Parse(code).Parent?.ToString());

    [Property]
    public void Parent_precedes_its_child(ElementCode code)
    {
        if (code.Parent is { } parent)
        {
            Assert.True(parent < code);
            Assert.StartsWith(parent + ".", code.ToString(), StringComparison.Ordinal);
        }
    }

    [Property]
    public void TryParse_accepts_any_text_that_is_not_white_space(string text)
    {
        Assert.Equal(!string.IsNullOrWhiteSpace(text), ElementCode.TryParse(text, out ElementCode code));
        Assert.Equal(string.IsNullOrWhiteSpace(text) ? "" : text, code.ToString());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", " \\u000a ")]
    public void Parse_throws_for_white_space(string text, string quoted) =>
        Assert.Equal(
            $"'{quoted}' is not a valid element code. A code must contain a non-white-space character, "
                + "for example '4.2'.",
            Assert.Throws<FormatException>(() => ElementCode.Parse(text)).Message);

    [Fact]
    public void Parse_throws_for_unpaired_surrogates()
    {
        (string Text, string Quoted)[] texts =
            [
                ("4\ud800", "4\\ud800"),
                ("\ud800", "\\ud800"),
                ("\udc00", "\\udc00"),
                ("\udc00\ud800", "\\udc00\\ud800"),
                ("\ud83d\ude00\ud83d", "\ud83d\ude00\\ud83d"),
            ];
        foreach ((string text, string quoted) in texts)
        {
            Assert.Equal(
                $"'{quoted}' is not a valid element code. A code must not contain an unpaired surrogate.",
                Assert.Throws<FormatException>(() => ElementCode.Parse(text)).Message);
        }

        Assert.True(ElementCode.TryParse("\ud83d\ude00\ud83d\ude00", out _));
    }

    [Fact]
    public void CompareTo_orders_the_default_code_first()
    {
        Assert.Equal("", default(ElementCode).ToString());
        Assert.Null(default(ElementCode).Parent);
        Assert.True(default(ElementCode) < ElementCode.Parse("0"));
    }
}
