using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks.PlainModel;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Measures reading of a catalog of 50 MB.</summary>
[InvocationCount(1)]
public class JsonCatalogReadingBenchmarks
{
    private byte[] _json = [];

    [Params(ManyFrameworks.Of50Megabytes)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var json = new ArrayBufferWriter<byte>();
        FrameworkJson.Write(new FrameworkCatalog(ManyFrameworks.CanonicalOnes(Frameworks)), json);
        _json = json.WrittenSpan.ToArray();
    }

    [Benchmark(Description = "`Utf8JsonReader`, every token")]
    public int Tokens() => JsonTokens.Count(_json);

    [Benchmark(Description = "`JsonDocument.Parse`")]
    public int Document()
    {
        using var document = JsonDocument.Parse(_json);
        return document.RootElement.GetProperty("frameworks").GetArrayLength();
    }

    [Benchmark(Description = "Classes with setters and source-generated System.Text.Json", Baseline = true)]
    public int PlainClasses() => PlainJson.Read(_json, PlainJson.Default.PlainCatalog).Frameworks.Count;

    [Benchmark(Description = "`FrameworkJson.ReadCatalog`")]
    public int Library() => FrameworkJson.ReadCatalog(_json).GetValueOrThrow().Frameworks.Count;
}
