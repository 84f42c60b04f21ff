using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

public sealed class EquatableListTests
{
    // Short and of few values, so that many have one length and many are equal.
    private static readonly Gen<int[]> Short = Gen.Choose(0, 3).SelectMany(length => Gen.Choose(0, 2).ArrayOf(length));

    [Fact]
    public void Lists_are_equal_when_their_elements_are() => Law.Holds(Short.Two(), pair =>
    {
        EquatableList<int> left = [.. pair.Item1];
        EquatableList<int> right = [.. pair.Item2];
        bool equal = pair.Item1.SequenceEqual(pair.Item2);
        Assert.Equal(equal, left.Equals(right));
        Assert.Equal(equal, left.Equals((object)right));
        Assert.Equal(equal, left == right);
        Assert.Equal(equal, !(left != right));
        if (equal)
        {
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    });

    [Fact]
    public void Lists_of_one_length_that_differ_in_an_element_differ_in_their_hash_too()
    {
        EquatableList<int> list = [1, 2, 3];
        EquatableList<int>[] others = [[0, 2, 3], [1, 0, 3], [1, 2, 0], [2, 1, 3]];
        Assert.All(others, other =>
        {
            Assert.NotEqual(list, other);
            Assert.NotEqual(list.GetHashCode(), other.GetHashCode());
        });
    }

    [Fact]
    public void A_list_holds_what_it_was_made_of() => Law.Holds(Texts.Any.ArrayOf(), items =>
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
    });

    [Fact]
    public void A_list_does_not_change_with_the_array_that_it_was_made_of()
    {
        string[] items = ["a", "b"];
        EquatableList<string> list = EquatableList.Create(items.AsSpan());
        items[0] = "c";
        Assert.Equal(["a", "b"], list);
    }

    [Fact]
    public void The_default_list_is_the_empty_one()
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
    public void A_list_is_not_equal_to_one_of_another_kind() => Assert.False(((EquatableList<int>)[1]).Equals(new[] { 1 }));

    [Fact]
    public void A_null_is_refused_with_its_position() => Assert.Equal(
        "A list of String holds no null; the one given has it at position 1. (Parameter 'items')",
        Assert.Throws<ArgumentException>(() => (EquatableList<string>)["a", null!]).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_position_outside_is_refused_with_the_ones_there_are(int index)
    {
        EquatableList<int> list = [1, 2];
        Assert.StartsWith("The list's positions are 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => list[index]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_empty_list_has_no_positions() => Assert.StartsWith(
        "The list is empty: it has no positions.",
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EquatableList<int>)[0]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_list_shows_its_kind_and_number() => Assert.Equal("Int32[3]", ((EquatableList<int>)[1, 2, 3]).ToString());
}
