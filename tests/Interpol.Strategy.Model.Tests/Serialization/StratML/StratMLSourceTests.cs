using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A source is written as an element if every reader accepts it as a URI; otherwise, as a note.</summary>
public sealed class StratMLSourceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("https://www.interpol.int/a?b=c#d")]
    [InlineData("http://example.org/é")]
    [InlineData("mailto:a@example.org")]
    [InlineData("a%20b")]
    [InlineData("%2f%20")]
    [InlineData("#a:b")]
    [InlineData("1#a:b")]
    [InlineData("1/b:c")]
    [InlineData("1?b:c")]
    [InlineData("/a:b")]
    [InlineData("a+b:c")]
    [InlineData("a-b:c")]
    [InlineData("a.b:c")]
    [InlineData("a1:b")]
    [InlineData("ab:c#d")]
    public void Source_is_written_as_an_element_when_it_is_a_URI(string source) =>
        Assert.Equal((source, null), Write(source));

    [Theory]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a{b")]
    [InlineData("a\u009fb")]
    [InlineData("http://example.org/a–b")]
    [InlineData("%")]
    [InlineData("a%2")]
    [InlineData("%zz")]
    [InlineData("a%20%zz")]
    [InlineData("ab%z0")]
    [InlineData("ab%0z")]
    [InlineData(":b")]
    [InlineData("1a:b")]
    [InlineData("1a:b#c")]
    [InlineData("a*b:c")]
    [InlineData("a*:c")]
    [InlineData("urn:")]
    [InlineData("a:#b")]
    [InlineData("a#b#c")]
    [InlineData("a##b")]
    public void Source_is_written_as_a_note_when_it_is_not_a_URI(string source) =>
        Assert.Equal((null, $"[sf:source {source}]"), Write(source));

    private static (string? Element, string? Note) Write(string source)
    {
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Goals = [new() { Name = "Goal" }],
            Source = source,
        };
        XElement plan = XDocument.Parse(FrameworkStratML.Write(framework)).Root!;
        return (GetValue("Source"), GetValue("OtherInformation"));

        string? GetValue(string name) => plan.Descendants(plan.Name.Namespace + name).SingleOrDefault()?.Value;
    }
}
