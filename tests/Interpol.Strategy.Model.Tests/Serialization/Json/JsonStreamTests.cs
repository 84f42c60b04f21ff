using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Reading from streams that are too large, report a length, or ignore cancellation.</summary>
public sealed class JsonStreamTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly byte[] Document =
        Encoding.UTF8.GetBytes("{\"formatVersion\":1,\"id\":\"a\",\"name\":\"A\"}");

    [Fact]
    public async Task A8_Readers_reject_a_stream_whose_length_exceeds_the_limit_without_reading_it()
    {
        using var stream = new FakeStream(300L * Megabyte, canSeek: true);
        long before = GC.GetTotalAllocatedBytes();
        Diagnostic[] problems =
        [
            .. ReadSynchronously(stream),
            Assert.Single((await FrameworkJson.ReadAsync(stream)).Diagnostics),
            Assert.Single((await FrameworkStratML.ReadAsync(stream)).Diagnostics),
        ];
        Assert.All(problems, problem => Assert.Equal(DiagnosticCodes.TooLarge, problem.Code));
        Assert.Equal(0, stream.Position);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 64 * Megabyte);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A8_Read_allocates_no_more_than_the_limit_for_a_stream_without_a_length(int megabytes)
    {
        var options = new ReadOptions { MaxBytes = (megabytes * Megabyte) + 1000 };
        using var stream = new FakeStream(long.MaxValue, canSeek: false);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Diagnostic problem = Assert.Single(FrameworkJson.Read(stream, options).Diagnostics);
        Assert.Equal((DiagnosticCodes.TooLarge, 1, 1), (problem.Code, problem.Line, problem.Column));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, options.MaxBytes + (64 * 1024));
        Assert.InRange(stream.Position, options.MaxBytes, options.MaxBytes + 4096);
    }

    [Fact]
    public void A8_Read_accepts_a_stream_of_exactly_the_limit()
    {
        var options = new ReadOptions { MaxBytes = Document.Length };
        using var unseekable = new FakeStream(Document, canSeek: false);
        Assert.True(FrameworkJson.Read(new MemoryStream(Document), options).Succeeded);
        Assert.True(FrameworkJson.Read(unseekable, options).Succeeded);
    }

    [Fact]
    public void Read_accepts_a_stream_that_is_longer_than_it_reports()
    {
        using var stream = new FakeStream([.. Document, .. new byte[10_000].Select(_ => (byte)' ')], canSeek: true)
        {
            ReportedLength = 5000,
        };
        Assert.True(FrameworkJson.Read(stream).Succeeded);
        Assert.Equal(Document.Length + 10_000, stream.Position);
    }

    [Fact]
    public void C13_Read_reports_a_stream_that_is_longer_than_an_array()
    {
        var options = new ReadOptions { MaxBytes = int.MaxValue };
        using var stream = new FakeStream((1L << 31) + 100, canSeek: true);
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(FrameworkJson.Read(stream, options).Diagnostics).Code);
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(FrameworkStratML.Read(stream, options).Diagnostics).Code);
    }

    [Fact]
    public async Task C14_Async_methods_throw_for_a_canceled_token_that_the_stream_ignores()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        CancellationToken token = source.Token;
        using var stream = new FakeStream(Document, canSeek: false);
        foreach (Func<Task> call in CreateCalls(stream, token))
        {
            _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(call);
        }

        Assert.Equal(0, stream.Position);
    }

    private static Diagnostic[] ReadSynchronously(Stream stream) =>
    [
        Assert.Single(FrameworkJson.Read(stream).Diagnostics),
        Assert.Single(FrameworkJson.ReadCatalog(stream).Diagnostics),
        Assert.Single(FrameworkStratML.Read(stream).Diagnostics),
    ];

    private static Func<Task>[] CreateCalls(Stream stream, CancellationToken token)
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        return
        [
            () => FrameworkJson.ReadAsync(stream, null, token),
            () => FrameworkJson.ReadCatalogAsync(stream, null, token),
            async () =>
                await FrameworkJson.ReadLinesAsync(stream, null, token).GetAsyncEnumerator(token).MoveNextAsync(),
            () => FrameworkStratML.ReadAsync(stream, null, token),
            () => FrameworkJson.WriteAsync(framework, stream, null, token),
            () => FrameworkJson.WriteAsync(InterpolFrameworks.Catalog, stream, null, token),
            () => FrameworkJson.WriteLinesAsync(InterpolFrameworks.All, stream, token),
            () => FrameworkStratML.WriteAsync(framework, stream, null, token),
        ];
    }

    [Fact]
    public async Task C14_ReadLinesAsync_throws_when_the_token_is_canceled_between_chunks()
    {
        using var source = new CancellationTokenSource();
        byte[] line = [.. Document, (byte)'\n'];
        byte[] lines = [.. Enumerable.Repeat(line, 5000).SelectMany(bytes => bytes)];
        using var stream = new FakeStream(lines, canSeek: false);
        IAsyncEnumerator<ReadResult<StrategicFramework>> results =
            FrameworkJson.ReadLinesAsync(stream, null, source.Token).GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync());
        await source.CancelAsync();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            while (await results.MoveNextAsync())
            {
            }
        });
    }

    /// <summary>Represents a stream of bytes, or of spaces, that ignores cancellation.</summary>
    private sealed class FakeStream(long length, bool canSeek) : Stream
    {
        private readonly byte[]? _bytes;
        private readonly long _length = length;

        public FakeStream(byte[] bytes, bool canSeek)
            : this(bytes.Length, canSeek) => _bytes = bytes;

        public long? ReportedLength { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => true;

        public override long Length => canSeek ? ReportedLength ?? _length : throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int read = (int)Math.Min(buffer.Length, _length - Position);
            if (_bytes is null)
            {
                buffer[..read].Fill((byte)' ');
            }
            else
            {
                _bytes.AsSpan((int)Position, read).CopyTo(buffer);
            }

            Position += read;
            return read;
        }

        public override Task<int> ReadAsync(
            byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer, offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span[..Math.Min(buffer.Length, 4096)]));

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Position += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override void Write(byte[] buffer, int offset, int count) => Position += count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
