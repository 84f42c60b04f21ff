using System.Text;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks.PlainModel;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares writing of a small and a large catalog as Turtle to a stream with a loop over the same data. Each method
/// returns the number of bytes.
/// </summary>
public class TurtleWritingBenchmarks
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private FrameworkCatalog _catalog = new([]);
    private string _prefixes = "";

    [Params(1, 10_000)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _catalog = new(ManyFrameworks.CanonicalOnes(Frameworks));
        _prefixes = FrameworkSkos.WriteTurtle(new FrameworkCatalog([]));
    }

    [Benchmark(Description = "`StreamWriter`, statement by statement", Baseline = true)]
    public int Loop()
    {
        using var stream = new CountingStream();
        using (var writer = new StreamWriter(stream, Utf8, bufferSize: 64 * 1024, leaveOpen: true))
        {
            PlainTurtle.Write(_catalog.Frameworks, _prefixes, writer);
        }

        return stream.Count;
    }

    [Benchmark(Description = "`FrameworkSkos.WriteTurtle`")]
    public int Library()
    {
        using var stream = new CountingStream();
        FrameworkSkos.WriteTurtle(_catalog, stream);
        return stream.Count;
    }
}
