using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Documents that somebody made to hurt: what they cost is bounded, and what is wrong with them is told.</summary>
public sealed class JsonHostileTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly ReadOptions AnySize = new() { MaxBytes = int.MaxValue };

    [Fact]
    public void Nesting_without_end_is_refused_where_it_passes_the_limit()
    {
        byte[] document = Document("\"extra\":", "[", 100 * Megabyte);
        ReadResult<StrategicFramework> result = AssertCheap(document, 1 * Megabyte);
        Assert.Equal((DiagnosticCodes.TooDeep, 1, 49 + 64), (result.Diagnostics[^1].Code, result.Diagnostics[^1].Line, result.Diagnostics[^1].Column));
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_a_text()
    {
        byte[] document = [.. Document("\"description\":\"", "x", 100 * Megabyte), .. "\"}"u8];
        Assert.Equal(100 * Megabyte, AssertCheap(document, 210 * Megabyte).Value!.Description!.Length);
    }

    [Fact]
    public void A_name_of_a_hundred_megabytes_is_told_of_in_a_line()
    {
        byte[] document = [.. Document("\"", "x", 100 * Megabyte), .. "\":1}"u8];
        ReadResult<StrategicFramework> result = AssertCheap(document, 1000 * Megabyte);
        Assert.Equal(DiagnosticCodes.UnknownMember, Assert.Single(result.Diagnostics).Code);
        Assert.True(result.Diagnostics[0].ToString().Length < 600);
    }

    [Fact]
    public void Two_million_unknown_members_are_counted()
    {
        byte[] document = [.. Document("", "\"abc\":0,", 2_000_000), .. "\"z\":0}"u8];
        ReadResult<StrategicFramework> result = AssertCheap(document, 2 * Megabyte);
        Assert.Equal(1001, result.Diagnostics.Count);
        Assert.Equal("There are 1,999,001 more problems, which are not listed; ReadOptions.MaxDiagnostics is 1,000.", result.Diagnostics[^1].Message);
    }

    [Fact]
    public void Half_pairs_by_the_hundred_thousand_are_counted()
    {
        byte[] document = [.. Document("\"values\":[", "{\"name\":\"\\ud800\"},", 200_000), .. "{}]}"u8];
        Assert.Equal(DiagnosticCodes.MoreProblems, AssertCheap(document, 150 * Megabyte).Diagnostics[^1].Code);
    }

    [Fact]
    public void Bad_codes_by_the_hundred_thousand_are_counted()
    {
        byte[] document = [.. Document("\"goals\":[", "{\"code\":\" \",\"name\":\"\"},", 200_000), .. "{\"name\":\"\"}]}"u8];
        Assert.Equal(DiagnosticCodes.MoreProblems, AssertCheap(document, 150 * Megabyte).Diagnostics[^1].Code);
    }

    [Fact]
    public void Millions_of_comments_that_never_end_are_searched_for_one_end()
    {
        byte[] document = Document("", "/* ", 10_000_000);
        Diagnostic problem = Assert.Single(AssertCheap(document, 64 * Megabyte).Diagnostics);
        Assert.Equal((DiagnosticCodes.Malformed, 42), (problem.Code, problem.Column));
    }

    [Fact]
    public void What_is_larger_than_the_limit_is_not_read()
    {
        using var stream = new Endless();
        ReadResult<StrategicFramework> result = FrameworkJson.Read(stream, new() { MaxBytes = Megabyte });
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(result.Diagnostics).Code);
        Assert.InRange(stream.Given, Megabyte, 4 * Megabyte);
    }

    private static byte[] Document(string before, string repeated, int times)
    {
        byte[] start = Encoding.UTF8.GetBytes("{\"formatVersion\":1,\"id\":\"plan\",\"name\":\"\"," + before);
        byte[] piece = Encoding.UTF8.GetBytes(repeated);
        byte[] document = new byte[start.Length + (piece.Length * times)];
        start.CopyTo(document, 0);
        for (int i = 0; i < times; i++)
        {
            piece.CopyTo(document, start.Length + (i * piece.Length));
        }

        return document;
    }

    private static ReadResult<StrategicFramework> AssertCheap(byte[] document, long most)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, AnySize);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, most);
        return result;
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
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
