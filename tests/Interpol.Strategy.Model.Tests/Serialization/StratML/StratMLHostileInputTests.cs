using System.Text;
using System.Xml;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Malicious documents are reported by diagnostics, and use memory in proportion to their size.</summary>
public sealed class StratMLHostileInputTests
{
    private const string Start = $"<StrategicPlan xmlns='{StratMLNamespaces.Part1}'>";

    private static readonly ReadOptions Lenient = new() { Mode = ReadMode.Lenient };

    [Theory]
    [InlineData(
        "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;&b;&b;&b;&b;&b;&b;'>"
        + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>]><StrategicPlan>&e;</StrategicPlan>")]
    [InlineData("<!DOCTYPE StrategicPlan SYSTEM 'http://localhost:1/never-fetched.dtd'><StrategicPlan/>")]
    [InlineData(
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
        + "<StrategicPlan xmlns='http://www.stratml.net'><Name>&b;</Name></StrategicPlan>")]
    [InlineData("<?xml version='1.0'?>\n<!-- first -->\n<!DOCTYPE StrategicPlan><StrategicPlan/>")]
    public void Document_type_declaration_is_rejected_without_fetching_or_expanding(string xml)
    {
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(xml, Lenient);
        Assert.Null(result.Value);
        Diagnostic error = result.Diagnostics.Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(DiagnosticCodes.DocumentTypeDeclaration, error.Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE a><a/>", 1, 1)]
    [InlineData("<?xml version='1.0'?>\n<!-- first -->\n  <!DOCTYPE a><a/>", 3, 3)]
    [InlineData("<!-- first,\nand second -->\r\n\n<!DOCTYPE a><a/>", 4, 1)]
    [InlineData("<?xml-stylesheet href='a.xsl'?>   <!DOCTYPE a><a/>", 1, 35)]
    public void Document_type_declaration_is_reported_at_its_position(string xml, int line, int column)
    {
        Diagnostic error = FrameworkStratML.Read(xml).Diagnostics[^1];
        Assert.Equal(
            (DiagnosticCodes.DocumentTypeDeclaration, line, column),
            (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void Custom_reader_is_stopped_before_it_expands_a_document_type()
    {
        const string Document =
            "<!DOCTYPE a [<!ENTITY b 'c'>]>"
            + "<StrategicPlan xmlns='http://www.stratml.net'><Name>&b;</Name></StrategicPlan>";
        using var reader = XmlReader.Create(
            new StringReader(Document), new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });
        Diagnostic error = Assert.Single(FrameworkStratML.Read(reader).Diagnostics);
        Assert.Equal(DiagnosticCodes.DocumentTypeDeclaration, error.Code);
    }

    [Theory]
    [InlineData("<a>", "")]
    [InlineData("<a>", "<Name/>")]
    [InlineData("<x:a xmlns:x='urn:x'>", "<Name/>")]
    [InlineData("<Name>", "")]
    [InlineData("<StrategicPlanCore>", "")]
    public void Elements_nested_200000_levels_deep_are_rejected_at_the_limit(string tag, string before)
    {
        string xml = Start + before + string.Concat(Enumerable.Repeat(tag, 200_000));
        (ReadResult<StrategicFramework> result, long bytes) = Measure(xml, Lenient);
        Assert.Null(result.Value);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code is DiagnosticCodes.TooDeep);
        Assert.InRange(bytes, 0, 1_000_000);
    }

    [Fact]
    public void MaxDepth_limits_the_nesting_of_elements()
    {
        string xml = FrameworkStratML.Write(InterpolFrameworks.Framework2017To2020);
        Assert.True(FrameworkStratML.Read(xml, new() { MaxDepth = 5 }).Succeeded);
        ReadOptions options = new() { MaxDepth = 4, Mode = ReadMode.Lenient };
        Diagnostic error = Assert.Single(FrameworkStratML.Read(xml, options).Diagnostics);
        const string Path = "/PerformancePlanOrReport/StrategicPlanCore/Goal[1]/Objective[1]/Description";
        Assert.Equal((DiagnosticCodes.TooDeep, Path), (error.Code, error.Path));
    }

    [Theory]
    [InlineData("element")]
    [InlineData("attribute")]
    [InlineData("namespace")]
    [InlineData("instruction")]
    [InlineData("sibling with one of two names")]
    public void Hundred_thousand_names_use_memory_in_proportion_to_their_number(string kind)
    {
        string attributes = kind switch
        {
            "attribute" => " " + Repeat(n => $"a{n}='' "),
            "namespace" => " " + Repeat(n => $"xmlns:n{n}='u{n}' "),
            _ => "",
        };
        string content = kind switch
        {
            "element" => Repeat(n => $"<e{n}/>"),
            "instruction" => Repeat(n => $"<?p{n}?>"),
            "attribute" or "namespace" => "",
            _ => Repeat(n => n % 2 == 0 ? "<Name/>" : "<Description/>"),
        };
        string xml = $"{Start[..^1]}{attributes}>{content}</StrategicPlan>";
        (ReadResult<StrategicFramework> result, long bytes) = Measure(xml, Lenient);
        Assert.True(result.Succeeded);
        Assert.InRange(result.Diagnostics.Count, 1, 1001);
        Assert.InRange(bytes, 0, 100L * xml.Length);

        static string Repeat(Func<int, string> format) => string.Concat(Enumerable.Range(0, 100_000).Select(format));
    }

    [Fact]
    public void Hundred_thousand_notes_use_memory_in_proportion_to_their_number()
    {
        string notes = string.Concat(Enumerable.Range(1, 100_000).Select(n => $"\n[sf:value-identifier {n} v{n}]"));
        string values = string.Concat(Enumerable.Repeat("<Value/>", 100_000));
        string xml =
            $"{Start}<Name/><OtherInformation>{notes}</OtherInformation>"
            + $"<StrategicPlanCore>{values}<Goal><Name/><Description/></Goal></StrategicPlanCore></StrategicPlan>";
        (ReadResult<StrategicFramework> result, long bytes) = Measure(xml, new());
        Assert.Equal("v100000", result.GetValueOrThrow().Values[^1].Identifier);
        Assert.Equal("", result.Value!.OtherInformation);
        Assert.InRange(bytes, 0, 20L * xml.Length);
    }

    [Theory]
    [InlineData(StratMLVersion.Part1)]
    [InlineData(StratMLVersion.Part2)]
    public void Truncated_document_is_reported_as_malformed_and_never_throws(StratMLVersion version)
    {
        string document = FrameworkStratML.Write(InterpolFrameworks.Framework2014To2016, new() { Version = version });
        byte[] xml = Encoding.UTF8.GetBytes(document);
        int end = xml.AsSpan().LastIndexOf((byte)'>');
        for (int length = 0; length < xml.Length; length++)
        {
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(xml.AsSpan(0, length), Lenient);
            Assert.Equal(length > end, result.Succeeded);
            Assert.True(result.Succeeded || result.Diagnostics.Single().Code == DiagnosticCodes.Malformed);
        }
    }

    [Fact]
    public async Task Document_larger_than_MaxBytes_is_rejected_by_every_overload()
    {
        string xml = FrameworkStratML.Write(InterpolFrameworks.Framework2017To2020);
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        foreach (int maxBytes in new[] { 1, 100, bytes.Length - 1, bytes.Length })
        {
            ReadOptions options = new() { MaxBytes = maxBytes, Mode = ReadMode.Lenient };
            ReadResult<StrategicFramework>[] results =
            [
                FrameworkStratML.Read(xml, options),
                FrameworkStratML.Read(bytes, options),
                ReadStream(bytes, options),
                await FrameworkStratML.ReadAsync(new MemoryStream(bytes), options),
            ];
            foreach (ReadResult<StrategicFramework> result in results)
            {
                Assert.Equal(maxBytes == bytes.Length, result.Succeeded);
                string[] expected = result.Succeeded ? [] : [DiagnosticCodes.TooLarge];
                Assert.Equal(expected, result.Diagnostics.Select(diagnostic => diagnostic.Code));
            }
        }
    }

    // The synchronous overload, in a method of its own because analyzers prefer the asynchronous one.
    private static ReadResult<StrategicFramework> ReadStream(byte[] bytes, ReadOptions options) =>
        FrameworkStratML.Read(new MemoryStream(bytes), options);

    private static (ReadResult<StrategicFramework> Result, long Bytes) Measure(string xml, ReadOptions options)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(xml, options);
        return (result, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
