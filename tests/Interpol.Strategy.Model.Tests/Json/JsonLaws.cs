using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class JsonLaws
{
    private static readonly Gen<FrameworkCatalog> Catalogs =
        Records.List(Records.Frameworks).Select(frameworks => new FrameworkCatalog(frameworks.DistinctBy(framework => framework.Id)));

    [Fact]
    public void What_was_written_is_read_as_it_was() => Law.Holds(Records.Frameworks, Gen.Elements(true, false), (framework, indented) =>
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(FrameworkJson.Write(framework, indented), new() { Mode = ReadMode.Strict });
        Assert.Empty(result.Diagnostics);
        Assert.Equal(framework, result.Value);
    });

    [Fact]
    public void A_catalog_that_was_written_is_read_as_it_was() => Law.Holds(Catalogs, Gen.Elements(true, false), (catalog, indented) =>
    {
        ReadResult<FrameworkCatalog> result = FrameworkJson.ReadCatalog(FrameworkJson.Write(catalog, indented), new() { Mode = ReadMode.Strict });
        Assert.Empty(result.Diagnostics);
        Assert.Equal(catalog, result.Value);
    });

    [Fact]
    public void What_is_read_is_written_to_the_same_bytes() => Law.Holds(Records.Frameworks, Gen.Elements(true, false), (framework, indented) =>
    {
        string written = FrameworkJson.Write(framework, indented);
        Assert.Equal(written, FrameworkJson.Write(FrameworkJson.Read(written).GetValueOrThrow(), indented));
    });

    [Fact]
    public void Every_way_of_writing_gives_the_same_bytes() => Law.Holds(Records.Frameworks, Gen.Elements(true, false), (framework, indented) =>
    {
        byte[] expected = Encoding.UTF8.GetBytes(FrameworkJson.Write(framework, indented));
        var buffer = new ArrayBufferWriter<byte>();
        var stream = new MemoryStream();
        var asynchronous = new MemoryStream();
        FrameworkJson.Write(framework, buffer, indented);
        FrameworkJson.Write(framework, stream, indented);
        FrameworkJson.WriteAsync(framework, asynchronous, indented).GetAwaiter().GetResult();
        Assert.Equal(expected, buffer.WrittenSpan);
        Assert.Equal(expected, stream.ToArray());
        Assert.Equal(expected, asynchronous.ToArray());
    });

    [Fact]
    public void Every_way_of_writing_a_catalog_gives_the_same_bytes() => Law.Holds(Catalogs, Gen.Elements(true, false), (catalog, indented) =>
    {
        byte[] expected = Encoding.UTF8.GetBytes(FrameworkJson.Write(catalog, indented));
        var buffer = new ArrayBufferWriter<byte>();
        var stream = new MemoryStream();
        var asynchronous = new MemoryStream();
        FrameworkJson.Write(catalog, buffer, indented);
        FrameworkJson.Write(catalog, stream, indented);
        FrameworkJson.WriteAsync(catalog, asynchronous, indented).GetAwaiter().GetResult();
        Assert.Equal(expected, buffer.WrittenSpan);
        Assert.Equal(expected, stream.ToArray());
        Assert.Equal(expected, asynchronous.ToArray());
    });

    [Fact]
    public void A_writer_of_the_users_writes_a_catalog_that_means_the_same() => Law.Holds(Catalogs, catalog =>
    {
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written))
        {
            FrameworkJson.Write(catalog, writer);
        }

        Assert.Equal(catalog, FrameworkJson.ReadCatalog(written.WrittenSpan, new() { Mode = ReadMode.Strict }).Value);
    });

    [Fact]
    public void A_writer_of_the_users_writes_a_document_that_means_the_same() => Law.Holds(Records.Frameworks, framework =>
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            FrameworkJson.Write(framework, writer);
            writer.WriteEndArray();
        }

        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(framework, FrameworkJson.Read(document.RootElement[0].GetRawText(), new() { Mode = ReadMode.Strict }).Value);
    });

    [Fact]
    public void Every_way_of_reading_gives_the_same() => Law.Holds(Gen.OneOf(Documents.Valid, Documents.OneTokenChanged.Where(IsWellFormed)), document =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        ReadResult<StrategicFramework> expected = FrameworkJson.Read(document);
        Assert.Equal(expected, FrameworkJson.Read(bytes));
        Assert.Equal(expected, FrameworkJson.Read(new MemoryStream(bytes)));
        Assert.Equal(expected, FrameworkJson.ReadAsync(new MemoryStream(bytes)).GetAwaiter().GetResult());
    });

    [Fact]
    public void Every_way_of_reading_a_catalog_gives_the_same() => Law.Holds(Catalogs, catalog =>
    {
        string document = FrameworkJson.Write(catalog);
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        ReadResult<FrameworkCatalog> expected = FrameworkJson.ReadCatalog(document);
        Assert.Equal(expected, FrameworkJson.ReadCatalog(bytes));
        Assert.Equal(expected, FrameworkJson.ReadCatalog(new MemoryStream(bytes)));
        Assert.Equal(expected, FrameworkJson.ReadCatalogAsync(new MemoryStream(bytes)).GetAwaiter().GetResult());
    });

    [Fact]
    public void No_change_of_one_token_loses_anything_in_silence() => Law.Holds(Documents.OneTokenChanged, document =>
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient });
        if (result.Diagnostics.IsEmpty)
        {
            using JsonDocument given = JsonDocument.Parse(document);
            using JsonDocument kept = JsonDocument.Parse(FrameworkJson.Write(result.Value!));
            Assert.Equal(Documents.Meaning(given.RootElement), Documents.Meaning(kept.RootElement));
        }
    });

    [Fact]
    public void Nothing_that_a_document_holds_throws() => Law.Holds(Gen.OneOf(Documents.Damaged, Gen.Choose(0, 255).ArrayOf().Select(bytes => Array.ConvertAll(bytes, value => (byte)value))), bytes =>
    {
        AssertConsistent(FrameworkJson.Read(bytes), bytes);
        AssertConsistent(FrameworkJson.Read(bytes, new() { Mode = ReadMode.Lenient }), bytes);
        AssertConsistent(FrameworkJson.ReadCatalog(bytes), bytes);
    });

    [Fact]
    public void A_document_cut_off_anywhere_is_refused()
    {
        byte[] document = InterpolFrameworks.Json2017To2020.ToArray();
        Assert.All(Enumerable.Range(0, document.Length - 1), length => Assert.Contains(
            FrameworkJson.Read(document.AsSpan(0, length)).Diagnostics,
            diagnostic => diagnostic is { Code: DiagnosticCodes.Malformed, Severity: DiagnosticSeverity.Error }));
    }

    [Fact]
    public void The_modes_differ_in_what_they_take_for_an_error_and_in_nothing_else() => Law.Holds(Gen.OneOf(Documents.OneTokenChanged, Documents.Damaged.Select(Encoding.Latin1.GetString)), document =>
    {
        ReadResult<StrategicFramework> strict = FrameworkJson.Read(document, new() { Mode = ReadMode.Strict });
        ReadResult<StrategicFramework> usual = FrameworkJson.Read(document);
        ReadResult<StrategicFramework> lenient = FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient });
        Assert.Equal(strict.Diagnostics.Select(AsWarning), usual.Diagnostics.Select(AsWarning));
        Assert.Equal(strict.Diagnostics.Select(AsWarning), lenient.Diagnostics.Select(AsWarning));
        Assert.All(strict.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.All(strict.Diagnostics.Zip(usual.Diagnostics, lenient.Diagnostics), of => Assert.True(of.First.Severity >= of.Second.Severity && of.Second.Severity >= of.Third.Severity));
    });

    [Fact]
    public void Texts_are_written_as_they_are() => Law.Holds(Texts.Any, text =>
    {
        string json = FrameworkJson.Write(new StrategicFramework { Id = FrameworkId.Parse("a"), Name = text });
        string[] escaped = ["\\\"", "\\\\", "\\n", "\\r", "\\t", "\\u0000", "\\u001b"];
        Assert.DoesNotContain("\\u", escaped.Aggregate(json, (rest, escape) => rest.Replace(escape, "", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(text.Where(c => !char.IsControl(c) && c is not ('"' or '\\')), c => Assert.Contains(c, json));
    });

    private static void AssertConsistent<T>(ReadResult<T> result, byte[] document)
        where T : class
    {
        Assert.Equal(result.Succeeded, result.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));
        Assert.Equal(result.Diagnostics.OrderBy(diagnostic => (diagnostic.Line, diagnostic.Column)), result.Diagnostics);
        int lines = document.Count(value => value == '\n') + 1;
        Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.Line!.Value, 1, lines));
    }

    private static Diagnostic AsWarning(Diagnostic diagnostic) => diagnostic with { Severity = DiagnosticSeverity.Warning };

    private static bool IsWellFormed(string text) => !text.Contains('\ud800', StringComparison.Ordinal);
}
