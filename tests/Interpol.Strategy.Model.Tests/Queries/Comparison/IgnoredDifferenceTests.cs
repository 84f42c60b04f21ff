using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests which differences of two texts make no change, and what a change marks.</summary>
public sealed class IgnoredDifferenceTests
{
    private static readonly Gen<string> Gaps = Gen.Elements(" ", "  ", "\n", "\u00a0", "\t", " \u200b", "\u2003");

    [Theory]
    [InlineData("Fight crime", "Fight crime ")]
    [InlineData("Fight crime", "  Fight crime")]
    [InlineData("Fight crime", "Fight  crime")]
    [InlineData("Fight crime", "Fight\ncrime")]
    [InlineData("Fight crime", "Fight\u00a0crime")]
    [InlineData("Fight crime", "Fight crime\ufeff")]
    [InlineData("Fight crime, now", "Fight crime , now")]
    [InlineData("\u2605", " \u2605")]
    [InlineData("", " ")]
    public void D1_White_space_makes_no_change(string earlier, string later) =>
        AssertIgnored(earlier, later, ElementDifferences.WhiteSpace);

    [Property]
    public Property D1_White_space_between_words_makes_no_change() => Prop.ForAll(
        Gen.Elements("police", "data", "1.5", "(a)").ArrayOf(4).Zip(Gaps.ArrayOf(4)).ToArbitrary(),
        pair =>
        {
            string earlier = string.Join(' ', pair.Item1);
            string later = string.Concat(pair.Item1.Zip(pair.Item2, (word, gap) => word + gap));
            AssertIgnored(earlier, later, ElementDifferences.WhiteSpace);
        });

    [Theory]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("Caf\u00e9 au lait", "Cafe\u0301 au lait")]
    [InlineData("\u212bngstr\u00f6m", "\u00c5ngstr\u00f6m")]
    [InlineData("co\u00adoperation", "cooperation")]
    public void D2_Normalization_makes_no_change(string earlier, string later) =>
        AssertIgnored(earlier, later, ElementDifferences.Normalization);

    /// <summary>To compose more marks takes quadratic time, and no language has so many on a letter.</summary>
    [Theory]
    [InlineData(15, ElementChangeKind.Unchanged)]
    [InlineData(16, ElementChangeKind.Reworded)]
    public void D2_Order_of_combining_marks_makes_no_change_up_to_30_marks(int pairs, ElementChangeKind kind)
    {
        string earlier = "caf\u00e9 a" + string.Concat(Enumerable.Repeat("\u0301\u0323", pairs));
        string later = "cafe\u0301 a" + new string('\u0323', pairs) + new string('\u0301', pairs);
        Assert.Equal(kind, Compare(earlier, later).Kind);
    }

    [Fact]
    public void D2_Strings_with_unpaired_surrogates_are_compared() =>
        Assert.Equal(ElementChangeKind.Reworded, Compare("caf\u00e9 \ud800", "caf\u00e9 \ud801").Kind);

    [Theory]
    [InlineData("Budget $5 million", "Budget \u20ac5 million", "$", "\u20ac")]
    [InlineData("Fight crime", "Fight (crime)", "", "(|)")]
    [InlineData("Fight crime", "Fight \u201ccrime\u201d", "", "\u201c|\u201d")]
    [InlineData("Fight crime", "\u2022 Fight crime", "", "\u2022")]
    [InlineData("Fight crime", "Fight \ud83d\ude80 crime", "", "\ud83d\ude80")]
    [InlineData("Fight crime", "Fight crime.", "", ".")]
    [InlineData("Fight, crime", "Fight; crime", ",", ";")]
    [InlineData("co-operate", "co operate", "-", "")]
    public void D3_Punctuation_and_symbols_are_tokens(string earlier, string later, string removed, string added)
    {
        TextChange change = Assert.Single(Assert.Single(Compare(earlier, later).Matches).TextChanges);
        Assert.Equal(removed, string.Join('|', change.Removed.Select(range => earlier[range.ToRange()])));
        Assert.Equal(added, string.Join('|', change.Added.Select(range => later[range.ToRange()])));
    }

    [Theory]
    [InlineData("Maximise the organisation's programme", "Maximize the organization's program")]
    [InlineData("Centres for labour", "Centers for labor")]
    [InlineData("ORGANISATION", "ORGANIZATION")]
    [InlineData("Programme", "Program")]
    public void D6_British_and_American_spellings_make_no_change(string earlier, string later) =>
        AssertIgnored(earlier, later, ElementDifferences.Spelling);

    [Theory]
    [InlineData("The programme", "the program")]
    [InlineData("Programmes", "Program")]
    public void D6_Case_and_number_make_a_change(string earlier, string later) =>
        Assert.Equal(ElementChangeKind.Reworded, Compare(earlier, later).Kind);

    [Fact]
    public void Differences_of_a_reworded_text_are_those_of_its_unchanged_words()
    {
        ElementMatch match = Assert.Single(
            Compare("Organise  caf\u00e9 talks today", "Organize cafe\u0301 talks tomorrow").Matches);
        Assert.Equal(
            ElementDifferences.WhiteSpace | ElementDifferences.Normalization | ElementDifferences.Spelling,
            match.Differences);
        Assert.Equal("description: -\"today\" +\"tomorrow\"", Assert.Single(match.TextChanges).ToString());
        Assert.Equal(ElementDifferences.None, Assert.Single(Compare("one two", "one  three").Matches).Differences);
    }

    private static void AssertIgnored(string earlier, string later, ElementDifferences expected)
    {
        foreach (ElementChange change in new[] { Compare(earlier, later), Compare(later, earlier) })
        {
            Assert.Equal(ElementChangeKind.Unchanged, change.Kind);
            ElementMatch match = Assert.Single(change.Matches);
            Assert.Empty(match.TextChanges);
            Assert.Equal(earlier == later ? ElementDifferences.None : expected, match.Differences);
            Assert.Equal(1, match.Score);
        }
    }

    private static ElementChange Compare(string earlier, string later) => Assert.Single(
        FrameworkComparison.Compare(Create(earlier), Create(later)).Changes, change => change.Matches.Count > 0);

    private static StrategicFramework Create(string text) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "",
        Values = [new() { Description = text }],
    };
}
