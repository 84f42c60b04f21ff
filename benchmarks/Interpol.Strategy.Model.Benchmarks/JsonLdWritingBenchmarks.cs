using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Benchmarks.PlainModel;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares writing of a small and a large catalog as JSON-LD to a stream with a loop over the same data. Each method
/// returns the number of bytes.
/// </summary>
public class JsonLdWritingBenchmarks
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private FrameworkCatalog _catalog = new([]);
    private JsonElement _context;

    [Params(1, 10_000)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _catalog = new(ManyFrameworks.CanonicalOnes(Frameworks));
        using var document = JsonDocument.Parse(FrameworkSkos.WriteJsonLd(new FrameworkCatalog([])));
        _context = document.RootElement.GetProperty("@context").Clone();
    }

    [Benchmark(Description = "`Utf8JsonWriter`, property by property", Baseline = true)]
    public int Loop()
    {
        using var stream = new CountingStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            PlainJsonLd.Write(_catalog.Frameworks, _context, writer);
        }

        return stream.Count;
    }

    [Benchmark(Description = "`FrameworkSkos.WriteJsonLd`")]
    public int Library()
    {
        using var stream = new CountingStream();
        FrameworkSkos.WriteJsonLd(_catalog, stream);
        return stream.Count;
    }
}
