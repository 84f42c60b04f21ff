using System.Text;
using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.StratMLDocuments;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests documents and streams that are refused as a whole.</summary>
public sealed class StratMLRefusedDocumentTests
{
    [Fact]
    public async Task C11_Document_without_content_or_with_too_much_is_reported_at_its_start()
    {
        string document = CreatePart2(Core);
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        ReadOptions options = new() { MaxBytes = 10 };
        using var stream = new MemoryStream(bytes);
        ReadResult<StrategicFramework>[] results =
        [
            FrameworkStratML.Read(""),
            FrameworkStratML.Read(" \n"),
            FrameworkStratML.Read([]),
            FrameworkStratML.Read(document, options),
            FrameworkStratML.Read(bytes, options),
            ReadSynchronously(stream, options),
            await FrameworkStratML.ReadAsync(stream, options),
        ];
        Assert.All(results, result =>
        {
            Diagnostic error = Assert.Single(result.Diagnostics);
            Assert.Equal((1, 1), (error.Line, error.Column));
        });
        Assert.Equal(
            [DiagnosticCodes.Malformed, DiagnosticCodes.TooLarge],
            results.Select(result => result.Diagnostics[0].Code).Distinct());
    }

    [Theory]
    [InlineData("<!DOCTYPE a>", 1)]
    [InlineData("\n\n <!DOCTYPE a>", 2)]
    [InlineData("<!-- a -->\n<!DOCTYPE a [<!ENTITY b 'c'>]>", 1)]
    public void C11_Document_type_after_the_root_has_the_code_of_a_document_type(string end, int column)
    {
        string document = CreatePart2(Core) + end;
        Diagnostic error = FrameworkStratML.Read(document).Diagnostics[^1];
        int line = end.Count(c => c == '\n') + 1;
        Assert.Equal(
            (DiagnosticCodes.DocumentTypeDeclaration, line, line == 1 ? document.Length - end.Length + 1 : column),
            (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void C13_Stream_that_is_known_to_be_too_large_is_refused_without_reading_it()
    {
        using var stream = new HugeStream();
        Diagnostic error = Assert.Single(
            FrameworkStratML.Read((Stream)stream, new() { MaxBytes = int.MaxValue }).Diagnostics);
        Assert.Equal(DiagnosticCodes.TooLarge, error.Code);
    }

    [Fact]
    public async Task C13_Stream_that_is_known_to_be_too_large_is_refused_asynchronously()
    {
        using var stream = new HugeStream();
        Diagnostic error = Assert.Single(
            (await FrameworkStratML.ReadAsync(stream, new() { MaxBytes = int.MaxValue })).Diagnostics);
        Assert.Equal(DiagnosticCodes.TooLarge, error.Code);
    }

    [Fact]
    public async Task C14_ReadAsync_is_cancelled_although_the_stream_ignores_the_token()
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancellingStream(Encoding.UTF8.GetBytes(CreatePart2(Core)), source);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => FrameworkStratML.ReadAsync(stream, cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => FrameworkStratML.ReadAsync(Stream.Null, cancellationToken: source.Token));
    }

    private static ReadResult<StrategicFramework> ReadSynchronously(Stream stream, ReadOptions options) =>
        FrameworkStratML.Read(stream, options);

    /// <summary>A stream of which only the length is known.</summary>
    private sealed class HugeStream : MemoryStream
    {
        public override long Length => (1L << 31) + 100;

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException();
    }
}
