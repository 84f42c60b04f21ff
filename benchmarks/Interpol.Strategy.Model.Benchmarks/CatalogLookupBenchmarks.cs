using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Measures lookups of random elements in a large catalog by reference. The elements found are only counted: reading
/// one would cost less after the lookup of the library, which has already read it.
/// </summary>
public class CatalogLookupBenchmarks
{
    private const int References = 10_000;

    private FrameworkCatalog _catalog = new([]);
    private Dictionary<string, StrategyElement> _dictionary = [];
    private string[] _texts = [];
    private ElementReference[] _references = [];

    [Params(10_000)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    [SuppressMessage(
        "Security", "CA5394:Do not use insecure randomness", Justification = "The same elements in every run.")]
    public void Setup()
    {
        StrategicFramework[] frameworks = ManyFrameworks.Create(Frameworks);
        _catalog = new(frameworks);
        _dictionary = ManyFrameworks.ByReference(frameworks);
        string[] keys = [.. _dictionary.Keys];
        _texts = [.. new Random(2017).GetItems(keys, References).Select(ManyFrameworks.FromElsewhere)];
        _references = [.. _texts.Select(ElementReference.Parse)];
    }

    [Benchmark(
        Description = "`Dictionary<string, StrategyElement>` of all elements",
        Baseline = true,
        OperationsPerInvoke = References)]
    public int DictionaryByText()
    {
        int found = 0;
        foreach (string text in _texts)
        {
            found += _dictionary.TryGetValue(text, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = "`TryResolve`, string", OperationsPerInvoke = References)]
    public int TryResolveText()
    {
        int found = 0;
        foreach (string text in _texts)
        {
            found += _catalog.TryResolve(text, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = "`TryResolve`, parsed `ElementReference`", OperationsPerInvoke = References)]
    public int TryResolveReference()
    {
        int found = 0;
        foreach (ElementReference reference in _references)
        {
            found += _catalog.TryResolve(reference, out _) ? 1 : 0;
        }

        return found;
    }
}
