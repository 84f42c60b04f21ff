using System.Text;
using System.Xml;
using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The exact characters that are written.</summary>
public sealed class StratMLWriterTests
{
    private const string Part1 = $"<StrategicPlan xmlns=\"{StratMLNamespaces.Part1}\">";
    private const string Part2 =
        $"<PerformancePlanOrReport Type=\"Strategic_Plan\" xmlns=\"{StratMLNamespaces.Part2}\">";
    private const string Content =
        "<Name>Plan</Name><OtherInformation>[sf:goals none]</OtherInformation>"
        + "<StrategicPlanCore><Goal><Name /><Description /></Goal></StrategicPlanCore>";
    private const string Part1Plan = Part1 + Content + "</StrategicPlan>";
    private const string Part2Plan = Part2 + Content + "</PerformancePlanOrReport>";

    private static readonly StrategicFramework Smallest = new() { Id = FrameworkId.Parse("plan"), Name = "Plan" };

    private static readonly StratMLWriteOptions Options =
        new() { Version = StratMLVersion.Part1, StylesheetHref = "a.xsl" };

    [Theory]
    [InlineData(StratMLVersion.Part1, Part1Plan)]
    [InlineData(StratMLVersion.Part2, Part2Plan)]
    [InlineData(StratMLVersion.Part2May2016, Part2Plan)]
    public void Write_produces_the_smallest_valid_document_for_the_smallest_framework(
        StratMLVersion version, string plan) => Assert.Equal(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + plan,
        FrameworkStratML.Write(Smallest, new() { Version = version, Indented = false }));

    [Fact]
    public void Write_adds_the_stylesheet_when_a_custom_writer_starts_a_document() => Assert.Equal(
        "<?xml-stylesheet type=\"text/xsl\" href=\"a.xsl\"?>" + Part1Plan,
        Write(new() { OmitXmlDeclaration = true }, times: 1));

    [Fact]
    public void Write_appends_elements_when_a_custom_writer_writes_fragments() => Assert.Equal(
        Part1Plan + Part1Plan,
        Write(new() { ConformanceLevel = ConformanceLevel.Fragment }, times: 2));

    [Fact]
    public void Write_starts_and_ends_the_document_of_an_XmlTextWriter()
    {
        using var text = new StringWriter();
        using var writer = new XmlTextWriter(text);
        FrameworkStratML.Write(Smallest, writer, new() { Version = StratMLVersion.Part1 });
        Assert.Equal(WriteState.Start, writer.WriteState);
        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Part1Plan, text.ToString());
    }

    [Theory]
    [InlineData(StratMLVersion.Part1)]
    [InlineData(StratMLVersion.Part2)]
    [InlineData(StratMLVersion.Part2May2016)]
    public void Write_ends_the_plan_so_that_the_next_element_is_its_sibling(StratMLVersion version)
    {
        StratMLWriteOptions options = new() { Version = version };
        StringBuilder text = new();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteStartElement("plans");
            FrameworkStratML.Write(FullFramework.Instance, writer, options);
            writer.WriteElementString("next", "");
            writer.WriteEndElement();
        }

        XElement[] elements = [.. XDocument.Parse(text.ToString()).Root!.Elements()];
        Assert.Equal(2, elements.Length);
        Assert.Equal("next", elements[1].Name);
        XElement expected = XDocument.Parse(FrameworkStratML.Write(FullFramework.Instance, options)).Root!;
        Assert.Equal(expected.ToString(), elements[0].ToString());
    }

    private static string Write(XmlWriterSettings settings, int times)
    {
        StringBuilder text = new();
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
