using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Reading from an <see cref="XmlReader"/> that the caller created.</summary>
public sealed class CustomXmlReaderTests
{
    private const string Start = $"<StrategicPlan xmlns='{StratMLNamespaces.Part1}'>";
    private const string Content =
        "<Name>P</Name><StrategicPlanCore><Goal><Name>G</Name><Description/></Goal></StrategicPlanCore>";
    private const string Plan = $"{Start}{Content}</StrategicPlan>";

    [Fact]
    public void Read_uses_the_options_with_a_custom_reader()
    {
        using var reader = XmlReader.Create(new StringReader($"<StrategicPlan>{Content}</StrategicPlan>"));
        Diagnostic diagnostic =
            Assert.Single(FrameworkStratML.Read(reader, new() { Mode = ReadMode.Strict }).Diagnostics);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Fact]
    public void Read_positions_a_custom_reader_on_the_node_after_the_plan()
    {
        using var reader = XmlReader.Create(new StringReader($"<plans>{Plan}{Plan}<next/></plans>"));
        Assert.True(reader.ReadToDescendant("StrategicPlan", StratMLNamespaces.Part1));
        Assert.Equal("P", FrameworkStratML.Read(reader).GetValueOrThrow().Name);
        Assert.Equal((XmlNodeType.Element, "StrategicPlan"), (reader.NodeType, reader.Name));
        Assert.Equal("P", FrameworkStratML.Read(reader).GetValueOrThrow().Name);
        Assert.Equal((XmlNodeType.Element, "next"), (reader.NodeType, reader.Name));
    }

    [Fact]
    public void Read_reports_a_fragment_without_elements()
    {
        using XmlReader reader = CreateFragment("<!-- plan -->");
        Assert.Contains(
            "Root element is missing.",
            Assert.Single(FrameworkStratML.Read(reader).Diagnostics, IsError).Message,
            StringComparison.Ordinal);

        static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
    }

    [Fact]
    public void Read_reports_text_before_the_plan_in_a_fragment()
    {
        using XmlReader reader = CreateFragment($"Draft {Plan}");
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(reader, new() { Mode = ReadMode.Lenient });
        Assert.Equal("P", result.GetValueOrThrow().Name);
        Assert.Contains("'Draft '", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void Read_reports_an_empty_document(string document)
    {
        Diagnostic diagnostic = Assert.Single(FrameworkStratML.Read(document).Diagnostics);
        Assert.Equal("The document is empty.", diagnostic.Message);
        Assert.Equal(DiagnosticCodes.Malformed, diagnostic.Code);
        Assert.Equal(diagnostic.Message, Assert.Single(FrameworkJson.Read(document).Diagnostics).Message);
    }

    [Fact]
    public void Read_reports_a_custom_reader_that_ends_inside_the_plan()
    {
        for (int nodeCount = 0; nodeCount < 14; nodeCount++)
        {
            using var reader = new TruncatedReader(Plan, nodeCount);
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(reader);
            if (nodeCount == 13)
            {
                Assert.True(result.Succeeded);
                continue;
            }

            bool isEmpty = nodeCount == 0;
            string message = isEmpty ? "The document is empty." : FormatMessage("The document ends inside an element.");
            Diagnostic diagnostic = Assert.Single(result.Diagnostics);
            Assert.Equal((DiagnosticCodes.Malformed, message), (diagnostic.Code, diagnostic.Message));
            Assert.Equal(
                isEmpty ? (null, null) : (reader.LineNumber, reader.LinePosition),
                (diagnostic.Line, diagnostic.Column));
        }
    }

    [Fact]
    public void Read_reports_the_errors_of_a_validating_reader_at_their_position()
    {
        const string Document = $"{Start}\n  {Content}</StrategicPlan>";
        using var validating = XmlReader.Create(new StringReader(Document), CreateValidatingSettings());
        XmlSchemaException expected = Assert.ThrowsAny<XmlSchemaException>(() => ReadToEnd(validating));
        using var reader = XmlReader.Create(new StringReader(Document), CreateValidatingSettings());
        Diagnostic diagnostic = Assert.Single(FrameworkStratML.Read(reader).Diagnostics);
        Assert.Equal(
            (DiagnosticCodes.Malformed, DiagnosticSeverity.Error, DiagnosticEffect.Dropped),
            (diagnostic.Code, diagnostic.Severity, diagnostic.Effect));
        Assert.Equal(
            (FormatMessage(expected.Message), "/StrategicPlan", 2, 4),
            (diagnostic.Message, diagnostic.Path, diagnostic.Line, diagnostic.Column));

        using var tree = XmlReader.Create(XElement.Parse(Document).CreateReader(), CreateValidatingSettings());
        diagnostic = Assert.Single(FrameworkStratML.Read(tree).Diagnostics);
        Assert.Equal(
            (FormatMessage(expected.Message), null, null), (diagnostic.Message, diagnostic.Line, diagnostic.Column));
    }

    [Theory]
    [InlineData($"{Start}\n  <Name>a &amp b</Name></StrategicPlan>", "/StrategicPlan/Name")]
    [InlineData($"{Start}\n  <Name></Nam></StrategicPlan>", "/StrategicPlan/Name")]
    [InlineData("<?xml version='7'?>\n<StrategicPlan/>", "")]
    [InlineData("\n\nno plan", "")]
    public void Read_reports_the_message_and_position_of_an_XML_error(string xml, string path)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        XmlException expected = Assert.Throws<XmlException>(() =>
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes));
            ReadToEnd(reader);
        });
        string position = FormattableString.Invariant(
            $" Line {expected.LineNumber}, position {expected.LinePosition}.");
        string reason = expected.Message.Replace(position, "", StringComparison.Ordinal);
        Diagnostic diagnostic = Assert.Single(FrameworkStratML.Read(bytes).Diagnostics);
        Assert.Equal(
            (DiagnosticCodes.Malformed, FormatMessage(reason), path),
            (diagnostic.Code, diagnostic.Message, diagnostic.Path));
        Assert.Equal((expected.LineNumber, expected.LinePosition), (diagnostic.Line, diagnostic.Column));
    }

    private static XmlReader CreateFragment(string text) =>
        XmlReader.Create(new StringReader(text), new() { ConformanceLevel = ConformanceLevel.Fragment });

    private static string FormatMessage(string reason) =>
        $"The document is not valid XML. {reason} The rest of the document was not read.";

    private static void ReadToEnd(XmlReader reader)
    {
        while (reader.Read())
        {
        }
    }

    // Settings with a schema that Plan violates.
    private static XmlReaderSettings CreateValidatingSettings()
    {
        using var text = XmlReader.Create(new StringReader(
            $"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='{StratMLNamespaces.Part1}'>"
            + "<xs:element name='StrategicPlan'><xs:complexType><xs:sequence><xs:element name='Other'/></xs:sequence>"
            + "</xs:complexType></xs:element></xs:schema>"));
        XmlReaderSettings settings = new() { ValidationType = ValidationType.Schema };
        _ = settings.Schemas.Add(XmlSchema.Read(text, null)!);
        return settings;
    }

    /// <summary>A reader that reports the end of the document after the specified number of nodes.</summary>
    private sealed class TruncatedReader(string xml, int nodeCount) : XmlTextReader(new StringReader(xml))
    {
        private int _remaining = nodeCount;

        public override bool Read() => _remaining-- > 0 && base.Read();
    }
}
