using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(JsonArbitraries)])]
public sealed class JsonProperties
{
    private static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict };

    private static readonly ReadOptions Lenient = new() { Mode = ReadMode.Lenient };

    [Property]
    public void Read_returns_the_framework_that_was_written(StrategicFramework framework, bool indented)
    {
        ReadResult<StrategicFramework> result =
            FrameworkJson.Read(FrameworkJson.Write(framework, new JsonWriteOptions { Indented = indented }), Strict);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(framework, result.Value);
    }

    [Property]
    public void ReadCatalog_returns_the_catalog_that_was_written(FrameworkCatalog catalog, bool indented)
    {
        ReadResult<FrameworkCatalog> result = FrameworkJson.ReadCatalog(
            FrameworkJson.Write(catalog, new JsonWriteOptions { Indented = indented }),
            Strict);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(catalog, result.Value);
    }

    [Property]
    public void Write_returns_the_same_json_after_reading(StrategicFramework framework, bool indented)
    {
        string written = FrameworkJson.Write(framework, new JsonWriteOptions { Indented = indented });
        Assert.Equal(
            written,
            FrameworkJson.Write(
                FrameworkJson.Read(written).GetValueOrThrow(),
                new JsonWriteOptions { Indented = indented }));
    }

    [Property]
    public async Task Write_overloads_write_the_same_bytes_for_frameworks(StrategicFramework framework, bool indented)
    {
        byte[] expected =
            Encoding.UTF8.GetBytes(FrameworkJson.Write(framework, new JsonWriteOptions { Indented = indented }));
        var buffer = new ArrayBufferWriter<byte>();
        using var asyncStream = new MemoryStream();
        FrameworkJson.Write(framework, buffer, new JsonWriteOptions { Indented = indented });
        await FrameworkJson.WriteAsync(framework, asyncStream, new JsonWriteOptions { Indented = indented });
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        Assert.Equal(
            expected,
            WriteToStream(stream =>
                FrameworkJson.Write(framework, stream, new JsonWriteOptions { Indented = indented })));
        Assert.Equal(expected, asyncStream.ToArray());
    }

    [Property]
    public async Task Write_overloads_write_the_same_bytes_for_catalogs(FrameworkCatalog catalog, bool indented)
    {
        byte[] expected =
            Encoding.UTF8.GetBytes(FrameworkJson.Write(catalog, new JsonWriteOptions { Indented = indented }));
        var buffer = new ArrayBufferWriter<byte>();
        using var asyncStream = new MemoryStream();
        FrameworkJson.Write(catalog, buffer, new JsonWriteOptions { Indented = indented });
        await FrameworkJson.WriteAsync(catalog, asyncStream, new JsonWriteOptions { Indented = indented });
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        Assert.Equal(
            expected,
            WriteToStream(stream => FrameworkJson.Write(catalog, stream, new() { Indented = indented })));
        Assert.Equal(expected, asyncStream.ToArray());
    }

    [Property]
    public void Write_to_a_Utf8JsonWriter_preserves_catalogs(FrameworkCatalog catalog)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written))
        {
            FrameworkJson.Write(catalog, writer);
        }

        Assert.Equal(catalog, FrameworkJson.ReadCatalog(written.WrittenSpan, Strict).Value);
    }

    [Property]
    public void Write_to_a_Utf8JsonWriter_preserves_frameworks(StrategicFramework framework)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            FrameworkJson.Write(framework, writer);
            writer.WriteEndArray();
        }

        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(framework, FrameworkJson.Read(document.RootElement[0].GetRawText(), Strict).Value);
    }

    [Property]
    public async Task Read_overloads_return_the_same_result(WellFormedJson document)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document.Text);
        ReadResult<StrategicFramework> expected = FrameworkJson.Read(document.Text);
        Assert.Equal(expected, FrameworkJson.Read(bytes));
        Assert.Equal(expected, ReadFromStream(bytes));
        Assert.Equal(expected, await FrameworkJson.ReadAsync(new MemoryStream(bytes)));
    }

    [Property]
    public async Task ReadCatalog_overloads_return_the_same_result(FrameworkCatalog catalog)
    {
        string document = FrameworkJson.Write(catalog);
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        ReadResult<FrameworkCatalog> expected = FrameworkJson.ReadCatalog(document);
        Assert.Equal(expected, FrameworkJson.ReadCatalog(bytes));
        Assert.Equal(expected, ReadCatalogFromStream(bytes));
        Assert.Equal(expected, await FrameworkJson.ReadCatalogAsync(new MemoryStream(bytes)));
    }

    [Property]
    public void Read_reports_every_loss_that_a_changed_token_causes(TokenEditedJson document)
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document.Text, Lenient);
        if (result.Diagnostics.IsEmpty)
        {
            using JsonDocument original = JsonDocument.Parse(document.Text);
            using JsonDocument written = JsonDocument.Parse(FrameworkJson.Write(result.Value!));
            Assert.Equal(JsonCanonicalForm.Create(original.RootElement), JsonCanonicalForm.Create(written.RootElement));
        }
    }

    [Property]
    public void Read_does_not_throw_for_any_bytes(CorruptedJson document)
    {
        AssertConsistent(FrameworkJson.Read(document.Bytes.Span), document);
        AssertConsistent(FrameworkJson.Read(document.Bytes.Span, Lenient), document);
        AssertConsistent(FrameworkJson.ReadCatalog(document.Bytes.Span), document);
    }

    [Fact]
    public void Read_reports_truncated_documents_as_malformed()
    {
        byte[] document = InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json).ToArray();
        Assert.All(Enumerable.Range(0, document.Length - 1), length => Assert.Contains(
            FrameworkJson.Read(document.AsSpan(0, length)).Diagnostics,
            diagnostic => diagnostic is { Code: DiagnosticCodes.Malformed, Severity: DiagnosticSeverity.Error }));
    }

    [Property]
    public void ReadMode_changes_only_severities(InvalidJson document)
    {
        EquatableList<Diagnostic> strict = FrameworkJson.Read(document.Text, Strict).Diagnostics;
        EquatableList<Diagnostic> normal = FrameworkJson.Read(document.Text).Diagnostics;
        EquatableList<Diagnostic> lenient = FrameworkJson.Read(document.Text, Lenient).Diagnostics;
        Assert.Equal(strict.Select(ToWarning), normal.Select(ToWarning));
        Assert.Equal(strict.Select(ToWarning), lenient.Select(ToWarning));
        Assert.All(strict, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.All(
            strict.Zip(normal, lenient),
            modes => Assert.True(
                modes.First.Severity >= modes.Second.Severity && modes.Second.Severity >= modes.Third.Severity));
    }

    [Property]
    public void Write_escapes_only_quotes_backslashes_and_control_characters(string text)
    {
        string json = FrameworkJson.Write(new StrategicFramework { Id = FrameworkId.Parse("a"), Name = text });
        string[] escapes = ["\\\"", "\\\\", "\\n", "\\r", "\\t", "\\u0000", "\\u001b"];
        string unescaped = escapes.Aggregate(
            json,
            (rest, escape) => rest.Replace(escape, "", StringComparison.Ordinal));
        Assert.DoesNotContain("\\u", unescaped, StringComparison.Ordinal);
        Assert.All(
            text.Where(c => !char.IsControl(c) && c is not ('"' or '\\')),
            c => Assert.Contains(c, json));
    }

    private static byte[] WriteToStream(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static ReadResult<StrategicFramework> ReadFromStream(byte[] bytes) =>
        FrameworkJson.Read(new MemoryStream(bytes));

    private static ReadResult<FrameworkCatalog> ReadCatalogFromStream(byte[] bytes) =>
        FrameworkJson.ReadCatalog(new MemoryStream(bytes));

    private static void AssertConsistent<T>(ReadResult<T> result, CorruptedJson document)
        where T : class
    {
        EquatableList<Diagnostic> diagnostics = result.Diagnostics;
        Assert.Equal(
            result.Succeeded,
            diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));
        Assert.Equal(diagnostics.OrderBy(diagnostic => (diagnostic.Line, diagnostic.Column)), diagnostics);
        int lines = document.Bytes.Span.Count((byte)'\n') + 1;
        Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.Line!.Value, 1, lines));
    }

    private static Diagnostic ToWarning(Diagnostic diagnostic) =>
        diagnostic with { Severity = DiagnosticSeverity.Warning };
}
