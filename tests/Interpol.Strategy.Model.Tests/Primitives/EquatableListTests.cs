using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class EquatableListTests
{
    [Property]
    public void Equals_compares_the_items(int[] leftItems, int[] rightItems)
    {
        EquatableList<int> left = [.. leftItems];
        EquatableList<int> right = [.. rightItems];
        bool equal = leftItems.SequenceEqual(rightItems);
        Assert.Equal(equal, left.Equals(right));
        Assert.Equal(equal, left.Equals((object)right));
        Assert.Equal(equal, left == right);
        Assert.Equal(equal, !(left != right));
        if (equal)
        {
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    }

    [Fact]
    public void GetHashCode_differs_for_lists_that_differ_in_one_item()
    {
        EquatableList<int> list = [1, 2, 3];
        EquatableList<int>[] others = [[0, 2, 3], [1, 0, 3], [1, 2, 0], [2, 1, 3]];
        Assert.All(others, other =>
        {
            Assert.NotEqual(list, other);
            Assert.NotEqual(list.GetHashCode(), other.GetHashCode());
        });
    }

    [Property]
    public void List_contains_the_items_that_it_was_created_from(string[] items)
    {
        EquatableList<string> list = [.. items];
        var enumerated = new List<string>();
        foreach (string item in list)
        {
            enumerated.Add(item);
        }

        Assert.Equal(items.Length, list.Count);
        Assert.Equal(items.Length == 0, list.IsEmpty);
        Assert.Equal(items, enumerated);
        Assert.Equal(items, list.AsSpan().ToArray());
        Assert.Equal(items, (IEnumerable<string>)list);
        Assert.Equal(items, ((System.Collections.IEnumerable)list).Cast<string>());
        Assert.Equal(items, Enumerable.Range(0, list.Count).Select(i => list[i]));
    }

    [Fact]
    public void Create_copies_the_items()
    {
        string[] items = ["a", "b"];
        EquatableList<string> list = EquatableList.Create(items.AsSpan());
        items[0] = "c";
        Assert.Equal(["a", "b"], list);
    }

    [Fact]
    public void Default_list_equals_the_empty_list()
    {
        EquatableList<string> none = default;
        EquatableList<string> empty = [];
        Assert.Equal(empty, none);
        Assert.Equal(empty.GetHashCode(), none.GetHashCode());
        Assert.Empty(none);
        Assert.True(none.AsSpan().IsEmpty);
        Assert.False(none.GetEnumerator().MoveNext());
        Assert.False(((System.Collections.IEnumerable)none).GetEnumerator().MoveNext());
    }

    [Fact]
    public void Equals_returns_false_for_arrays() => Assert.False(((EquatableList<int>)[1]).Equals(new[] { 1 }));

    [Fact]
    public void Create_throws_and_reports_the_position_of_null() => Assert.Equal(
        "items must not contain null. The item at index 1 is null. (Parameter 'items')",
        Assert.Throws<ArgumentException>(() => (EquatableList<string>)["a", null!]).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Indexer_throws_and_reports_the_valid_positions(int index)
    {
        EquatableList<int> list = [1, 2];
        Assert.StartsWith(
            "index must be at least 0 and less than 2.",
            Assert.Throws<ArgumentOutOfRangeException>(() => list[index]).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_throws_for_the_empty_list() => Assert.StartsWith(
        "index is out of range because the list is empty.",
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EquatableList<int>)[0]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ToString_returns_the_type_and_the_count() =>
        Assert.Equal("Int32[3]", ((EquatableList<int>)[1, 2, 3]).ToString());

    internal static class Arbitraries
    {
        /// <summary>Short arrays of few values, so that many have the same length and many are equal.</summary>
        public static Arbitrary<int[]> ShortArrays() => Arb.From(
            Gen.Choose(0, 3).SelectMany(length => Gen.Choose(0, 2).ArrayOf(length)),
            ModelShrinker.ShrinkSequence);
    }
}
