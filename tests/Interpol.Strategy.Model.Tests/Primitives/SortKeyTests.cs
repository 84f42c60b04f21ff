namespace Interpol.Strategy.Model.Tests;

public sealed class SortKeyTests
{
    [Property(SampleFactor = 20)]
    public void F10_ToSortKey_orders_codes_as_CompareTo_does(ElementCode left, ElementCode right) =>
        AssertSameOrder(left.CompareTo(right), left.ToSortKey(), right.ToSortKey());

    [Property(SampleFactor = 20)]
    public void ToSortKey_orders_code_like_strings_as_CompareTo_does(CodeLikeText left, CodeLikeText right)
    {
        if (ElementCode.TryParse(left.Value, out ElementCode first)
            && ElementCode.TryParse(right.Value, out ElementCode second))
        {
            AssertSameOrder(first.CompareTo(second), first.ToSortKey(), second.ToSortKey());
        }
    }

    [Property(SampleFactor = 20)]
    public void ToSortKey_orders_similar_codes_as_CompareTo_does(byte[] left, byte[] right)
    {
        ElementCode first = FromAlphabet(left);
        ElementCode second = FromAlphabet(right);
        AssertSameOrder(first.CompareTo(second), first.ToSortKey(), second.ToSortKey());
    }

    [Property(SampleFactor = 5)]
    public void F10_ToSortKey_orders_references_as_CompareTo_does(
        ElementReference left, ElementReference right, byte[] code, byte[] other)
    {
        AssertSameOrder(left.CompareTo(right), left.ToSortKey(), right.ToSortKey());
        var first = new ElementReference(left.FrameworkId, FromAlphabet(code));
        var second = new ElementReference(left.FrameworkId, FromAlphabet(other));
        AssertSameOrder(first.CompareTo(second), first.ToSortKey(), second.ToSortKey());
    }

    [Property]
    public void ToSortKey_is_printable_ASCII_without_spaces(ElementReference reference)
    {
        Assert.All(reference.ToSortKey(), c => Assert.InRange(c, '!', '~'));
        Assert.InRange(reference.Code.ToSortKey().Length, 2, (10 * reference.Code.ToString().Length) + 4);
    }

    [Theory]
    [InlineData("4.2", "14.12$")]
    [InlineData("4.10", "14.210$")]
    [InlineData("1.a", "11.a$")]
    [InlineData("Goal 3", "Goal%2013$")]
    [InlineData("0", "0#0$")]
    [InlineData("01", "11#01$")]
    [InlineData("é", "~00E9$")]
    [InlineData("12345678", "812345678$")]
    [InlineData("123456789", "909123456789$")]
    public void ToSortKey_never_changes_its_format(string code, string key) =>
        Assert.Equal(key, ElementCode.Parse(code).ToSortKey());

    [Fact]
    public void ToSortKey_orders_codes_of_all_kinds()
    {
        string[] ordered =
        [
            " 1", "!", "#", "$", "%", "&", ".", "0.", "00.", "00a", "0a", "01", "1", "1 ", "1$", "1.", "1.1", "1.2",
            "1.9", "1.10", "1.99999999", "1.100000000", "1.1000000000", "1.10000000000", "1.a", "2", "10", "10.1",
            ":", "A", "Goal 2", "Goal 10", "a", "}", "~", "\u007f", "é", "\ud800\udc00", "\uffff",
        ];
        ElementCode[] codes = [.. Enumerable.Reverse(ordered).Select(ElementCode.Parse)];
        Assert.Equal(ordered, codes.Order().Select(code => code.ToString()));
        Assert.Equal(codes.Order(), codes.OrderBy(code => code.ToSortKey(), StringComparer.Ordinal));
    }

    [Fact]
    public void ToSortKey_orders_numbers_of_any_length()
    {
        ElementCode[] codes =
            [.. new[] { 1, 8, 9, 10, 99, 100, 1_000, 100_000 }.Select(n => ElementCode.Parse(new string('9', n)))];
        Assert.Equal(codes, Enumerable.Reverse(codes).OrderBy(code => code.ToSortKey(), StringComparer.Ordinal));
    }

    [Fact]
    public void ToSortKey_returns_an_empty_string_for_default_values()
    {
        Assert.Equal("", default(ElementCode).ToSortKey());
        Assert.Equal("", default(ElementReference).ToSortKey());
    }

    [Fact]
    public void ToSortKey_orders_references_by_framework_id_first()
    {
        string[] ordered = ["a/9", "a-1/2", "a-1/10", "a-2/1", "a-10/1", "a-10-b/1", "b/1"];
        ElementReference[] references = [.. Enumerable.Reverse(ordered).Select(ElementReference.Parse)];
        Assert.Equal(ordered, references.Order().Select(reference => reference.ToString()));
        Assert.Equal(
            references.Order(), references.OrderBy(reference => reference.ToSortKey(), StringComparer.Ordinal));
    }

    private static void AssertSameOrder(int order, string left, string right) =>
        Assert.Equal(Math.Sign(order), Math.Sign(string.CompareOrdinal(left, right)));

    /// <summary>Creates a code of few characters, so that two codes often have a common start.</summary>
    private static ElementCode FromAlphabet(byte[] bytes) =>
        ElementCode.Parse("0" + string.Concat(bytes.Select(b => "000112.a ~$#é"[b % 13])));
}
