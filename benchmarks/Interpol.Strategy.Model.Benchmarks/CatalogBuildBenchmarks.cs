using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Compares the creation of a large catalog with that of the dictionaries that could replace it.</summary>
public class CatalogBuildBenchmarks
{
    private StrategicFramework[] _frameworks = [];

    [Params(10_000)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public void Setup() => _frameworks = ManyFrameworks.Create(Frameworks);

    [Benchmark(Description = "`Dictionary<string, StrategicFramework>` by id", Baseline = true)]
    public Dictionary<string, StrategicFramework> DictionaryOfFrameworks() =>
        _frameworks.ToDictionary(framework => framework.Id.ToString());

    [Benchmark(Description = "`new FrameworkCatalog`")]
    public FrameworkCatalog Catalog() => new(_frameworks);

    [Benchmark(Description = "`new FrameworkCatalog` and its first lookup, which creates its index")]
    public FrameworkCatalog CatalogAndMaps()
    {
        var catalog = new FrameworkCatalog(_frameworks);
        _ = catalog.GetFramework(_frameworks[0].Id);
        return catalog;
    }

    [Benchmark(Description = "`Dictionary<string, StrategyElement>` of all elements")]
    public Dictionary<string, StrategyElement> DictionaryOfElements() => ManyFrameworks.ByReference(_frameworks);
}
