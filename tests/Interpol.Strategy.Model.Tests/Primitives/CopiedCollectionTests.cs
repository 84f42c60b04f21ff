using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Immutable values stay immutable, and values that no constructor made are refused.</summary>
public sealed class CopiedCollectionTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void F11_Default_enumerator_of_a_list_is_empty()
    {
        EquatableList<int>.Enumerator enumerator = default;
        Assert.False(enumerator.MoveNext());
        Assert.False(enumerator.MoveNext());
    }

    [Fact]
    public void F11_Catalog_and_list_do_not_share_their_array_with_a_collection()
    {
        var collection = new KeepingCollection<StrategicFramework>(Framework);
        FrameworkCatalog catalog = new(collection);
        EquatableList<StrategicFramework> list = new(collection);
        EquatableList<StrategicFramework> created = EquatableList.Create((IEnumerable<StrategicFramework>)collection);
        collection.Overwrite(InterpolFrameworks.Framework2014To2016);
        Assert.Equal(Framework, Assert.Single(catalog.Frameworks));
        Assert.Equal(Framework, Assert.Single(list));
        Assert.Equal(Framework, Assert.Single(created));
        Assert.Equal(Framework, Assert.Single(new EquatableList<StrategicFramework>([Framework])));
        Assert.Equal(Framework, Assert.Single(((List<StrategicFramework>)[Framework]).ToEquatableList()));
    }

    [Fact]
    public void F11_Documents_do_not_expose_an_array()
    {
        Assert.False(MemoryMarshal.TryGetArray(FrameworkJson.Schema, out _));
        Assert.All(
            Enum.GetValues<FrameworkFormat>(),
            format => Assert.False(MemoryMarshal.TryGetArray(
                InterpolFrameworks.GetDocument("interpol-2017-2020", format), out _)));
    }

    [Fact]
    public void F11_Write_throws_for_a_framework_that_was_created_without_a_constructor()
    {
        var framework = (StrategicFramework)RuntimeHelpers.GetUninitializedObject(typeof(StrategicFramework));
        ArgumentException e = Assert.Throws<ArgumentException>(() => FrameworkJson.Write(framework));
        Assert.Equal("The default value of FrameworkId cannot be written, because it has no string form.", e.Message);
        e = Assert.Throws<ArgumentException>(() => FrameworkStratML.Write(framework));
        Assert.Equal("The required property 'id' of StrategicFramework is missing.", e.Message);

        var goal = (Goal)RuntimeHelpers.GetUninitializedObject(typeof(Goal));
        e = Assert.Throws<ArgumentException>(() => FrameworkJson.Write(Framework with { Goals = [goal] }));
        Assert.Equal("The required property 'name' of Goal is missing.", e.Message);
        Assert.Throws<ArgumentException>(
            () => System.Text.Json.JsonSerializer.Serialize<EquatableList<ElementCode>>([default(ElementCode)]));
    }

    [Theory]
    [InlineData("Harbour Plan", "harbour-plan")]
    [InlineData("Élan stratégique 2030", "elan-strategique-2030")]
    [InlineData("?", "plan")]
    public void FromName_returns_a_readable_id(string name, string id) =>
        Assert.Equal(id, FrameworkId.FromName(name).ToString());

    [Property]
    public void FromName_returns_a_valid_id_for_every_name(string? name)
    {
        string text = name ?? "";
        Assert.Equal(FrameworkId.FromName(text), FrameworkId.Parse(FrameworkId.FromName(text).ToString()));
    }

    [Fact]
    public void FromName_throws_for_null() =>
        Assert.Throws<ArgumentNullException>("name", () => FrameworkId.FromName(null!));

    [Fact]
    public void ReadResult_has_a_value_if_and_only_if_no_diagnostic_is_an_error()
    {
        var error = new Diagnostic { Code = "X1", Message = "No.", Severity = DiagnosticSeverity.Error };
        Diagnostic warning = error with { Severity = DiagnosticSeverity.Warning };
        Assert.Same(Framework, new ReadResult<StrategicFramework>(Framework, [warning]).GetValueOrThrow());
        Assert.False(new ReadResult<StrategicFramework>(null, [warning, error]).Succeeded);
        Assert.Throws<ArgumentException>("value", () => new ReadResult<StrategicFramework>(Framework, [error]));
        Assert.Throws<ArgumentException>("value", () => new ReadResult<StrategicFramework>(null, [warning]));
    }

    /// <summary>Represents a collection that keeps the array into which it was copied.</summary>
    private sealed class KeepingCollection<T>(T item) : ICollection<T>
    {
        private readonly List<T[]> _arrays = [];

        public int Count => 1;

        public bool IsReadOnly => true;

        public void Overwrite(T other) => _arrays.ForEach(array => array[0] = other);

        public void CopyTo(T[] array, int arrayIndex)
        {
            array[arrayIndex] = item;
            _arrays.Add(array);
        }

        public IEnumerator<T> GetEnumerator() => Enumerable.Repeat(item, 1).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public bool Contains(T item) => throw new NotSupportedException();

        public void Add(T item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Remove(T item) => throw new NotSupportedException();
    }
}
