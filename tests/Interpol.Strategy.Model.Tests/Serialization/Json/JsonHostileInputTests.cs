using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Documents that try to exhaust memory or time. Their cost is limited, and errors are reported.</summary>
public sealed class JsonHostileInputTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Read_counts_200_000_unpaired_surrogates()
    {
        byte[] document = [.. HostileBytes.Create("\"values\":[", "{\"name\":\"\\ud800\"},", 200_000), .. "{}]}"u8];
        ReadResult<StrategicFramework> result = HostileBytes.AssertCheap(document, 150 * Megabyte);
        Assert.Equal(DiagnosticCodes.DiagnosticsTruncated, result.Diagnostics[^1].Code);
    }

    [Fact]
    public void Read_counts_200_000_invalid_codes()
    {
        byte[] goals = HostileBytes.Create("\"goals\":[", "{\"code\":\" \",\"name\":\"\"},", 200_000);
        byte[] document = [.. goals, .. "{\"name\":\"\"}]}"u8];
        ReadResult<StrategicFramework> result = HostileBytes.AssertCheap(document, 150 * Megabyte);
        Assert.Equal(DiagnosticCodes.DiagnosticsTruncated, result.Diagnostics[^1].Code);
    }

    [Fact]
    public void Read_stops_reading_a_stream_beyond_the_size_limit()
    {
        using var stream = new EndlessStream();
        ReadResult<StrategicFramework> result = FrameworkJson.Read(stream, new() { MaxBytes = Megabyte });
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(result.Diagnostics).Code);
        Assert.InRange(stream.BytesRead, Megabyte, 4 * Megabyte);
    }

    private sealed class EndlessStream : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            BytesRead += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
