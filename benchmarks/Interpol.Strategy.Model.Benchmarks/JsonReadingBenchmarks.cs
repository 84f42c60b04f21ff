using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks.PlainModel;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Measures reading of INTERPOL's framework 2017-2020 from compact JSON.</summary>
public class JsonReadingBenchmarks
{
    private readonly byte[] _json;

    public JsonReadingBenchmarks()
    {
        var json = new ArrayBufferWriter<byte>();
        FrameworkJson.Write(InterpolFrameworks.Framework2017To2020, json);
        _json = json.WrittenSpan.ToArray();
    }

    [Benchmark(Description = "`Utf8JsonReader`, every token")]
    public int Tokens() => JsonTokens.Count(_json);

    [Benchmark(Description = "`JsonDocument.Parse`")]
    public int Document()
    {
        using var document = JsonDocument.Parse(_json);
        return document.RootElement.GetProperty("goals").GetArrayLength();
    }

    [Benchmark(Description = "Classes with setters and source-generated System.Text.Json", Baseline = true)]
    public int PlainClasses() => PlainJson.Read(_json, PlainJson.Default.PlainFramework).Goals!.Count;

    [Benchmark(Description = "`FrameworkJson.Read`")]
    public int Library() => FrameworkJson.Read(_json).GetValueOrThrow().Goals.Count;
}
