using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What comes of readers that are not the library's own.</summary>
public sealed class UserReaderTests
{
    private const string Inner = "<Name>P</Name><StrategicPlanCore><Goal><Name>G</Name><Description/></Goal></StrategicPlanCore>";
    private const string Plan = $"<StrategicPlan xmlns='{Spaces.Part1}'>{Inner}</StrategicPlan>";
    private const string Malformed = "The document is no well-formed XML, and cannot be read from here on: ";

    [Fact]
    public void The_options_hold_for_a_reader_of_the_users()
    {
        using var reader = XmlReader.Create(new StringReader($"<StrategicPlan>{Inner}</StrategicPlan>"));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(FrameworkStratML.Read(reader, new() { Mode = ReadMode.Strict }).Diagnostics).Severity);
    }

    [Fact]
    public void The_reader_stands_on_what_follows_the_plan()
    {
        using var reader = XmlReader.Create(new StringReader($"<plans>{Plan}{Plan}<next/></plans>"));
        Assert.True(reader.ReadToDescendant("StrategicPlan", Spaces.Part1));
        Assert.Equal("P", FrameworkStratML.Read(reader).GetValueOrThrow().Name);
        Assert.Equal((XmlNodeType.Element, "StrategicPlan"), (reader.NodeType, reader.Name));
        Assert.Equal("P", FrameworkStratML.Read(reader).GetValueOrThrow().Name);
        Assert.Equal((XmlNodeType.Element, "next"), (reader.NodeType, reader.Name));
    }

    [Fact]
    public void A_reader_that_ends_before_the_plan_does_leaves_none()
    {
        for (int nodes = 0; nodes < 14; nodes++)
        {
            using var reader = new EndingReader(Plan, nodes);
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(reader);
            if (nodes == 13)
            {
                Assert.True(result.Succeeded);
                continue;
            }

            Diagnostic told = Assert.Single(result.Diagnostics);
            Assert.Equal((DiagnosticCodes.Malformed, Malformed + (nodes == 0 ? "There is no element." : "The document ends inside an element.")), (told.Code, told.Message));
            Assert.Equal(nodes == 0 ? (null, null) : (reader.LineNumber, reader.LinePosition), (told.Line, told.Column));
        }
    }

    [Fact]
    public void What_a_reader_that_validates_complains_of_is_told_where_it_stands()
    {
        const string Document = $"<StrategicPlan xmlns='{Spaces.Part1}'>\n  {Inner}</StrategicPlan>";
        using var own = XmlReader.Create(new StringReader(Document), Validating());
        XmlSchemaException problem = Assert.ThrowsAny<XmlSchemaException>(() => { while (own.Read()) { } });
        using var reader = XmlReader.Create(new StringReader(Document), Validating());
        Diagnostic told = Assert.Single(FrameworkStratML.Read(reader).Diagnostics);
        Assert.Equal((DiagnosticCodes.Malformed, DiagnosticSeverity.Error, DiagnosticEffect.Dropped), (told.Code, told.Severity, told.Effect));
        Assert.Equal((problem.Message, "/StrategicPlan", 2, 4), (told.Message, told.Path, told.Line, told.Column));

        using var tree = XmlReader.Create(XElement.Parse(Document).CreateReader(), Validating());
        told = Assert.Single(FrameworkStratML.Read(tree).Diagnostics);
        Assert.Equal((problem.Message, null, null), (told.Message, told.Line, told.Column));
    }

    [Theory]
    [InlineData($"<StrategicPlan xmlns='{Spaces.Part1}'>\n  <Name>a &amp b</Name></StrategicPlan>", "/StrategicPlan/Name")]
    [InlineData($"<StrategicPlan xmlns='{Spaces.Part1}'>\n  <Name></Nam></StrategicPlan>", "/StrategicPlan/Name")]
    [InlineData("<?xml version='1.0' encoding='no-such'?>\n<StrategicPlan/>", "")]
    [InlineData("<?xml version='7'?>\n<StrategicPlan/>", "")]
    [InlineData("\n\nno plan", "")]
    public void What_XML_complains_of_is_told_in_its_words_where_it_stands(string xml, string path)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(xml);
        XmlException problem = Assert.Throws<XmlException>(() =>
        {
            using var own = XmlReader.Create(new MemoryStream(bytes));
            while (own.Read()) { }
        });
        Diagnostic told = Assert.Single(FrameworkStratML.Read(bytes).Diagnostics);
        string words = problem.Message.Replace(FormattableString.Invariant($" Line {problem.LineNumber}, position {problem.LinePosition}."), "", StringComparison.Ordinal);
        Assert.Equal((DiagnosticCodes.Malformed, Malformed + words, path), (told.Code, told.Message, told.Path));
        Assert.Equal((problem.LineNumber, problem.LinePosition), (told.Line, told.Column));
    }

    private static XmlReaderSettings Validating()
    {
        using var text = XmlReader.Create(new StringReader(
            $"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='{Spaces.Part1}'><xs:element name='StrategicPlan'><xs:complexType><xs:sequence><xs:element name='Other'/></xs:sequence></xs:complexType></xs:element></xs:schema>"));
        var schema = XmlSchema.Read(text, null);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        _ = settings.Schemas.Add(schema!);
        return settings;
    }

    /// <summary>A reader that says that there is no more behind a number of nodes.</summary>
    private sealed class EndingReader(string xml, int nodes) : XmlTextReader(new StringReader(xml))
    {
        private int _nodes = nodes;

        public override bool Read() => _nodes-- > 0 && base.Read();
    }
}
