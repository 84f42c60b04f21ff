using System.Xml;
using System.Xml.Linq;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Measures reading of a small and a large StratML document. Each method returns the number of goals.
/// </summary>
public class StratMLReadingBenchmarks
{
    private byte[] _xml = [];

    [Params(12, 50_000)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Setup() => _xml = StratMLDocuments.Write(StratMLDocuments.Plan(Kilobytes));

    [Benchmark(Description = "`XmlReader`, every node and text", Baseline = true)]
    public int Nodes()
    {
        int goals = 0, characters = 0;
        using var reader = XmlReader.Create(new MemoryStream(_xml), new() { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                goals += reader.LocalName == "Goal" ? 1 : 0;
            }
            else if (reader.NodeType == XmlNodeType.Text)
            {
                characters += reader.Value.Length;
            }
        }

        return characters > 0 ? goals : 0;
    }

    [Benchmark(Description = "`XDocument.Load`")]
    public int Document() =>
        XDocument.Load(new MemoryStream(_xml)).Descendants().Count(element => element.Name.LocalName == "Goal");

    [Benchmark(Description = "`FrameworkStratML.Read`")]
    public int Library() => FrameworkStratML.Read(_xml).GetValueOrThrow().Goals.Count;
}
