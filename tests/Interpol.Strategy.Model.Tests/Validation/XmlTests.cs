using System.Text;
using System.Xml;
using System.Xml.Schema;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What the rules take for a text, a name and a URI of XML, against what the platform's own writer, reader and schema types do.</summary>
public sealed class XmlTests
{
    [Fact]
    public void A_text_is_taken_exactly_when_it_comes_back_from_a_document() =>
        Law.Holds(Texts.Arbitrary, text => Assert.Equal(ComesBack(text), Probe.Takes(DiagnosticCodes.TextNotXml, text)));

    [Fact]
    public void An_identifier_is_taken_exactly_when_the_platform_takes_it_for_a_name() => Law.Holds(
        Gen.OneOf(Texts.Arbitrary, Gen.Elements("a", "Z", "_", ":", "-", ".", "1", "é", "\u0301", "𝒜", " ", "·", "警", "\ufeff", "").ArrayOf().Select(string.Concat)),
        text => Assert.Equal(IsName(text), Probe.Takes(DiagnosticCodes.IdentifierNotXmlName, text)));

    [Fact]
    public void A_source_that_is_taken_is_a_URI_for_the_schema_type_too() => Law.Holds(Texts.Arbitrary, text =>
    {
        XmlSchemaDatatype uri = XmlSchemaType.GetBuiltInSimpleType(XmlTypeCode.AnyUri)!.Datatype!;
        foreach (string source in new[] { text, "http://" + text, "https://example.org/" + text }.Where(source => Probe.Takes(DiagnosticCodes.SourceNotUri, source)))
        {
            Assert.NotNull(uri.ParseValue(source, new NameTable(), null));
        }
    });

    [Theory]
    [InlineData("é", true)]
    [InlineData("aé", true)]
    [InlineData("警", true)]
    [InlineData("a·", true)]
    [InlineData("·", false)]
    [InlineData("a×", false)]
    [InlineData("×", false)]
    [InlineData("\u007f", false)]
    [InlineData("a\u007f", false)]
    [InlineData("a1", true)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("a:b", false)]
    public void An_identifier_is_a_name_of_XML_without_a_colon(string identifier, bool isName)
    {
        Assert.Equal(isName, IsName(identifier));
        Assert.Equal(isName, Probe.Takes(DiagnosticCodes.IdentifierNotXmlName, identifier));
    }

    [Theory]
    [InlineData("a b", null)]
    [InlineData("tab\t, line\n, return\r", null)]
    [InlineData("😀", null)]
    [InlineData("", null)]
    [InlineData("a\u0001", "U+0001 at position 1,")]
    [InlineData("😀\u007f\ufffd\ufffe", "U+FFFE at position 4,")]
    public void The_character_is_named_with_its_place(string text, string? told)
    {
        Diagnostic? diagnostic = Probe.Ask(SoundPlans.Of(1, 1) with { Description = text }, DiagnosticCodes.TextNotXml).SingleOrDefault();
        Assert.Equal(told is not null, diagnostic?.Message.Contains(told ?? "", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData("_7c9e6679-7425-40de-944b-e07fc1f90ae7", true)]
    [InlineData("interpol-2017-2020-4.2", true)]
    [InlineData("7c9e6679-7425-40de-944b-e07fc1f90ae7", false)]
    [InlineData("[To_be_identified]", false)]
    [InlineData("SCAgencyCode#P320", false)]
    [InlineData(" a ", false)]
    [InlineData("a:b", false)]
    [InlineData("", false)]
    public void An_identifier_as_people_publish_them_is_a_name_of_XML_or_is_told_of(string text, bool isName) => Assert.Equal(isName, Probe.Takes(DiagnosticCodes.IdentifierNotXmlName, text));

    [Theory]
    [InlineData("https://www.interpol.int", true)]
    [InlineData("plans/2017.xml", true)]
    [InlineData("our web site, second floor", true)]
    [InlineData("https://example.org/é", true)]
    [InlineData(" https://example.org\n", true)]
    [InlineData("https://example.org/%C3%A9#a", true)]
    [InlineData("", true)]
    [InlineData(" ", false)]
    [InlineData("http://", false)]
    [InlineData("http://a b/", false)]
    [InlineData("https://example.org/%zz", false)]
    [InlineData("https://example.org/%C", false)]
    [InlineData("https://example.org/#a#b", false)]
    public void A_source_is_a_URI_or_is_told_of(string source, bool isUri) => Assert.Equal(isUri, Probe.Takes(DiagnosticCodes.SourceNotUri, source));

    private static bool ComesBack(string text)
    {
        try
        {
            var document = new StringBuilder();
            using (var writer = XmlWriter.Create(document, new() { NewLineHandling = NewLineHandling.Entitize }))
            {
                writer.WriteElementString("a", text);
            }

            using var reader = XmlReader.Create(new StringReader(document.ToString()));
            _ = reader.MoveToContent();
            return reader.ReadElementContentAsString() == text;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsName(string text)
    {
        try
        {
            return text.Length > 0 && XmlConvert.VerifyNCName(text) == text;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
