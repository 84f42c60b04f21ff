using System.Reflection;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks;
using Interpol.Strategy.Model.Benchmarks.Web;

namespace Interpol.Strategy.Model.BenchmarkTests;

/// <summary>Calls each benchmark once, and tests that both sides of a comparison do the same work.</summary>
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

    public static TheoryData<string> Requests() =>
    [
        .. typeof(WebBenchmarks).GetProperty(nameof(WebBenchmarks.Request))!
            .GetCustomAttribute<ParamsAttribute>()!.Values.Cast<string>(),
    ];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Benchmarks_return_a_result(string className, string methodName)
    {
        MethodInfo method = AllMethods().Single(
            method => method.DeclaringType!.Name == className && method.Name == methodName);

        object? result = await Called(method, await Prepared(method.DeclaringType!));

        Assert.NotNull(result);
        Assert.NotEqual(0, result);
    }

    [Theory]
    [InlineData(typeof(LookupBenchmarks))]
    [InlineData(typeof(OtherCodesBenchmarks))]
    [InlineData(typeof(CatalogLookupBenchmarks))]
    [InlineData(typeof(AlignmentBenchmarks))]
    [InlineData(typeof(JsonReadingBenchmarks))]
    [InlineData(typeof(JsonWritingBenchmarks))]
    [InlineData(typeof(JsonCatalogReadingBenchmarks))]
    [InlineData(typeof(JsonCatalogWritingBenchmarks))]
    [InlineData(typeof(JsonLinesBenchmarks))]
    [InlineData(typeof(RowBenchmarks))]
    [InlineData(typeof(CsvBenchmarks))]
    [InlineData(typeof(StratMLReadingBenchmarks))]
    [InlineData(typeof(StratMLWritingBenchmarks))]
    [InlineData(typeof(JsonLdWritingBenchmarks))]
    [InlineData(typeof(TurtleWritingBenchmarks))]
    [InlineData(typeof(DatabaseBenchmarks))]
    public async Task Benchmarks_of_a_class_return_equal_results(Type benchmarks)
    {
        object instance = await Prepared(benchmarks);
        var results = new HashSet<object?>();

        // Tokens returns a count of tokens, not a framework.
        foreach (MethodInfo method in AllMethods().Where(method =>
            method.DeclaringType == benchmarks && method.Name != nameof(JsonReadingBenchmarks.Tokens)))
        {
            _ = results.Add(await Called(method, instance));
        }

        _ = Assert.Single(results);
    }

    /// <summary>The package also writes the kind of an element, so that it can be read again.</summary>
    [Theory]
    [MemberData(nameof(Requests))]
    public async Task WebBenchmarks_return_bodies_of_equal_size(string request)
    {
        const string Kind = "\"elementKind\":\"objective\",";
        var benchmarks = new WebBenchmarks { Request = request };
        await benchmarks.SetupAsync();
        int expected = await benchmarks.ByHand();
        expected += request.Contains("elements", StringComparison.Ordinal) ? Kind.Length : 0;
        Assert.Equal(expected, await benchmarks.Packaged());
        await benchmarks.CleanupAsync();
    }

    [Fact]
    public async Task CatalogLookupBenchmarks_finds_every_reference()
    {
        MethodInfo method = typeof(CatalogLookupBenchmarks).GetMethod(nameof(CatalogLookupBenchmarks.TryResolveText))!;

        Assert.Equal(
            method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke,
            method.Invoke(await Prepared(typeof(CatalogLookupBenchmarks)), null));
    }

    [Fact]
    public async Task CatalogBuildBenchmarks_adds_every_framework_and_element()
    {
        var benchmarks = (CatalogBuildBenchmarks)await Prepared(typeof(CatalogBuildBenchmarks));

        Assert.Equal(FewFrameworks, benchmarks.Catalog().Frameworks.Count);
        Assert.Equal(FewFrameworks, benchmarks.DictionaryOfFrameworks().Count);
        Assert.Equal(FewFrameworks * 30, benchmarks.DictionaryOfElements().Count);
    }

    [Fact]
    public void Benchmark_classes_have_exactly_one_baseline() =>
        Assert.All(
            AllMethods().GroupBy(method => method.DeclaringType),
            methods => Assert.Single(methods, method => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline));

    private static IEnumerable<MethodInfo> AllMethods() =>
        typeof(LookupBenchmarks).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(BenchmarkAttribute)));

    private static async Task<object> Prepared(Type benchmarks)
    {
        object instance = Activator.CreateInstance(benchmarks)!;
        foreach (PropertyInfo parameter in benchmarks.GetProperties().Where(property =>
            property.IsDefined(typeof(ParamsAttribute)) && property.PropertyType == typeof(int)))
        {
            parameter.SetValue(instance, FewFrameworks);
        }

        foreach (MethodInfo setup in benchmarks.GetMethods().Where(method =>
            method.IsDefined(typeof(GlobalSetupAttribute))))
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
