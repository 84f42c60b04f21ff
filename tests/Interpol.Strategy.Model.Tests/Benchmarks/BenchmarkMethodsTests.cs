// The benchmarks are a program for net10.0 alone.
#if NET10_0_OR_GREATER
using System.Reflection;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks;

namespace Interpol.Strategy.Model.Tests.Benchmarks;

/// <summary>A benchmark that throws, or whose two sides do not do the same, measures nothing; each is called once.</summary>
public class BenchmarkMethodsTests
{
    private const int FewFrameworks = 20;

    public static TheoryData<string, string> Methods()
    {
        var methods = new TheoryData<string, string>();
        foreach (MethodInfo method in AllMethods())
        {
            methods.Add(method.DeclaringType!.Name, method.Name);
        }

        return methods;
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Every_benchmark_runs_and_gives_something(string className, string methodName)
    {
        MethodInfo method = AllMethods().Single(method => method.DeclaringType!.Name == className && method.Name == methodName);

        object? result = await Called(method, await Prepared(method.DeclaringType!));

        Assert.NotNull(result);
        Assert.NotEqual(0, result);
    }

    [Theory]
    [InlineData(typeof(LookupBenchmarks))]
    [InlineData(typeof(OtherCodesBenchmarks))]
    [InlineData(typeof(CatalogLookupBenchmarks))]
    [InlineData(typeof(JsonReadingBenchmarks))]
    [InlineData(typeof(JsonWritingBenchmarks))]
    [InlineData(typeof(JsonCatalogReadingBenchmarks))]
    [InlineData(typeof(JsonCatalogWritingBenchmarks))]
    [InlineData(typeof(JsonLinesBenchmarks))]
    [InlineData(typeof(StratMLReadingBenchmarks))]
    [InlineData(typeof(StratMLWritingBenchmarks))]
    public async Task Both_sides_of_a_comparison_find_the_same(Type benchmarks)
    {
        object instance = await Prepared(benchmarks);
        var results = new HashSet<object?>();

        // Of tokens nothing is made.
        foreach (MethodInfo method in AllMethods().Where(method => method.DeclaringType == benchmarks && method.Name != nameof(JsonReadingBenchmarks.Tokens)))
        {
            _ = results.Add(await Called(method, instance));
        }

        _ = Assert.Single(results);
    }

    [Fact]
    public async Task A_benchmark_of_lookups_finds_every_reference()
    {
        MethodInfo method = typeof(CatalogLookupBenchmarks).GetMethod(nameof(CatalogLookupBenchmarks.TryResolveText))!;

        Assert.Equal(method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke, method.Invoke(await Prepared(typeof(CatalogLookupBenchmarks)), null));
    }

    [Fact]
    public async Task A_built_catalog_holds_what_the_dictionaries_hold()
    {
        var benchmarks = (CatalogBuildBenchmarks)await Prepared(typeof(CatalogBuildBenchmarks));

        Assert.Equal(FewFrameworks, benchmarks.Catalog().Frameworks.Count);
        Assert.Equal(FewFrameworks, benchmarks.DictionaryOfFrameworks().Count);
        Assert.Equal(FewFrameworks * 30, benchmarks.DictionaryOfElements().Count);
    }

    [Fact]
    public void Every_class_of_benchmarks_has_one_that_the_others_are_compared_with() =>
        Assert.All(AllMethods().GroupBy(method => method.DeclaringType), methods => Assert.Single(methods, method => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline));

    private static IEnumerable<MethodInfo> AllMethods() =>
        typeof(LookupBenchmarks).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(BenchmarkAttribute)));

    private static async Task<object> Prepared(Type benchmarks)
    {
        object instance = Activator.CreateInstance(benchmarks)!;
        foreach (PropertyInfo parameter in benchmarks.GetProperties().Where(property => property.IsDefined(typeof(ParamsAttribute)) && property.PropertyType == typeof(int)))
        {
            parameter.SetValue(instance, FewFrameworks);
        }

        foreach (MethodInfo setup in benchmarks.GetMethods().Where(method => method.IsDefined(typeof(GlobalSetupAttribute))))
        {
            _ = await Called(setup, instance);
        }

        return instance;
    }

    private static async Task<object?> Called(MethodInfo method, object instance)
    {
        object? result = method.Invoke(instance, null);
        if (result is Task task)
        {
            await task;
        }

        return result is Task<int> counted ? await counted : result;
    }
}
#endif
