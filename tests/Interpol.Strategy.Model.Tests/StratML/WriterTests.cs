using System.Text;
using System.Xml;
using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What is written, to the character.</summary>
public sealed class WriterTests
{
    private const string Part1 = "<StrategicPlan xmlns=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core\">";
    private const string Part2 = "<PerformancePlanOrReport Type=\"Strategic_Plan\" xmlns=\"urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport\">";
    private const string Inner = "<Name>Plan</Name><OtherInformation>[Goals: none]</OtherInformation><StrategicPlanCore><Goal><Name /><Description /></Goal></StrategicPlanCore>";
    private const string Element = Part1 + Inner + "</StrategicPlan>";

    private static readonly StrategicFramework Smallest = new() { Id = FrameworkId.Parse("plan"), Name = "Plan" };

    private static readonly StratMLWriteOptions Options = new() { Version = StratMLVersion.Part1, StylesheetHref = "a.xsl" };

    [Theory]
    [InlineData(StratMLVersion.Part1, Element)]
    [InlineData(StratMLVersion.Part2, Part2 + Inner + "</PerformancePlanOrReport>")]
    [InlineData(StratMLVersion.Part2May2016, Part2 + Inner + "</PerformancePlanOrReport>")]
    public void The_smallest_framework_is_written_as_the_least_that_the_schema_takes(StratMLVersion version, string element) =>
        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + element, FrameworkStratML.Write(Smallest, new() { Version = version, Indented = false }));

    [Fact]
    public void A_writer_of_the_users_takes_a_document_with_its_stylesheet() =>
        Assert.Equal("<?xml-stylesheet type=\"text/xsl\" href=\"a.xsl\"?>" + Element, Written(new() { OmitXmlDeclaration = true }, times: 1));

    [Fact]
    public void A_writer_of_fragments_takes_elements_one_behind_the_other() =>
        Assert.Equal(Element + Element, Written(new() { ConformanceLevel = ConformanceLevel.Fragment }, times: 2));

    [Fact]
    public void A_writer_that_does_nothing_by_itself_has_its_document_begun_and_ended()
    {
        using var text = new StringWriter();
        using var writer = new XmlTextWriter(text);
        FrameworkStratML.Write(Smallest, writer, new() { Version = StratMLVersion.Part1 });
        Assert.Equal(WriteState.Start, writer.WriteState);
        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Element, text.ToString());
    }

    [Theory]
    [InlineData(StratMLVersion.Part1)]
    [InlineData(StratMLVersion.Part2)]
    [InlineData(StratMLVersion.Part2May2016)]
    public void What_is_written_behind_a_plan_stands_behind_it(StratMLVersion version)
    {
        var options = new StratMLWriteOptions { Version = version };
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteStartElement("plans");
            FrameworkStratML.Write(Filled.Framework, writer, options);
            writer.WriteElementString("next", "");
            writer.WriteEndElement();
        }

        XElement[] elements = [.. XDocument.Parse(text.ToString()).Root!.Elements()];
        Assert.Equal(2, elements.Length);
        Assert.Equal("next", elements[1].Name);
        Assert.Equal(XDocument.Parse(FrameworkStratML.Write(Filled.Framework, options)).Root!.ToString(), elements[0].ToString());
    }

    private static string Written(XmlWriterSettings settings, int times)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, settings))
        {
            for (int i = 0; i < times; i++)
            {
                FrameworkStratML.Write(Smallest, writer, Options);
            }
        }

        return text.ToString();
    }
}
