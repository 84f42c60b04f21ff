namespace Interpol.Strategy.Model.Tests;

public sealed class ElementReferenceTests
{
    [Fact]
    public void Parse_returns_the_framework_id_and_the_code()
    {
        ElementReference reference = ElementReference.Parse("interpol-2017-2020/4.2");
        Assert.Equal(FrameworkId.Parse("interpol-2017-2020"), reference.FrameworkId);
        Assert.Equal(ElementCode.Parse("4.2"), reference.Code);
        Assert.Equal("interpol-2017-2020/4.2", reference.ToString());
    }

    [Fact]
    public void Parse_accepts_codes_with_slashes() =>
        Assert.Equal("4/2", ElementReference.Parse("plan/4/2").Code.ToString());

    [Theory]
    [InlineData("interpol-2017-2020", "It does not contain a slash.")]
    [InlineData("INTERPOL/4.2", "'INTERPOL' is not a valid framework id.")]
    [InlineData("/4.2", "'' is not a valid framework id.")]
    [InlineData("plan/", "'' is not a valid element code.")]
    [InlineData("plan/ ", "' ' is not a valid element code.")]
    [InlineData(" plan/4.2", "' plan' is not a valid framework id.")]
    public void Parse_throws_and_names_the_part_that_is_invalid(string text, string problem) => Assert.Equal(
        $"'{text}' is not a valid element reference. {problem} A reference must consist of a framework id, a slash and "
            + "an element code, for example 'interpol-2017-2020/4.2'.",
        Assert.Throws<FormatException>(() => ElementReference.Parse(text)).Message);

    [Fact]
    public void Constructor_throws_for_default_ids_and_codes()
    {
        Assert.Equal(
            "frameworkId must not be the default value of FrameworkId. (Parameter 'frameworkId')",
            Assert.Throws<ArgumentException>(() => new ElementReference(default, ElementCode.Parse("4"))).Message);
        Assert.Equal(
            "code must not be the default value of ElementCode. (Parameter 'code')",
            Assert.Throws<ArgumentException>(() => new ElementReference(FrameworkId.Parse("a"), default)).Message);
    }

    [Fact]
    public void CompareTo_orders_by_framework_and_then_by_code()
    {
        string[] ordered = ["plan-2/10", "plan-10/2", "plan-10/10"];
        Assert.Equal(
            ordered,
            Enumerable.Reverse(ordered).Select(ElementReference.Parse).Order()
                .Select(reference => reference.ToString()));
    }

    [Fact]
    public void ToString_returns_an_empty_string_for_the_default_value()
    {
        Assert.Equal("", default(ElementReference).ToString());
        Assert.Equal("", $"{default(ElementReference)}");
    }
}
