using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks.PlainModel;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Measures reading of newline-delimited JSON from a stream, one framework at a time.</summary>
[InvocationCount(1)]
public class JsonLinesBenchmarks
{
    private byte[] _lines = [];

    [Params(10_000)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        using var stream = new MemoryStream();
        await FrameworkJson.WriteLinesAsync(ManyFrameworks.CanonicalOnes(Frameworks), stream);
        _lines = stream.ToArray();
    }

    [Benchmark(
        Description = "`StreamReader`, classes with setters and source-generated System.Text.Json", Baseline = true)]
    public async Task<int> PlainClasses()
    {
        int goals = 0;
        using var reader = new StreamReader(new MemoryStream(_lines));
        while (await reader.ReadLineAsync() is { } line)
        {
            goals += JsonSerializer.Deserialize(line, PlainJson.Default.PlainFramework)!.Goals!.Count;
        }

        return goals;
    }

    [Benchmark(Description = "`FrameworkJson.ReadLinesAsync`")]
    public async Task<int> Library()
    {
        int goals = 0;
        using var stream = new MemoryStream(_lines);
        await foreach (ReadResult<StrategicFramework> result in FrameworkJson.ReadLinesAsync(stream))
        {
            goals += result.GetValueOrThrow().Goals.Count;
        }

        return goals;
    }
}
