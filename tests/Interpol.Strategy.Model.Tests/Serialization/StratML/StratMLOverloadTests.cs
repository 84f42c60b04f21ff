using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The overloads of the methods of <see cref="FrameworkStratML"/> agree, and all options apply.</summary>
public sealed class StratMLOverloadTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2014To2016;

    private static readonly StratMLWriteOptions Indented = new() { Indented = true };

    private static readonly string Document = FrameworkStratML.Write(Framework, Indented);

    private static readonly string RootElement = Document[Document.IndexOf("<Perf", StringComparison.Ordinal)..];

    private static readonly ReadOptions Lenient = new() { Mode = ReadMode.Lenient };

    [Fact]
    public async Task Read_returns_the_same_result_in_every_overload()
    {
        string document = Document.Replace(
            "<Identifier>interpol-2014-2016-1<", "<Identifier>1<", StringComparison.Ordinal);
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        ReadResult<StrategicFramework> expected = FrameworkStratML.Read(document);
        Diagnostic diagnostic = Assert.Single(expected.Diagnostics);
        Assert.Equal(
            (DiagnosticCodes.IdentifierNotXmlNameInDocument, 31, 8),
            (diagnostic.Code, diagnostic.Line, diagnostic.Column));
        Assert.Equal(expected, FrameworkStratML.Read(bytes));
        Assert.Equal(expected, ReadStream(new MemoryStream(bytes)));
        Assert.Equal(expected, await FrameworkStratML.ReadAsync(new MemoryStream(bytes)));
        Assert.Equal(expected, FrameworkStratML.Read("\uFEFF" + document));
        Assert.Equal(expected, FrameworkStratML.Read([.. Encoding.UTF8.Preamble, .. bytes]));
        using var reader = XmlReader.Create(new StringReader(document));
        Assert.Equal(expected, FrameworkStratML.Read(reader));
    }

    [Fact]
    public void Read_uses_the_encoding_that_the_bytes_declare()
    {
        Encoding[] encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];
        foreach (Encoding encoding in encodings)
        {
            string declared = Document.Replace("utf-8", encoding.WebName, StringComparison.Ordinal)
                .Replace('’', '\'')
                .Replace('–', '-');
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(declared)];
            Assert.Equal(FrameworkStratML.Read(declared).GetValueOrThrow(), FrameworkStratML.Read(bytes).Value);
        }
    }

    [Fact]
    public void Read_reports_an_entity_that_a_custom_reader_does_not_expand()
    {
        string document = "<!DOCTYPE PerformancePlanOrReport [<!ENTITY who 'us'>]>"
            + RootElement.Replace("<Name>Strategic", "<Name>&who; Strategic", StringComparison.Ordinal);
        using var reader = new XmlTextReader(new StringReader(document))
        {
            EntityHandling = EntityHandling.ExpandCharEntities,
            XmlResolver = null,
        };
        _ = reader.MoveToContent();
        Assert.Contains(
            FrameworkStratML.Read(reader).Diagnostics,
            diagnostic => diagnostic is
            {
                Code: DiagnosticCodes.UnresolvedEntity,
                Effect: DiagnosticEffect.Dropped,
                Severity: DiagnosticSeverity.Error,
            });
    }

    [Fact]
    public void Read_preserves_and_reports_a_source_that_is_not_a_URI()
    {
        string document = Document.Replace("<Source>https", "<Source>##https", StringComparison.Ordinal);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document);
        Assert.Equal(DiagnosticCodes.SourceNotUriInDocument, Assert.Single(result.Diagnostics).Code);
        Assert.StartsWith("##https", result.Value!.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_positions_a_custom_reader_after_the_plan()
    {
        using var reader = XmlReader.Create(new StringReader($"<plans>{RootElement}<next/></plans>"));
        Assert.True(reader.ReadToDescendant("PerformancePlanOrReport", StratMLNamespaces.Part2));
        Assert.Equal(Framework, FrameworkStratML.Read(reader, new() { MaxDepth = 4 }).Value);
        _ = reader.MoveToContent();
        Assert.Equal("next", reader.Name);
    }

    [Fact]
    public void Read_reports_no_position_when_the_reader_has_no_line_information()
    {
        XElement root = XDocument.Parse(Document).Root!;
        root.SetAttributeValue("Foo", "1");
        using XmlReader reader = root.CreateReader();
        Diagnostic diagnostic = Assert.Single(FrameworkStratML.Read(reader).Diagnostics);
        Assert.Equal(
            ("/PerformancePlanOrReport/@Foo", null, null),
            (diagnostic.Path, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public async Task Write_produces_the_same_document_in_every_overload()
    {
        ArrayBufferWriter<byte> buffer = new();
        FrameworkStratML.Write(Framework, buffer, Indented);
        Assert.Equal(Document, Encoding.UTF8.GetString(buffer.WrittenSpan));
        using var stream = new MemoryStream();
        WriteStream(stream);
        await FrameworkStratML.WriteAsync(Framework, stream, Indented);
        Assert.Equal(Document + Document, Encoding.UTF8.GetString(stream.ToArray()));

        XDocument tree = new();
        using (XmlWriter writer = tree.CreateWriter())
        {
            FrameworkStratML.Write(Framework, writer, new() { StylesheetHref = "a.xsl" });
        }

        using XmlReader reader = tree.CreateReader();
        Assert.Equal(Framework, FrameworkStratML.Read(reader).Value);
    }

    [Fact]
    public void Write_produces_an_element_when_a_custom_writer_is_inside_another_document()
    {
        StrategicFramework framework = Framework with { Name = "a\rb\r\nc" };
        StringBuilder text = new();
        using (var writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("plans");
            FrameworkStratML.Write(framework, writer);
            writer.WriteEndElement();
        }

        using var reader = XmlReader.Create(new StringReader(text.ToString()));
        Assert.True(reader.ReadToDescendant("PerformancePlanOrReport", StratMLNamespaces.Part2));
        Assert.Equal(framework, FrameworkStratML.Read(reader).Value);
    }

    [Fact]
    public void Write_uses_the_options()
    {
        StratMLWriteOptions options = new()
        {
            Version = StratMLVersion.Part1,
            Indented = false,
            StylesheetHref = "a?b=1&c=\"?>",
            SchemaLocation = "https://example.org/a.xsd?b&c",
        };
        const string Expected =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
            + "<?xml-stylesheet type=\"text/xsl\" href=\"a?b=1&#38;c=&#34;?&#62;\"?>"
            + "<StrategicPlan xsi:schemaLocation=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core "
            + "https://example.org/a.xsd?b&amp;c\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core\"><Name>Strategic Framework 2014-2016</Name>";
        string document = FrameworkStratML.Write(Framework, options);
        Assert.StartsWith(Expected, document, StringComparison.Ordinal);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, new() { Mode = ReadMode.Strict });
        Assert.Equal(
            [DiagnosticCodes.ProcessingInstruction, DiagnosticCodes.SchemaLocation],
            result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.EndsWith("</PerformancePlanOrReport>\n", Document, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Document);
    }

    [Theory]
    [InlineData(0x0000, "U+0000")]
    [InlineData(0x001B, "U+001B")]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0xDC00, "U+DC00")]
    [InlineData(0xFFFF, "U+FFFF")]
    public void Write_throws_before_the_first_byte_when_XML_does_not_allow_a_character(int unit, string character)
    {
        PerformanceIndicator indicator = new() { MeasurementDimension = "", UnitOfMeasurement = $"a{(char)unit}b" };
        Goal goal = new() { Name = "", Objectives = [new(), new() { Indicators = [indicator] }] };
        StrategicFramework framework = Framework with { Goals = [.. Framework.Goals, goal] };
        using var stream = new MemoryStream();
        ArgumentException exception =
            Assert.Throws<ArgumentException>(() => FrameworkStratML.Write(framework, stream));
        Assert.StartsWith(
            "goals[6].objectives[1].indicators[0].unitOfMeasurement: ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            $"contains {character} at index 1, which XML does not allow.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);

        // Part 1 has no indicators, so the string is not written.
        FrameworkStratML.Write(framework, stream, new() { Version = StratMLVersion.Part1 });
        Assert.NotEqual(0, stream.Length);
    }

    [Fact]
    public void Read_accepts_dates_and_numbers_with_superfluous_characters()
    {
        string spaces = new(' ', 70);
        string zeros = new('0', 70);
        PerformanceIndicator indicator = new()
        {
            MeasurementDimension = "M",
            UnitOfMeasurement = "U",
            MeasurementInstances = [new() { TargetResults = [new() { NumberOfUnits = 1.5m }] }],
        };
        string document = FrameworkStratML.Write(Framework with
        {
            PublicationDate = new(2017, 1, 2),
            Goals = [new() { Name = "G", Objectives = [new() { Indicators = [indicator] }] }],
        });
        StrategicFramework read = FrameworkStratML.Read(document
            .Replace("2017-01-02", $"{spaces}2017-01<!-- here -->-02{spaces}", StringComparison.Ordinal)
            .Replace(">1.5<", $">{zeros}1.5<", StringComparison.Ordinal)).GetValueOrThrow();
        Assert.Equal(new DateOnly(2017, 1, 2), read.PublicationDate);
        MeasurementInstance instance = read.Goals[0].Objectives[0].Indicators[0].MeasurementInstances[0];
        Assert.Equal(1.5m, instance.TargetResults[0].NumberOfUnits);
    }

    [Fact]
    public void Read_ignores_an_attribute_when_its_old_name_is_present_too()
    {
        PerformanceIndicator indicator = new()
        {
            MeasurementDimension = "M",
            UnitOfMeasurement = "U",
            Type = PerformanceIndicatorType.Qualitative,
        };
        Goal goal = new() { Name = "G", Objectives = [new() { Indicators = [indicator] }] };
        string document = FrameworkStratML.Write(Framework with { Goals = [goal] }).Replace(
            "PerformanceIndicatorType=\"Qualitative\"",
            "PerformanceIndicatorType=\"Qualitative\" IndicatorType=\"Quantitative\"",
            StringComparison.Ordinal);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, Lenient);
        Assert.Equal(DiagnosticCodes.DuplicateProperty, Assert.Single(result.Diagnostics).Code);
        PerformanceIndicator read = result.GetValueOrThrow().Goals[0].Objectives[0].Indicators[0];
        Assert.Equal(PerformanceIndicatorType.Qualitative, read.Type);
        Assert.False(FrameworkStratML.Read(document).Succeeded);
    }

    [Theory]
    [InlineData("http://www.stratml.net")]
    [InlineData("http://www.stratml.net/PerformancePlanOrReport")]
    public void Read_reports_the_expected_namespace_when_nested_elements_have_none(string xmlNamespace)
    {
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(
            $"<StrategicPlan xmlns='{xmlNamespace}'><Name>P</Name><StrategicPlanCore><Goal xmlns=''>"
            + "<Name>G</Name><Description>D</Description></Goal></StrategicPlanCore></StrategicPlan>",
            Lenient);
        Assert.Equal("G", Assert.Single(result.GetValueOrThrow().Goals).Name);
        Assert.Contains(
            result.Diagnostics,
            diagnostic => diagnostic.Message.Contains($"'{xmlNamespace}'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_and_Write_throw_for_invalid_arguments_and_broken_streams()
    {
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Read((XmlReader)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Write(null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Write(Framework, (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.GetUnsupportedContent(null!, StratMLVersion.Part1));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => FrameworkStratML.GetUnsupportedContent(Framework, (StratMLVersion)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StratMLWriteOptions { Version = (StratMLVersion)3 });
        Assert.Throws<ArgumentException>(() => new StratMLWriteOptions { SchemaLocation = "a b" });
        Assert.Throws<ArgumentException>(() => new StratMLWriteOptions { StylesheetHref = "\0" });
        Assert.Throws<IOException>(() => FrameworkStratML.Read(new BrokenStream()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => FrameworkStratML.ReadAsync(null!));
        await Assert.ThrowsAsync<IOException>(() => FrameworkStratML.ReadAsync(new BrokenStream()));
        CancellationToken cancelled = new(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => FrameworkStratML.ReadAsync(new MemoryStream(), cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => FrameworkStratML.WriteAsync(Framework, new MemoryStream(), cancellationToken: cancelled));
    }

    private static ReadResult<StrategicFramework> ReadStream(Stream stream) => FrameworkStratML.Read(stream);

    private static void WriteStream(Stream stream) => FrameworkStratML.Write(Framework, stream, Indented);

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("Broken.");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Broken.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("Broken.");
    }
}
