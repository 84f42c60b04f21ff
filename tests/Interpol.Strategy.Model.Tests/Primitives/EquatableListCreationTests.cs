namespace Interpol.Strategy.Model.Tests;

public sealed class EquatableListCreationTests
{
    [Property]
    public void F7_Lists_of_a_sequence_contain_its_elements(string[] items)
    {
        EquatableList<string> expected = [.. items];
        Assert.Equal(expected, EquatableList.Create(items.Where(_ => true)));
        Assert.Equal(expected, EquatableList.Create(items.ToList()));
        Assert.Equal(expected, EquatableList.Create(items));
        Assert.Equal(expected, items.ToEquatableList());
        Assert.Equal(expected, items.Where(_ => true).ToEquatableList());
        Assert.Equal(expected, new EquatableList<string>(items));
        Assert.Equal(expected, new EquatableList<string>(items.Where(_ => true)));
        Assert.Equal(expected, expected.ToEquatableList());
    }

    [Fact]
    public void Lists_do_not_change_with_the_collection_they_are_created_from()
    {
        string[] items = ["a", "b"];
        EquatableList<string>[] lists =
        [
            EquatableList.Create(items),
            EquatableList.Create((IEnumerable<string>)items),
            items.ToEquatableList(),
            new(items),
        ];
        items[0] = "c";
        Assert.All(lists, list => Assert.Equal(["a", "b"], list));
    }

    [Fact]
    public void Empty_sequences_create_the_default_list()
    {
        Assert.Equal(default, new EquatableList<string>([]));
        Assert.Equal(default, Enumerable.Empty<string>().ToEquatableList());
        Assert.Equal(default, default(EquatableList<string>).ToEquatableList());
    }

    [Fact]
    public void Create_throws_for_null()
    {
        Assert.Throws<ArgumentNullException>("items", () => EquatableList.Create((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>("items", () => ((IEnumerable<string>)null!).ToEquatableList());
        Assert.Throws<ArgumentNullException>("items", () => new EquatableList<string>(null!));
    }

    [Fact]
    public void Create_throws_for_null_elements()
    {
        IEnumerable<string> items = new List<string> { "a", null! };
        Func<object>[] creations =
        [
            () => EquatableList.Create(items),
            () => items.ToEquatableList(),
            () => new EquatableList<string>(items),
        ];
        Assert.All(creations, creation => Assert.Contains(
            "index 1", Assert.Throws<ArgumentException>("items", creation).Message, StringComparison.Ordinal));
    }
}
