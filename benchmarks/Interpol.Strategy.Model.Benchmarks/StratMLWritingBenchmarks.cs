using System.Text;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares writing of a small and a large StratML document with writing the same XML elements directly. Each method
/// returns the number of bytes.
/// </summary>
public class StratMLWritingBenchmarks
{
    private byte[] _buffer = [];
    private StrategicFramework _plan = InterpolFrameworks.Framework2017To2020;
    private (XmlNodeType Kind, string Name, string Text)[] _nodes = [];
    private string _namespace = "";

    [Params(12, 50_000)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _plan = StratMLDocuments.Plan(Kilobytes);
        _buffer = StratMLDocuments.Write(_plan);
        using var reader = XmlReader.Create(new MemoryStream(_buffer), new() { IgnoreWhitespace = true });
        var nodes = new List<(XmlNodeType, string, string)>();
        _ = reader.MoveToContent();
        do
        {
            _namespace = reader.NamespaceURI.Length > 0 ? reader.NamespaceURI : _namespace;
            bool isEmpty = reader.IsEmptyElement;
            nodes.Add((reader.NodeType, reader.LocalName, reader.Value));
            while (reader.MoveToNextAttribute())
            {
                if (reader.Prefix.Length == 0 && reader.LocalName != "xmlns")
                {
                    nodes.Add((XmlNodeType.Attribute, reader.LocalName, reader.Value));
                }
            }

            if (isEmpty)
            {
                nodes.Add((XmlNodeType.EndElement, "", ""));
            }
        }
        while (reader.Read());

        _nodes = [.. nodes];
    }

    private static XmlWriterSettings CreateSettings() => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    [Benchmark(Description = "`XmlWriter`, element by element", Baseline = true)]
    public long Nodes()
    {
        var stream = new MemoryStream(_buffer);
        using (var writer = XmlWriter.Create(stream, CreateSettings()))
        {
            foreach ((XmlNodeType kind, string name, string text) in _nodes)
            {
                switch (kind)
                {
                    case XmlNodeType.Element: writer.WriteStartElement(name, _namespace); break;
                    case XmlNodeType.Attribute: writer.WriteAttributeString(name, text); break;
                    case XmlNodeType.Text: writer.WriteString(text); break;
                    case XmlNodeType.EndElement: writer.WriteEndElement(); break;
                    default: break;
                }
            }

            writer.WriteWhitespace("\n");
        }

        return stream.Position;
    }

    [Benchmark(Description = "`FrameworkStratML.Write`")]
    public long Library()
    {
        var stream = new MemoryStream(_buffer);
        FrameworkStratML.Write(_plan, stream, new() { Indented = true });
        return stream.Position;
    }
}
