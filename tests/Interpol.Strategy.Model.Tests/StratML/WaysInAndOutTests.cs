using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class WaysInAndOutTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2014To2016;

    private static readonly string Document = FrameworkStratML.Write(Framework);

    [Fact]
    public async Task Every_way_in_gives_the_same()
    {
        string odd = Document.Replace("<Identifier>interpol-2014-2016-1<", "<Identifier>1<", StringComparison.Ordinal);
        byte[] bytes = Encoding.UTF8.GetBytes(odd);
        ReadResult<StrategicFramework> expected = FrameworkStratML.Read(odd);
        Assert.Equal(DiagnosticCodes.InvalidIdentifier, Assert.Single(expected.Diagnostics).Code);
        Assert.Equal((30, 8), (expected.Diagnostics[0].Line, expected.Diagnostics[0].Column));
        Assert.Equal(expected, FrameworkStratML.Read(bytes));
        Assert.Equal(expected, FromStream(bytes));
        Assert.Equal(expected, await FrameworkStratML.ReadAsync(new MemoryStream(bytes)));
        Assert.Equal(expected, FrameworkStratML.Read("\uFEFF" + odd));
        Assert.Equal(expected, FrameworkStratML.Read([.. Encoding.UTF8.Preamble, .. bytes]));
        using var reader = XmlReader.Create(new StringReader(odd));
        Assert.Equal(expected, FrameworkStratML.Read(reader));
    }

    [Fact]
    public void Bytes_are_read_in_the_encoding_that_they_declare()
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 })
        {
            string declared = Document.Replace("utf-8", encoding.WebName, StringComparison.Ordinal).Replace('’', '\'').Replace('–', '-');
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(declared)];
            Assert.Equal(FrameworkStratML.Read(declared).GetValueOrThrow(), FrameworkStratML.Read(bytes).Value);
        }
    }

    [Fact]
    public void An_entity_that_a_reader_of_the_users_does_not_expand_is_told_of()
    {
        string document = "<!DOCTYPE PerformancePlanOrReport [<!ENTITY who 'us'>]>" + Document[Document.IndexOf("<Perf", StringComparison.Ordinal)..].Replace("<Name>Strategic", "<Name>&who; Strategic", StringComparison.Ordinal);
        using var reader = new XmlTextReader(new StringReader(document)) { EntityHandling = EntityHandling.ExpandCharEntities, XmlResolver = null };
        _ = reader.MoveToContent();
        Assert.Contains(FrameworkStratML.Read(reader).Diagnostics, problem => problem is { Code: DiagnosticCodes.UnresolvedEntity, Effect: DiagnosticEffect.Dropped, Severity: DiagnosticSeverity.Error });
    }

    [Fact]
    public void A_source_that_is_no_address_is_kept_and_told_of()
    {
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(Document.Replace("<Source>https", "<Source>##https", StringComparison.Ordinal));
        Assert.Equal(DiagnosticCodes.InvalidAddress, Assert.Single(result.Diagnostics).Code);
        Assert.StartsWith("##https", result.Value!.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_of_the_users_stands_behind_the_plan_afterwards()
    {
        using var reader = XmlReader.Create(new StringReader($"<plans>{Document[Document.IndexOf("<Perf", StringComparison.Ordinal)..]}<next/></plans>"));
        Assert.True(reader.ReadToDescendant("PerformancePlanOrReport", Spaces.Part2));
        Assert.Equal(Framework, FrameworkStratML.Read(reader, new() { MaxDepth = 4 }).Value);
        _ = reader.MoveToContent();
        Assert.Equal("next", reader.Name);
    }

    [Fact]
    public void A_reader_that_knows_no_positions_gives_none()
    {
        XElement root = XDocument.Parse(Document).Root!;
        root.SetAttributeValue("Foo", "1");
        using XmlReader reader = root.CreateReader();
        Diagnostic problem = Assert.Single(FrameworkStratML.Read(reader).Diagnostics);
        Assert.Equal(("/PerformancePlanOrReport/@Foo", null, null), (problem.Path, problem.Line, problem.Column));
    }

    [Fact]
    public async Task Every_way_out_writes_the_same()
    {
        var buffer = new ArrayBufferWriter<byte>();
        FrameworkStratML.Write(Framework, buffer);
        Assert.Equal(Document, Encoding.UTF8.GetString(buffer.WrittenSpan));
        using var stream = new MemoryStream();
        ToStream(stream);
        await FrameworkStratML.WriteAsync(Framework, stream);
        Assert.Equal(Document + Document, Encoding.UTF8.GetString(stream.ToArray()));

        var tree = new XDocument();
        using (XmlWriter writer = tree.CreateWriter())
        {
            FrameworkStratML.Write(Framework, writer, new() { StylesheetHref = "a.xsl" });
        }

        using XmlReader reader = tree.CreateReader();
        Assert.Equal(Framework, FrameworkStratML.Read(reader).Value);
    }

    [Fact]
    public void A_plan_is_written_inside_another_document_too()
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("plans");
            FrameworkStratML.Write(Framework with { Name = "a\rb\r\nc" }, writer);
            writer.WriteEndElement();
        }

        using var reader = XmlReader.Create(new StringReader(text.ToString()));
        Assert.True(reader.ReadToDescendant("PerformancePlanOrReport", Spaces.Part2));
        Assert.Equal(Framework with { Name = "a\rb\r\nc" }, FrameworkStratML.Read(reader).Value);
    }

    [Fact]
    public void The_options_say_what_is_written()
    {
        string document = FrameworkStratML.Write(
            Framework, new() { Version = StratMLVersion.Part1, Indented = false, StylesheetHref = "a?b=1&c=\"?>", SchemaLocation = "https://example.org/a.xsd?b&c" });
        Assert.StartsWith(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><?xml-stylesheet type=\"text/xsl\" href=\"a?b=1&#38;c=&#34;?&#62;\"?><StrategicPlan xsi:schemaLocation=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core https://example.org/a.xsd?b&amp;c\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core\"><Name>Strategic Framework 2014-2016</Name>",
            document, StringComparison.Ordinal);
        Assert.Equal(
            [DiagnosticCodes.ProcessingInstruction, DiagnosticCodes.SchemaLocation],
            FrameworkStratML.Read(document, new() { Mode = ReadMode.Strict }).Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.EndsWith("</PerformancePlanOrReport>\n", Document, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Document);
    }

    [Theory]
    [InlineData(0x0000, "U+0000")]
    [InlineData(0x001B, "U+001B")]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0xDC00, "U+DC00")]
    [InlineData(0xFFFF, "U+FFFF")]
    public void A_text_that_XML_cannot_hold_is_refused_before_a_byte_is_written(int unit, string character)
    {
        string text = $"a{(char)unit}b";
        var goal = new Goal { Name = "", Objectives = [new(), new() { Indicators = [new() { MeasurementDimension = "", UnitOfMeasurement = text }] }] };
        StrategicFramework framework = Framework with { Goals = [.. Framework.Goals, goal] };
        using var stream = new MemoryStream();
        ArgumentException problem = Assert.Throws<ArgumentException>(() => FrameworkStratML.Write(framework, stream));
        Assert.StartsWith($"goals[6].objectives[1].indicators[0].unitOfMeasurement holds {character} at position 1, a character that XML cannot hold: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);

        // Part 1 has no indicators, and writes nothing of them.
        FrameworkStratML.Write(framework, stream, new() { Version = StratMLVersion.Part1 });
        Assert.NotEqual(0, stream.Length);
    }

    [Fact]
    public void Days_and_numbers_may_be_longer_than_they_have_to_be()
    {
        string blanks = new(' ', 70);
        string zeros = new('0', 70);
        string xml = FrameworkStratML.Write(Framework with
        {
            PublicationDate = new(2017, 1, 2),
            Goals = [new() { Name = "G", Objectives = [new() { Indicators = [new() { MeasurementDimension = "M", UnitOfMeasurement = "U", MeasurementInstances = [new() { TargetResults = [new() { NumberOfUnits = 1.5m }] }] }] }] }],
        });
        StrategicFramework read = FrameworkStratML.Read(xml
            .Replace("2017-01-02", $"{blanks}2017-01<!-- here -->-02{blanks}", StringComparison.Ordinal)
            .Replace(">1.5<", $">{zeros}1.5<", StringComparison.Ordinal)).GetValueOrThrow();
        Assert.Equal(new DateOnly(2017, 1, 2), read.PublicationDate);
        Assert.Equal(1.5m, read.Goals[0].Objectives[0].Indicators[0].MeasurementInstances[0].TargetResults[0].NumberOfUnits);
    }

    [Fact]
    public void An_attribute_that_stands_there_under_its_old_name_too_is_left_out()
    {
        string xml = FrameworkStratML.Write(Framework with { Goals = [new() { Name = "G", Objectives = [new() { Indicators = [new() { MeasurementDimension = "M", UnitOfMeasurement = "U", Type = PerformanceIndicatorType.Qualitative }] }] }] })
            .Replace("PerformanceIndicatorType=\"Qualitative\"", "PerformanceIndicatorType=\"Qualitative\" IndicatorType=\"Quantitative\"", StringComparison.Ordinal);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(xml, new() { Mode = ReadMode.Lenient });
        Assert.Equal(DiagnosticCodes.DuplicateMember, Assert.Single(result.Diagnostics).Code);
        Assert.Equal(PerformanceIndicatorType.Qualitative, result.GetValueOrThrow().Goals[0].Objectives[0].Indicators[0].Type);
        Assert.False(FrameworkStratML.Read(xml).Succeeded);
    }

    [Theory]
    [InlineData("http://www.stratml.net")]
    [InlineData("http://www.stratml.net/PerformancePlanOrReport")]
    public void A_document_without_a_namespace_inside_one_is_told_by_that(string space)
    {
        ReadResult<StrategicFramework> result = FrameworkStratML.Read($"<StrategicPlan xmlns='{space}'><Name>P</Name><StrategicPlanCore><Goal xmlns=''><Name>G</Name><Description>D</Description></Goal></StrategicPlanCore></StrategicPlan>", new() { Mode = ReadMode.Lenient });
        Assert.Equal("G", Assert.Single(result.GetValueOrThrow().Goals).Name);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Message.Contains($"'{space}'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_content_throws()
    {
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Read((XmlReader)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Write(null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.Write(Framework, (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkStratML.DescribeLoss(null!, StratMLVersion.Part1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FrameworkStratML.DescribeLoss(Framework, (StratMLVersion)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StratMLWriteOptions { Version = (StratMLVersion)3 });
        Assert.Throws<ArgumentException>(() => new StratMLWriteOptions { SchemaLocation = "a b" });
        Assert.Throws<ArgumentException>(() => new StratMLWriteOptions { StylesheetHref = "\0" });
        Assert.Throws<IOException>(() => FrameworkStratML.Read(new BrokenStream()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => FrameworkStratML.ReadAsync(null!));
        await Assert.ThrowsAsync<IOException>(() => FrameworkStratML.ReadAsync(new BrokenStream()));
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FrameworkStratML.ReadAsync(new MemoryStream(), cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FrameworkStratML.WriteAsync(Framework, new MemoryStream(), cancellationToken: cancelled));
    }

    private static ReadResult<StrategicFramework> FromStream(byte[] bytes) => FrameworkStratML.Read(new MemoryStream(bytes));

    private static void ToStream(Stream stream) => FrameworkStratML.Write(Framework, stream);

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("Broken.");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Broken.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("Broken.");
    }
}
