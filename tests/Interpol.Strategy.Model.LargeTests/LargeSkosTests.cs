using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.LargeTests;

/// <summary>Tests the memory of writing large catalogs as linked data.</summary>
public sealed class LargeSkosTests
{
    private const int MaxAddedBytes = 5_000_000;

    [Theory]
    [InlineData(2_500)]
    [InlineData(5_000)]
    [InlineData(10_000)]
    public void Writing_a_catalog_as_linked_data_needs_constant_memory(int frameworks)
    {
        FrameworkCatalog catalog = new(Enumerable.Range(0, frameworks).Select(number =>
            InterpolFrameworks.Framework2017To2020 with { Id = FrameworkId.Parse($"plan-{number}") }));
        AssertConstantMemory(catalog, stream => FrameworkSkos.WriteJsonLd(catalog, stream));
        AssertConstantMemory(catalog, stream => FrameworkSkos.WriteTurtle(catalog, stream));
    }

    private static void AssertConstantMemory(FrameworkCatalog catalog, Action<Stream> write)
    {
        using var stream = new LiveMemoryStream();
        write(stream);
        Assert.InRange(stream.Count / catalog.Count, 5_000, 50_000);
        Assert.InRange(stream.MaxAddedBytes, 0, MaxAddedBytes);
        GC.KeepAlive(catalog);
    }
}
