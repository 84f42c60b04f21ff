using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

public sealed class TextChangeLaws
{
    private static readonly Gen<string> PlainTexts = Gen.Choose(0, 8).SelectMany(length => Gen.Elements("a", "b", "c", "A").ArrayOf(length)).Select(words => string.Join(' ', words));

    [Fact]
    public void Without_the_words_that_went_and_came_both_texts_are_the_same() => Law.Holds(Gen.OneOf(Texts.Any, PlainTexts).Two(), pair =>
    {
        TextChange? change = Between(pair.Item1, pair.Item2);
        Assert.Equal(pair.Item1 == pair.Item2, change is null);
        if (change is not null)
        {
            Assert.Equal(pair.Item1, change.Earlier);
            Assert.Equal(pair.Item2, change.Later);
            Assert.Equal(Without(pair.Item1, change.Removed), Without(pair.Item2, change.Added));
        }
    });

    [Fact]
    public void Ranges_lie_in_the_text_in_its_order_and_neither_overlap_nor_touch() => Law.Holds(Gen.OneOf(Texts.Any, PlainTexts).Two(), pair =>
    {
        if (Between(pair.Item1, pair.Item2) is { } change)
        {
            AssertSound(pair.Item1, change.Removed);
            AssertSound(pair.Item2, change.Added);
        }
    });

    [Fact]
    public void As_few_words_as_possible_go_and_come() => Law.Holds(PlainTexts.Two(), pair =>
    {
        string[] before = pair.Item1.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] after = pair.Item2.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        TextChange? change = Between(pair.Item1, pair.Item2);
        int changed = change is null ? 0 : change.Removed.Sum(range => pair.Item1[range.ToRange()].Split(' ').Length) + change.Added.Sum(range => pair.Item2[range.ToRange()].Split(' ').Length);
        Assert.Equal(before.Length + after.Length - (2 * InCommon(before, after)), changed);
    });

    [Theory]
    [InlineData("Promote a safer world", "Promote the safest world", "a safer", "the safest")]
    [InlineData("INTERPOL's role", "INTERPOL’s role", "INTERPOL's", "INTERPOL’s")]
    [InlineData("Police, data", "Police and data", "Police,", "Police and")]
    [InlineData("The police", "the police", "The", "the")]
    [InlineData("one two three", "one three", "two", "")]
    [InlineData("", "(new)", "", "(new)")]
    [InlineData("— ★ —", "★", "— ★ —", "★")]
    [InlineData("国际刑警组织", "国际警察组织", "刑", "察")]
    public void The_words_are_marked_with_the_punctuation_on_them(string earlier, string later, string gone, string come)
    {
        TextChange change = Between(earlier, later)!;
        Assert.Equal(gone, string.Join('|', change.Removed.Select(range => earlier[range.ToRange()])));
        Assert.Equal(come, string.Join('|', change.Added.Select(range => later[range.ToRange()])));
    }

    [Fact]
    public void Of_white_space_alone_it_is_told_that_the_text_changed_and_no_word()
    {
        TextChange change = Between("one two", "one  two\n")!;
        Assert.Empty(change.Removed);
        Assert.Empty(change.Added);
    }

    [Fact]
    public void Where_too_many_words_differ_all_between_the_first_and_the_last_of_them_do()
    {
        string earlier = "start " + string.Join(' ', Enumerable.Range(0, 600).Select(i => $"a{i} same")) + " end";
        string later = "start " + string.Join(' ', Enumerable.Range(0, 600).Select(i => $"b{i} same")) + " end";
        TextChange change = Between(earlier, later)!;
        TextRange gone = Assert.Single(change.Removed);
        Assert.StartsWith("a0 same", earlier[gone.ToRange()], StringComparison.Ordinal);
        Assert.EndsWith(" a599", earlier[gone.ToRange()], StringComparison.Ordinal);
        Assert.Single(change.Added);
    }

    [Fact]
    public void A_change_is_told_in_one_line() =>
        Assert.Equal("description: -\"a safer\" +\"the safest\"", Between("Promote a safer\n\nworld", "Promote the safest world")!.ToString());

    private static TextChange? Between(string earlier, string later) => Assert.Single(
        Assert.Single(FrameworkComparison.Between(WithVision(earlier), WithVision(later)).Changes).Matches).TextChanges.SingleOrDefault();

    private static StrategicFramework WithVision(string text) => new() { Id = FrameworkId.Parse("plan"), Name = "", Vision = new() { Identifier = "vision", Description = text } };

    /// <summary>White space does not count.</summary>
    private static string Without(string text, EquatableList<TextRange> ranges)
    {
        foreach (TextRange range in ranges.Reverse())
        {
            text = text.Remove(range.Start, range.Length);
        }

        return string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    private static void AssertSound(string text, EquatableList<TextRange> ranges)
    {
        int end = -1;
        foreach (TextRange range in ranges)
        {
            Assert.InRange(range.Start, end + 1, text.Length);
            Assert.InRange(range.End, range.Start + 1, text.Length);
            Assert.Equal(text[range.ToRange()].Trim(), text[range.ToRange()]);
            Assert.NotEqual("", text[range.ToRange()]);
            end = range.End;
        }
    }

    private static int InCommon(ReadOnlySpan<string> left, ReadOnlySpan<string> right) =>
        left.IsEmpty || right.IsEmpty ? 0
        : left[0] == right[0] ? 1 + InCommon(left[1..], right[1..])
        : Math.Max(InCommon(left[1..], right), InCommon(left, right[1..]));
}
