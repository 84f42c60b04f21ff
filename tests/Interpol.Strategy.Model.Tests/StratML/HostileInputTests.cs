using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Documents that are meant to hurt: told by a diagnostic, in memory that is bounded by their own size.</summary>
public sealed class HostileInputTests
{
    private const string Open = $"<StrategicPlan xmlns='{Spaces.Part1}'>";

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>]><StrategicPlan>&e;</StrategicPlan>")]
    [InlineData("<!DOCTYPE StrategicPlan SYSTEM 'http://localhost:1/never-fetched.dtd'><StrategicPlan/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><StrategicPlan xmlns='http://www.stratml.net'><Name>&b;</Name></StrategicPlan>")]
    [InlineData("<?xml version='1.0'?>\n<!-- first -->\n<!DOCTYPE StrategicPlan><StrategicPlan/>")]
    public void A_document_type_is_refused_and_nothing_is_fetched_or_expanded(string xml)
    {
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(xml, new() { Mode = ReadMode.Lenient });
        Assert.Null(result.Value);
        Assert.Equal(DiagnosticCodes.DocumentTypeDeclaration, result.Diagnostics.Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE a><a/>", 1, 1)]
    [InlineData("<?xml version='1.0'?>\n<!-- first -->\n  <!DOCTYPE a><a/>", 3, 3)]
    [InlineData("<!-- first,\nand second -->\r\n\n<!DOCTYPE a><a/>", 4, 1)]
    [InlineData("<?xml-stylesheet href='a.xsl'?>   <!DOCTYPE a><a/>", 1, 35)]
    public void A_document_type_is_refused_where_it_stands(string xml, int line, int column)
    {
        Diagnostic refused = FrameworkStratML.Read(xml).Diagnostics[^1];
        Assert.Equal((DiagnosticCodes.DocumentTypeDeclaration, line, column), (refused.Code, refused.Line, refused.Column));
    }

    [Fact]
    public void A_reader_that_expands_document_types_is_stopped_before_it_does()
    {
        using var reader = System.Xml.XmlReader.Create(
            new StringReader("<!DOCTYPE a [<!ENTITY b 'c'>]><StrategicPlan xmlns='http://www.stratml.net'><Name>&b;</Name></StrategicPlan>"),
            new() { DtdProcessing = System.Xml.DtdProcessing.Parse, XmlResolver = null });
        Assert.Equal(DiagnosticCodes.DocumentTypeDeclaration, Assert.Single(FrameworkStratML.Read(reader).Diagnostics).Code);
    }

    [Theory]
    [InlineData("<a>", "")]
    [InlineData("<a>", "<Name/>")]
    [InlineData("<x:a xmlns:x='urn:x'>", "<Name/>")]
    [InlineData("<Name>", "")]
    [InlineData("<StrategicPlanCore>", "")]
    public void Elements_200000_levels_deep_are_refused_at_the_limit(string tag, string before)
    {
        string xml = Open + before + string.Concat(Enumerable.Repeat(tag, 200_000));
        (ReadResult<StrategicFramework> result, long bytes) = Measured(xml, new() { Mode = ReadMode.Lenient });
        Assert.Null(result.Value);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code is DiagnosticCodes.TooDeep);
        Assert.InRange(bytes, 0, 1_000_000);
    }

    [Fact]
    public void The_limit_of_depth_is_what_the_options_say()
    {
        string xml = FrameworkStratML.Write(InterpolFrameworks.Framework2017To2020);
        Assert.True(FrameworkStratML.Read(xml, new() { MaxDepth = 5 }).Succeeded);
        Diagnostic problem = Assert.Single(FrameworkStratML.Read(xml, new() { MaxDepth = 4, Mode = ReadMode.Lenient }).Diagnostics);
        Assert.Equal((DiagnosticCodes.TooDeep, "/PerformancePlanOrReport/StrategicPlanCore/Goal[1]/Objective[1]/Description"), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("Foo", 100_000_000)]
    [InlineData("Type", 10_000_000)]
    [InlineData("xml:lang", 10_000_000)]
    public void An_attribute_of_100_MB_takes_memory_in_proportion(string name, int length)
    {
        byte[] xml = new byte[length + 200];
        xml.AsSpan().Fill((byte)'a');
        byte[] start = Encoding.ASCII.GetBytes($"<StrategicPlan xmlns='http://www.stratml.net' {name}='");
        byte[] end = "'><Name/></StrategicPlan>"u8.ToArray();
        start.CopyTo(xml, 0);
        end.CopyTo(xml, xml.Length - end.Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(new MemoryStream(xml), new() { Mode = ReadMode.Lenient });
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(result.Succeeded);
        Assert.InRange(bytes, 0, 12L * length);
        Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.ToString().Length, 1, 1000));
    }

    [Theory]
    [InlineData("element")]
    [InlineData("attribute")]
    [InlineData("namespace")]
    [InlineData("instruction")]
    [InlineData("sibling of two names")]
    public void Names_by_the_hundred_thousand_take_memory_in_proportion(string kind)
    {
        IEnumerable<int> numbers = Enumerable.Range(0, 100_000);
        string xml = kind switch
        {
            "element" => $"{Open}{string.Concat(numbers.Select(n => $"<e{n}/>"))}</StrategicPlan>",
            "attribute" => $"{Open[..^1]} {string.Concat(numbers.Select(n => $"a{n}='' "))}></StrategicPlan>",
            "namespace" => $"{Open[..^1]} {string.Concat(numbers.Select(n => $"xmlns:n{n}='u{n}' "))}></StrategicPlan>",
            "instruction" => $"{Open}{string.Concat(numbers.Select(n => $"<?p{n}?>"))}</StrategicPlan>",
            _ => $"{Open}{string.Concat(numbers.Select(n => n % 2 == 0 ? "<Name/>" : "<Description/>"))}</StrategicPlan>",
        };
        (ReadResult<StrategicFramework> result, long bytes) = Measured(xml, new() { Mode = ReadMode.Lenient });
        Assert.True(result.Succeeded);
        Assert.InRange(result.Diagnostics.Count, 1, 1001);
        Assert.InRange(bytes, 0, 100L * xml.Length);
    }

    [Fact]
    public void Notes_by_the_hundred_thousand_take_memory_in_proportion()
    {
        string notes = string.Concat(Enumerable.Range(1, 100_000).Select(n => $"\n[Identifier of value {n}: v{n}]"));
        string xml = $"{Open}<Name/><OtherInformation>{notes}</OtherInformation><StrategicPlanCore>{string.Concat(Enumerable.Repeat("<Value/>", 100_000))}<Goal><Name/><Description/></Goal></StrategicPlanCore></StrategicPlan>";
        (ReadResult<StrategicFramework> result, long bytes) = Measured(xml, new());
        Assert.Equal("v100000", result.GetValueOrThrow().Values[^1].Identifier);
        Assert.Equal("", result.Value!.OtherInformation);
        Assert.InRange(bytes, 0, 20L * xml.Length);
    }

    [Theory]
    [InlineData(StratMLVersion.Part1)]
    [InlineData(StratMLVersion.Part2)]
    public void A_document_that_ends_anywhere_is_malformed_and_never_throws(StratMLVersion version)
    {
        byte[] xml = Encoding.UTF8.GetBytes(FrameworkStratML.Write(InterpolFrameworks.Framework2014To2016, new() { Version = version }));
        int end = xml.AsSpan().LastIndexOf((byte)'>');
        for (int length = 0; length < xml.Length; length++)
        {
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(xml.AsSpan(0, length), new() { Mode = ReadMode.Lenient });
            Assert.Equal(length > end, result.Succeeded);
            Assert.True(result.Succeeded || result.Diagnostics.Single().Code == DiagnosticCodes.Malformed);
        }
    }

    [Fact]
    public async Task A_document_that_is_too_large_is_refused_by_every_way_in()
    {
        string xml = FrameworkStratML.Write(InterpolFrameworks.Framework2017To2020);
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        foreach (int most in new[] { 1, 100, bytes.Length - 1, bytes.Length })
        {
            var options = new ReadOptions { MaxBytes = most, Mode = ReadMode.Lenient };
            foreach (ReadResult<StrategicFramework> result in new[]
            {
                FrameworkStratML.Read(xml, options), FrameworkStratML.Read(bytes, options), FromStream(bytes, options),
                await FrameworkStratML.ReadAsync(new MemoryStream(bytes), options),
            })
            {
                Assert.Equal(most == bytes.Length, result.Succeeded);
                Assert.Equal(result.Succeeded ? [] : [DiagnosticCodes.TooLarge], result.Diagnostics.Select(diagnostic => diagnostic.Code));
            }
        }
    }

    private static ReadResult<StrategicFramework> FromStream(byte[] bytes, ReadOptions options) => FrameworkStratML.Read(new MemoryStream(bytes), options);

    private static (ReadResult<StrategicFramework> Result, long Bytes) Measured(string xml, ReadOptions options)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(xml, options);
        return (result, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
