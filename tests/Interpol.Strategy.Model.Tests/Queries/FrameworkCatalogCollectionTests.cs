using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkCatalogCollectionTests
{
    private static readonly FrameworkCatalog Catalog = InterpolFrameworks.Catalog;

    [Fact]
    public void Remove_returns_a_catalog_without_the_framework()
    {
        FrameworkCatalog catalog = Catalog.Add(TestFrameworks.CreateNumbered("added"));
        Assert.Equal(Catalog, catalog.Remove("added"));
        Assert.Equal(Catalog, catalog.Remove(FrameworkId.Parse("added")));
        Assert.Equal(3, catalog.Count);
        Assert.False(catalog.Remove("interpol-2014-2016").TryResolve("interpol-2014-2016/4", out _));
        Assert.True(catalog.Remove("interpol-2014-2016").TryResolve("interpol-2017-2020/4", out _));
    }

    [Property]
    public void Remove_reverts_Add(StrategicFramework framework)
    {
        FrameworkCatalog catalog = Catalog.Remove(framework.Id);
        Assert.Equal(catalog, catalog.Add(framework).Remove(framework.Id));
    }

    [Fact]
    public void Remove_returns_the_same_catalog_for_unknown_ids()
    {
        Assert.Same(Catalog, Catalog.Remove("interpol-2021-2025"));
        Assert.Same(Catalog, Catalog.Remove("Not an id"));
        Assert.Same(Catalog, Catalog.Remove(default(FrameworkId)));
    }

    [Fact]
    public void Remove_throws_for_null() => Assert.Throws<ArgumentNullException>("id", () => Catalog.Remove(null!));

    [Fact]
    public void Count_returns_the_number_of_frameworks()
    {
        Assert.Equal(2, Catalog.Count);
        Assert.Equal(0, new FrameworkCatalog([]).Count);
    }

    [Fact]
    public void Foreach_enumerates_the_frameworks_in_order()
    {
        var frameworks = new List<StrategicFramework>();
        foreach (StrategicFramework framework in Catalog)
        {
            frameworks.Add(framework);
        }

        Assert.Equal(Catalog.Frameworks, frameworks);
    }

    [Fact]
    public void Catalog_is_serialized_as_an_object()
    {
        Assert.False(typeof(System.Collections.IEnumerable).IsAssignableFrom(typeof(FrameworkCatalog)));
        Assert.Equal(JsonValueKind.Object, JsonSerializer.SerializeToElement(Catalog).ValueKind);
    }
}
