using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

public sealed class TextSegmentTests
{
    private static readonly Gen<string> Strings = Gen.OneOf(
        StringGenerators.WellFormed,
        Gen.Elements("a", "b", "c", " ", "  ", "\n", "\u00a0", "国", "😀", ",").ArrayOf().Select(string.Concat));

    [Property]
    public Property Segments_concatenate_to_both_strings() => Prop.ForAll(Strings.Two().ToArbitrary(), pair =>
    {
        if (Compare(pair.Item1, pair.Item2) is { } change)
        {
            Assert.Equal(
                WithoutIgnored(pair.Item1), WithoutIgnored(Concatenate(change, TextSegmentKind.Removed)));
            Assert.Equal(pair.Item2, Concatenate(change, TextSegmentKind.Added));
        }
    });

    [Property]
    public Property Segments_are_not_empty_and_alternate() => Prop.ForAll(Strings.Two().ToArbitrary(), pair =>
    {
        if (Compare(pair.Item1, pair.Item2) is { } change)
        {
            Assert.All(change.Segments, segment => Assert.NotEqual("", segment.Text));
            IEnumerable<TextSegmentKind> kinds = change.Segments.Select(segment => segment.Kind);
            Assert.All(kinds.Zip(kinds.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
            Assert.DoesNotContain((TextSegmentKind.Added, TextSegmentKind.Removed), kinds.Zip(kinds.Skip(1)));
        }
    });

    [Property]
    public Property Segments_contain_all_changed_words() => Prop.ForAll(Strings.Two().ToArbitrary(), pair =>
    {
        if (Compare(pair.Item1, pair.Item2) is { } change)
        {
            AssertSame(pair.Item1, change.Removed, TextSegmentKind.Removed);
            AssertSame(pair.Item2, change.Added, TextSegmentKind.Added);
        }

        void AssertSame(string text, EquatableList<TextRange> ranges, TextSegmentKind kind)
        {
            IEnumerable<TextSegment> segments = change.Segments.Where(segment => segment.Kind == kind);
            Assert.Equal(
                WithoutIgnored(string.Concat(ranges.Select(range => text[range.ToRange()]))),
                WithoutIgnored(string.Concat(segments.Select(segment => segment.Text))));
        }
    });

    [Theory]
    [InlineData("Promote a safer world", "Promote the world", "\"Promote \"|-\"a safer\"|+\"the\"|\" world\"")]
    [InlineData("one two three", "one three", "\"one \"|-\"two \"|\"three\"")]
    [InlineData("one three", "one two three", "\"one \"|+\"two \"|\"three\"")]
    [InlineData("one", "one two", "\"one\"|+\" two\"")]
    [InlineData("", "(new)", "+\"(new)\"")]
    [InlineData("国际刑警组织", "国际警察组织", "\"国际\"|-\"刑\"|\"警\"|+\"察\"|\"组织\"")]
    public void Segments_are_in_reading_order(string earlier, string later, string expected) =>
        Assert.Equal(expected, string.Join('|', Compare(earlier, later)!.Segments));

    [Fact]
    public void Segments_contain_the_later_form_of_ignored_differences() => Assert.Equal(
        "\"organize  all \"|-\"talks\"|+\"programs\"",
        string.Join('|', Compare("organise all talks", "organize  all programs")!.Segments.Select(
            segment => segment.Kind == TextSegmentKind.Unchanged ? $"\"{segment.Text}\"" : segment.ToString())));

    [Fact]
    public void Segments_of_an_absent_string_are_added_or_removed()
    {
        Assert.Equal("+\"new\"", Assert.Single(Compare(null, "new")!.Segments).ToString());
        Assert.Equal("-\"old\"", Assert.Single(Compare("old", null)!.Segments).ToString());
    }

    private static TextChange? Compare(string? earlier, string? later)
    {
        ElementChange change = Assert.Single(
            FrameworkComparison.Compare(WithVision(earlier), WithVision(later)).Changes);
        return Assert.Single(change.Matches).TextChanges.SingleOrDefault();
    }

    private static StrategicFramework WithVision(string? description) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "",
        Vision = new() { Identifier = "vision", Description = description },
    };

    private static string Concatenate(TextChange change, TextSegmentKind kind) =>
        string.Concat(change.Segments
            .Where(segment => segment.Kind == TextSegmentKind.Unchanged || segment.Kind == kind)
            .Select(segment => segment.Text));

    private static string WithoutIgnored(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Replace('\uFFFE', '\uFFFD').Normalize();
}
