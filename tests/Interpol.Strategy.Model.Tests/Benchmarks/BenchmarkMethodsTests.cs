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
    public void Every_benchmark_runs_and_gives_something(string className, string methodName)
    {
        MethodInfo method = AllMethods().Single(method => method.DeclaringType!.Name == className && method.Name == methodName);

        object? result = method.Invoke(Prepared(method.DeclaringType!), null);

        Assert.NotNull(result);
        Assert.NotEqual(0, result);
    }

    [Theory]
    [InlineData(typeof(LookupBenchmarks))]
    [InlineData(typeof(OtherCodesBenchmarks))]
    [InlineData(typeof(CatalogLookupBenchmarks))]
    public void Both_sides_of_a_comparison_find_the_same(Type benchmarks)
    {
        object instance = Prepared(benchmarks);

        object?[] results = [.. AllMethods().Where(method => method.DeclaringType == benchmarks).Select(method => method.Invoke(instance, null)).Distinct()];

        _ = Assert.Single(results);
    }

    [Fact]
    public void A_benchmark_of_lookups_finds_every_reference()
    {
        MethodInfo method = typeof(CatalogLookupBenchmarks).GetMethod(nameof(CatalogLookupBenchmarks.TryResolveText))!;

        Assert.Equal(method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke, method.Invoke(Prepared(typeof(CatalogLookupBenchmarks)), null));
    }

    [Fact]
    public void A_built_catalog_holds_what_the_dictionaries_hold()
    {
        var benchmarks = (CatalogBuildBenchmarks)Prepared(typeof(CatalogBuildBenchmarks));

        Assert.Equal(FewFrameworks, benchmarks.Catalog().Frameworks.Count);
        Assert.Equal(FewFrameworks, benchmarks.DictionaryOfFrameworks().Count);
        Assert.Equal(FewFrameworks * 30, benchmarks.DictionaryOfElements().Count);
    }

    [Fact]
    public void Every_class_of_benchmarks_has_one_that_the_others_are_compared_with() =>
        Assert.All(AllMethods().GroupBy(method => method.DeclaringType), methods => Assert.Single(methods, method => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline));

    private static IEnumerable<MethodInfo> AllMethods() =>
        typeof(LookupBenchmarks).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(BenchmarkAttribute)));

    private static object Prepared(Type benchmarks)
    {
        object instance = Activator.CreateInstance(benchmarks)!;
        foreach (PropertyInfo parameter in benchmarks.GetProperties().Where(property => property.IsDefined(typeof(ParamsAttribute))))
        {
            parameter.SetValue(instance, FewFrameworks);
        }

        foreach (MethodInfo setup in benchmarks.GetMethods().Where(method => method.IsDefined(typeof(GlobalSetupAttribute))))
        {
            _ = setup.Invoke(instance, null);
        }

        return instance;
    }
}
#endif
