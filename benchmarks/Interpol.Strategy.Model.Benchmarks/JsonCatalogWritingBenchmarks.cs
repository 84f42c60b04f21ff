using System.Buffers;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks.PlainModel;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Measures writing of a catalog of 50 MB to an existing buffer.</summary>
[InvocationCount(1)]
public class JsonCatalogWritingBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private FrameworkCatalog _catalog = new([]);
    private PlainCatalog _plain = new();

    [Params(ManyFrameworks.Of50Megabytes)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _catalog = new(ManyFrameworks.CanonicalOnes(Frameworks));
        FrameworkJson.Write(_catalog, _buffer);
        _plain = PlainJson.Read(_buffer.WrittenSpan, PlainJson.Default.PlainCatalog);
    }

    [Benchmark(Description = "Classes with setters and source-generated System.Text.Json", Baseline = true)]
    public int PlainClasses()
    {
        _buffer.ResetWrittenCount();
        PlainJson.Write(_plain, _buffer, PlainJson.Default.PlainCatalog);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "`FrameworkJson.Write`")]
    public int Library()
    {
        _buffer.ResetWrittenCount();
        FrameworkJson.Write(_catalog, _buffer);
        return _buffer.WrittenCount;
    }
}
