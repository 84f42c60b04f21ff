using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Where a source is written: as an element when every reader takes it for a URI, as a note otherwise.</summary>
public sealed class SourceTests
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
    public void A_URI_is_written_as_an_element(string source) => Assert.Equal((source, null), Written(source));

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
    public void Any_other_text_is_written_as_a_note(string source) => Assert.Equal((null, $"[Source: {source}]"), Written(source));

    private static (string? Element, string? Note) Written(string source)
    {
        XElement plan = XDocument.Parse(FrameworkStratML.Write(new() { Id = FrameworkId.Parse("plan"), Name = "Plan", Goals = [new() { Name = "Goal" }], Source = source })).Root!;
        return (Text("Source"), Text("OtherInformation"));

        string? Text(string name) => plan.Descendants(plan.Name.Namespace + name).SingleOrDefault()?.Value;
    }
}
