using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares the alignment of items with the elements of a large catalog with <c>GroupJoin</c> of LINQ. Both return the
/// number of elements that an item serves.
/// </summary>
public class AlignmentBenchmarks
{
    private const int ItemsOfEach = 10;

    private FrameworkCatalog _catalog = new([]);
    private ElementReference[] _items = [];

    [Params(10_000)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    [SuppressMessage(
        "Security", "CA5394:Do not use insecure randomness", Justification = "The same items in every run.")]
    public void Setup()
    {
        StrategicFramework[] frameworks = ManyFrameworks.Create(Frameworks);
        _catalog = new(frameworks);
        string[] references = [.. ManyFrameworks.ByReference(frameworks).Keys];
        _items =
        [
            .. new Random(2017).GetItems(references, ItemsOfEach * Frameworks)
                .Select(ManyFrameworks.FromElsewhere)
                .Select(ElementReference.Parse),
        ];
    }

    [Benchmark(Description = "`GroupJoin` of all elements and the items", Baseline = true)]
    public int GroupJoin() => GetReferences()
        .GroupJoin(_items, element => element, item => item, (_, items) => items.Any())
        .Count(isServed => isServed);

    [Benchmark(Description = "`catalog.Align`")]
    public int Align() => _catalog.Align(_items, item => item).Count().Values.Count(count => count > 0);

    private IEnumerable<ElementReference> GetReferences() =>
        from framework in _catalog.Frameworks
        from element in framework.GetElements()
        where element.GetCode() is not null
        select new ElementReference(framework.Id, element.GetCode()!.Value);
}
