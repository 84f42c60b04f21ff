namespace Interpol.Strategy.Model.Tests;

public sealed class ElementCodeTests
{
    [Fact]
    public void Codes_stand_in_the_order_in_which_people_number()
    {
        string[] ordered = ["01", "1", "1 ", "1.", "1.1", "1.2", "1.10", "1.a", "2", "10", "10.1", "A", "B", "Goal 2", "Goal 10", "a"];
        Assert.Equal(ordered, Enumerable.Reverse(ordered).Select(ElementCode.Parse).Order().Select(code => code.ToString()));
    }

    [Fact]
    public void A_code_stands_before_one_that_begins_with_it_however_its_number_is_written()
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
    public void A_codes_parent_is_what_stands_before_its_last_full_stop(string code, string? parent) =>
        Assert.Equal(parent, ElementCode.Parse(code).Parent?.ToString());

    [Fact]
    public void A_parent_stands_before_its_child() => Law.Holds(Primitives.ElementCodes, code =>
    {
        if (code.Parent is { } parent)
        {
            Assert.True(parent < code);
            Assert.StartsWith(parent + ".", code.ToString(), StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Any_text_that_is_not_blank_is_a_code_and_stays_as_it_is() => Law.Holds(Texts.Any, text =>
    {
        Assert.Equal(!string.IsNullOrWhiteSpace(text), ElementCode.TryParse(text, out ElementCode code));
        Assert.Equal(string.IsNullOrWhiteSpace(text) ? "" : text, code.ToString());
    });

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", " \\u000a ")]
    public void A_blank_text_is_no_code(string text, string shown) =>
        Assert.Equal($"'{shown}' is no element code: a code is a text that is not blank, such as '4.2'.", Assert.Throws<FormatException>(() => ElementCode.Parse(text)).Message);

    [Fact]
    public void Half_a_surrogate_pair_is_in_no_code()
    {
        (string Text, string Shown)[] texts =
            [("4\ud800", "4\\ud800"), ("\ud800", "\\ud800"), ("\udc00", "\\udc00"), ("\udc00\ud800", "\\udc00\\ud800"), ("\ud83d\ude00\ud83d", "\ud83d\ude00\\ud83d")];
        foreach ((string text, string shown) in texts)
        {
            Assert.Equal($"'{shown}' is no element code: it holds half a surrogate pair, which is no character.", Assert.Throws<FormatException>(() => ElementCode.Parse(text)).Message);
        }

        Assert.True(ElementCode.TryParse("\ud83d\ude00\ud83d\ude00", out _));
    }

    [Fact]
    public void A_default_code_is_empty_and_before_all_others()
    {
        Assert.Equal("", default(ElementCode).ToString());
        Assert.Null(default(ElementCode).Parent);
        Assert.True(default(ElementCode) < ElementCode.Parse("0"));
    }
}
