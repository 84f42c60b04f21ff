using System.Text;
using System.Xml;
using System.Xml.Schema;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Compares the rules for strings, names and URIs of XML with the XML classes of .NET.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class XmlRuleTests
{
    [Property]
    public void TextNotXml_accepts_exactly_the_strings_that_XML_preserves(AnyUtf16 text) =>
        Assert.Equal(IsPreserved(text.Value), SingleRule.Accepts(DiagnosticCodes.TextNotXml, text.Value));

    [Property]
    public void IdentifierNotXmlName_accepts_exactly_the_names_of_XML(AnyUtf16 text, NameLikeText name)
    {
        foreach (string identifier in new[] { text.Value, name.Value })
        {
            Assert.Equal(
                IsName(identifier),
                SingleRule.Accepts(DiagnosticCodes.IdentifierNotXmlName, identifier));
        }
    }

    [Property]
    public void SourceNotUri_accepts_only_values_of_the_schema_type(AnyUtf16 text)
    {
        XmlSchemaDatatype uri = XmlSchemaType.GetBuiltInSimpleType(XmlTypeCode.AnyUri)!.Datatype!;
        string[] sources = [text.Value, "http://" + text.Value, "https://example.org/" + text.Value];
        foreach (string source in sources.Where(source => SingleRule.Accepts(DiagnosticCodes.SourceNotUri, source)))
        {
            Assert.NotNull(uri.ParseValue(source, new NameTable(), null));
        }
    }

    [Property]
    public void SourceNotUri_accepts_only_addresses_that_Uri_parses(byte[] bytes)
    {
        const string Characters = "az09.-/";
        string source = "https://" + string.Concat(bytes.Select(value => Characters[value % Characters.Length]));
        Assert.True(
            !SingleRule.Accepts(DiagnosticCodes.SourceNotUri, source)
                || Uri.TryCreate(source, UriKind.Absolute, out _),
            source);
    }

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
    public void IdentifierNotXmlName_rejects_names_with_colons(string identifier, bool isName)
    {
        Assert.Equal(isName, IsName(identifier));
        Assert.Equal(isName, SingleRule.Accepts(DiagnosticCodes.IdentifierNotXmlName, identifier));
    }

    [Theory]
    [InlineData("a b", null)]
    [InlineData("tab\t, line\n, return\r", null)]
    [InlineData("😀", null)]
    [InlineData("", null)]
    [InlineData("a\u0001", "U+0001 at index 1,")]
    [InlineData("😀\u007f\ufffd\ufffe", "U+FFFE at index 4,")]
    public void TextNotXml_reports_the_character_and_its_position(string text, string? expected)
    {
        Diagnostic? diagnostic = SingleRule.Validate(
            ValidFrameworks.Create(1, 1) with { Description = text },
            DiagnosticCodes.TextNotXml).SingleOrDefault();
        Assert.Equal(
            expected is not null,
            diagnostic?.Message.Contains(expected ?? "", StringComparison.Ordinal) ?? false);
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
    public void IdentifierNotXmlName_reports_published_identifiers_that_are_not_names(string text, bool isName) =>
        Assert.Equal(isName, SingleRule.Accepts(DiagnosticCodes.IdentifierNotXmlName, text));

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
    public void SourceNotUri_reports_sources_that_are_not_URIs(string source, bool isUri) =>
        Assert.Equal(isUri, SingleRule.Accepts(DiagnosticCodes.SourceNotUri, source));

    private static bool IsPreserved(string text)
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

    internal static class Arbitraries
    {
        public static Arbitrary<NameLikeText> NameLikeTexts() => Arb.From(
            Gen.Elements("a", "Z", "_", ":", "-", ".", "1", "é", "\u0301", "𝒜", " ", "·", "警", "\ufeff", "").ArrayOf()
                .Select(parts => new NameLikeText(string.Concat(parts))),
            text => ModelShrinker.ShrinkUtf16(text.Value).Select(shorter => new NameLikeText(shorter)));
    }
}

/// <summary>Represents a string of characters that are valid, or nearly valid, in XML names.</summary>
public sealed record NameLikeText(string Value);
