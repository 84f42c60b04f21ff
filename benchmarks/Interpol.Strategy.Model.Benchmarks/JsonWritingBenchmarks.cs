using System.Buffers;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks.PlainModel;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Measures writing of INTERPOL's framework 2017-2020 as compact JSON to an existing buffer.</summary>
public class JsonWritingBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly StrategicFramework _framework = InterpolFrameworks.Framework2017To2020;
    private readonly PlainFramework _plain;

    public JsonWritingBenchmarks()
    {
        FrameworkJson.Write(_framework, _buffer);
        _plain = PlainJson.Read(_buffer.WrittenSpan, PlainJson.Default.PlainFramework);
    }

    [Benchmark(Description = "Classes with setters and source-generated System.Text.Json", Baseline = true)]
    public int PlainClasses()
    {
        _buffer.ResetWrittenCount();
        PlainJson.Write(_plain, _buffer, PlainJson.Default.PlainFramework);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "`FrameworkJson.Write`")]
    public int Library()
    {
        _buffer.ResetWrittenCount();
        FrameworkJson.Write(_framework, _buffer);
        return _buffer.WrittenCount;
    }
}
