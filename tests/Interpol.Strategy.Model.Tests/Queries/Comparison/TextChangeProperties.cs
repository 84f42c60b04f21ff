using System.Globalization;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the word differences of two strings.</summary>
[Properties(Arbitrary = [typeof(ComparisonArbitraries)])]
public sealed class TextChangeProperties
{
    [Property]
    public void Strings_are_equal_without_removed_and_added_words(ChangedText earlier, ChangedText later)
    {
        TextChange? change = Compare(earlier.Text, later.Text);
        Assert.Equal(RemoveRanges(earlier.Text, []) == RemoveRanges(later.Text, []), change is null);
        if (change is not null)
        {
            Assert.Equal(earlier.Text, change.Earlier);
            Assert.Equal(later.Text, change.Later);
            Assert.Equal(
                RemoveRanges(earlier.Text, change.Removed), RemoveRanges(later.Text, change.Added));
        }
    }

    [Property]
    public void Ranges_are_inside_the_string_in_order_and_not_adjacent(ChangedText earlier, ChangedText later)
    {
        if (Compare(earlier.Text, later.Text) is { } change)
        {
            AssertRanges(earlier.Text, change.Removed);
            AssertRanges(later.Text, change.Added);
        }
    }

    [Property]
    public void Compare_reports_as_few_words_as_possible(FewWords earlier, FewWords later)
    {
        string[] earlierWords = earlier.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] laterWords = later.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int common = CountCommonWords(earlierWords, laterWords);

        TextChange? change = Compare(earlier.Text, later.Text);

        int changed = change is null
            ? 0
            : CountWords(earlier.Text, change.Removed) + CountWords(later.Text, change.Added);
        Assert.Equal(earlierWords.Length + laterWords.Length - (2 * common), changed);
    }

    [Theory]
    [InlineData("Promote a safer world", "Promote the safest world", "a safer", "the safest")]
    [InlineData("INTERPOL's role", "INTERPOL’s role", "INTERPOL's", "INTERPOL’s")]
    [InlineData("Police, data", "Police and data", ",", "and")]
    [InlineData("The police", "the police", "The", "the")]
    [InlineData("one two three", "one three", "two", "")]
    [InlineData("", "(new)", "", "(new)")]
    [InlineData("— ★ —", "★", "—|—", "")]
    [InlineData("国际刑警组织", "国际警察组织", "刑", "察")]
    public void Ranges_cover_the_words_and_the_punctuation_that_changed(
        string earlier, string later, string removed, string added)
    {
        TextChange change = Compare(earlier, later)!;
        Assert.Equal(removed, string.Join('|', change.Removed.Select(range => earlier[range.ToRange()])));
        Assert.Equal(added, string.Join('|', change.Added.Select(range => later[range.ToRange()])));
    }

    [Fact]
    public void Compare_reports_one_range_when_too_many_words_differ()
    {
        string earlier = CreateText('a');
        string later = CreateText('b');

        TextChange change = Compare(earlier, later)!;

        string removed = earlier[Assert.Single(change.Removed).ToRange()];
        Assert.StartsWith("a0 same", removed, StringComparison.Ordinal);
        Assert.EndsWith(" a599", removed, StringComparison.Ordinal);
        Assert.Single(change.Added);

        static string CreateText(char prefix) =>
            "start " + string.Join(' ', Enumerable.Range(0, 600).Select(i => $"{prefix}{i} same")) + " end";
    }

    [Fact]
    public void ToString_returns_one_line() => Assert.Equal(
        "description: -\"a safer\" +\"the safest\"",
        Compare("Promote a safer\n\nworld", "Promote the safest world")!.ToString());

    private static TextChange? Compare(string earlier, string later)
    {
        var comparison = FrameworkComparison.Compare(CreateFramework(earlier), CreateFramework(later));
        return Assert.Single(Assert.Single(comparison.Changes).Matches).TextChanges.SingleOrDefault();
    }

    private static StrategicFramework CreateFramework(string text) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "",
        Vision = new() { Identifier = "vision", Description = text },
    };

    /// <summary>Returns the rest of the string, without what is not compared.</summary>
    private static string RemoveRanges(string text, EquatableList<TextRange> ranges)
    {
        foreach (TextRange range in ranges.Reverse())
        {
            text = text.Remove(range.Start, range.Length);
        }

        return string.Concat(text.Where(c => !char.IsWhiteSpace(c)
            && char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Replace('\uFFFE', '\uFFFD').Normalize();
    }

    private static int CountWords(string text, EquatableList<TextRange> ranges) =>
        ranges.Sum(range => text[range.ToRange()].Split(' ').Length);

    private static void AssertRanges(string text, EquatableList<TextRange> ranges)
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

    private static int CountCommonWords(ReadOnlySpan<string> left, ReadOnlySpan<string> right) =>
        left.IsEmpty || right.IsEmpty ? 0
        : left[0] == right[0] ? 1 + CountCommonWords(left[1..], right[1..])
        : Math.Max(CountCommonWords(left[1..], right), CountCommonWords(left, right[1..]));
}
