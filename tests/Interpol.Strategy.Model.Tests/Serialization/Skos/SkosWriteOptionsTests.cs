using System.Buffers;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class SkosWriteOptionsTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;
    private static readonly FrameworkCatalog Catalog = InterpolFrameworks.Catalog;
    private static readonly FrameworkComparison Comparison =
        FrameworkComparison.Compare(InterpolFrameworks.Framework2014To2016, Framework);

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org")]
    [InlineData("https://example.org/plans/index.html?a=b")]
    [InlineData("http://[2001:db8::1]:8080/a%20b/")]
    [InlineData("http://user@127.0.0.1/")]
    [InlineData("git+ssh://example.org/")]
    [InlineData("https://häfen.example/pläne/")]
    public void BaseIri_accepts_absolute_IRIs(string iri) =>
        Assert.Equal(iri, new SkosWriteOptions { BaseIri = iri }.BaseIri);

    [Theory]
    [InlineData("")]
    [InlineData("plans/")]
    [InlineData("//example.org/")]
    [InlineData("https:/example.org/")]
    [InlineData("https://")]
    [InlineData("https:///plans/")]
    [InlineData("urn:example:plans")]
    [InlineData("1http://example.org/")]
    [InlineData("ht_tp://example.org/")]
    [InlineData("https://example.org/#")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/<a>")]
    [InlineData("https://example.org/\"")]
    [InlineData("https://example.org/a\\b")]
    [InlineData("https://example.org/%4")]
    [InlineData("https://example.org/%zz")]
    [InlineData("https://example.org/[a]")]
    [InlineData("https://[example]/")]
    [InlineData("https://[::1/")]
    [InlineData("https://example.org/\n")]
    [InlineData("https://example.org/\u00a0")]
    [InlineData("https://example.org/\u2028")]
    [InlineData("https://example.org/\ue000")]
    [InlineData("https://example.org/\uffff")]
    [InlineData("https://example.org/\ufeff")]
    public void BaseIri_throws_for_all_other_strings(string iri)
    {
        ArgumentException e = Assert.Throws<ArgumentException>("BaseIri", () => new SkosWriteOptions { BaseIri = iri });
        Assert.StartsWith(
            "BaseIri must be an absolute IRI with a host and without a fragment, for example "
                + "'https://example.org/plans/', but is '",
            e.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void BaseIri_throws_for_unpaired_surrogates() => Assert.Throws<ArgumentException>(
        "BaseIri", () => new SkosWriteOptions { BaseIri = "https://example.org/\ud800" });

    [Fact]
    public void Language_throws_for_tags_that_are_not_well_formed() =>
        Assert.Throws<ArgumentException>("Language", () => new SkosWriteOptions { Language = "e n" });

    [Fact]
    public void Language_is_used_for_frameworks_without_a_language()
    {
        StrategicFramework german = Framework with { Id = FrameworkId.Parse("german"), Language = "de" };
        StrategicFramework unknown = Framework with { Id = FrameworkId.Parse("unknown"), Language = null };
        FrameworkCatalog catalog = new([german, unknown]);
        string turtle = FrameworkSkos.WriteTurtle(catalog, new() { Language = "fr" });
        Assert.Equal(
            ["de", "fr"],
            turtle.Split("dcterms:title \"Strategic Framework 2017-2020\"@")[1..].Select(rest => rest[..2]));
        Assert.Contains(
            "dcterms:title \"Strategic Framework 2017-2020\" ;",
            FrameworkSkos.WriteTurtle(unknown),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_are_relative_IRIs_and_compact_JsonLd_without_a_language()
    {
        SkosWriteOptions options = new();
        Assert.Null(options.BaseIri);
        Assert.Null(options.Language);
        Assert.False(options.Indented);
        Assert.DoesNotContain('\n', FrameworkSkos.WriteJsonLd(Framework));
        Assert.Equal(FrameworkSkos.WriteJsonLd(Framework), FrameworkSkos.WriteJsonLd(Framework, options));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_overload_writes_with_the_options(bool isIndented)
    {
        var options = new SkosWriteOptions { BaseIri = "https://example.org/", Indented = isIndented };
        string jsonLd = FrameworkSkos.WriteJsonLd(Framework, options) + FrameworkSkos.WriteJsonLd(Catalog, options)
            + FrameworkSkos.WriteJsonLd(Comparison, options);
        string turtle = FrameworkSkos.WriteTurtle(Framework, options) + FrameworkSkos.WriteTurtle(Catalog, options)
            + FrameworkSkos.WriteTurtle(Comparison, options);
        Assert.Equal(isIndented, jsonLd.Contains('\n', StringComparison.Ordinal));
        Assert.Equal(3, jsonLd.Split("https://example.org/").Length - 1);
        Assert.Equal(3, turtle.Split("https://example.org/").Length - 1);

        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        using var asyncStream = new MemoryStream();
        FrameworkSkos.WriteJsonLd(Framework, buffer, options);
        FrameworkSkos.WriteJsonLd(Catalog, buffer, options);
        FrameworkSkos.WriteJsonLd(Comparison, buffer, options);
        FrameworkSkos.WriteTurtle(Framework, buffer, options);
        FrameworkSkos.WriteTurtle(Catalog, buffer, options);
        FrameworkSkos.WriteTurtle(Comparison, buffer, options);
        WriteAll(stream, options);
        await FrameworkSkos.WriteJsonLdAsync(Framework, asyncStream, options);
        await FrameworkSkos.WriteJsonLdAsync(Catalog, asyncStream, options);
        await FrameworkSkos.WriteJsonLdAsync(Comparison, asyncStream, options);
        await FrameworkSkos.WriteTurtleAsync(Framework, asyncStream, options);
        await FrameworkSkos.WriteTurtleAsync(Catalog, asyncStream, options);
        await FrameworkSkos.WriteTurtleAsync(Comparison, asyncStream, options);

        Assert.Equal(jsonLd + turtle, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(buffer.WrittenSpan.ToArray(), stream.ToArray());
        Assert.Equal(buffer.WrittenSpan.ToArray(), asyncStream.ToArray());
    }

    private static void WriteAll(Stream stream, SkosWriteOptions options)
    {
        FrameworkSkos.WriteJsonLd(Framework, stream, options);
        FrameworkSkos.WriteJsonLd(Catalog, stream, options);
        FrameworkSkos.WriteJsonLd(Comparison, stream, options);
        FrameworkSkos.WriteTurtle(Framework, stream, options);
        FrameworkSkos.WriteTurtle(Catalog, stream, options);
        FrameworkSkos.WriteTurtle(Comparison, stream, options);
    }
}
