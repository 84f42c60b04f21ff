using System.Text;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class JsonLinesTests
{
    [Fact]
    public void What_was_written_is_read_line_by_line() => Law.Holds(Records.List(Records.Frameworks), frameworks =>
    {
        ReadResult<StrategicFramework>[] results = Read(Written(frameworks), new() { Mode = ReadMode.Strict });
        Assert.All(results, result => Assert.Empty(result.Diagnostics));
        Assert.Equal(frameworks, results.Select(result => result.Value!));
    });

    [Fact]
    public void However_the_bytes_arrive_the_lines_are_the_same() => Law.Holds(Records.List(Records.Frameworks), Gen.Choose(1, 3000), (frameworks, size) =>
    {
        byte[] bytes = Written(frameworks);
        Assert.Equal(Read(bytes), All(FrameworkJson.ReadLinesAsync(new Trickle(bytes, size))));
    });

    [Fact]
    public void An_asynchronous_source_is_written_to_the_same_bytes() => Law.Holds(Records.List(Records.Frameworks), frameworks =>
    {
        var stream = new MemoryStream();
        FrameworkJson.WriteLinesAsync(Slowly(frameworks), stream).GetAwaiter().GetResult();
        Assert.Equal(Written(frameworks), stream.ToArray());
    });

    [Fact]
    public void A_line_that_cannot_be_read_does_not_stop_the_others()
    {
        ReadResult<StrategicFramework>[] results = Read(Encoding.UTF8.GetBytes(
            """
            {"formatVersion":1,"id":"a","name":"A"}
            Not JSON

              {"formatVersion":1,"id":"b","nmae":"B"}
            {"formatVersion":1,"id":"c","name":"C"}
            """));
        Assert.Equal(["a", null, null, "c"], results.Select(result => result.Value?.Id.ToString()));
        Assert.Equal("(2,1): error SF1006", results[1].Diagnostics[0].ToString()[..19]);
        Assert.Equal([(4, 3, "SF1104"), (4, 31, "SF1101")], results[2].Diagnostics.Select(diagnostic => (diagnostic.Line!.Value, diagnostic.Column!.Value, diagnostic.Code)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \r\n\n\t")]
    public void Blank_lines_give_nothing(string text) => Assert.Empty(Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_line_longer_than_the_limit_is_passed_over_and_told_of()
    {
        string endless = $$"""{"formatVersion":1,"id":"long","name":"{{new string('x', 100_000)}}"}""";
        byte[] bytes = Encoding.UTF8.GetBytes($"{endless}\n{{\"formatVersion\":1,\"id\":\"b\",\"name\":\"B\"}}\n{endless}");
        ReadResult<StrategicFramework>[] results = Read(bytes, new() { MaxBytes = 1000 });
        Assert.Equal([null, "b", null], results.Select(result => result.Value?.Id.ToString()));
        Assert.Equal([(1, DiagnosticCodes.TooLarge), (3, DiagnosticCodes.TooLarge)], results.SelectMany(result => result.Diagnostics).Select(diagnostic => (diagnostic.Line!.Value, diagnostic.Code)));
    }

    [Fact]
    public void A_line_of_just_the_limit_is_read_however_it_arrives()
    {
        byte[] line = Encoding.UTF8.GetBytes("""{"formatVersion":1,"id":"just","name":"J"}""");
        foreach (int size in new[] { 1, line.Length, 1000 })
        {
            foreach (byte[] bytes in new[] { line, [.. line, (byte)'\n'], [.. line, (byte)'\n', .. line] })
            {
                Assert.All(ReadInPieces(bytes, size, line.Length), result => Assert.Equal("just", result.Value?.Id.ToString()));
                Assert.All(ReadInPieces(bytes, size, line.Length - 1), result => Assert.Equal(DiagnosticCodes.TooLarge, result.Diagnostics[0].Code));
            }
        }

        static ReadResult<StrategicFramework>[] ReadInPieces(byte[] bytes, int size, int most)
        {
            using var stream = new Trickle(bytes, size);
            return All(FrameworkJson.ReadLinesAsync(stream, new() { MaxBytes = most }));
        }
    }

    [Fact]
    public async Task Cancelling_ends_the_reading_and_the_writing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await FrameworkJson.ReadLinesAsync(new MemoryStream(new byte[10]), cancellationToken: cancelled.Token).GetAsyncEnumerator().MoveNextAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FrameworkJson.WriteLinesAsync(InterpolFrameworks.All, new MemoryStream(), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FrameworkJson.ReadAsync(new MemoryStream(new byte[10]), cancellationToken: cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FrameworkJson.WriteAsync(InterpolFrameworks.Framework2017To2020, new MemoryStream(), cancellationToken: cancelled.Token));
    }

    private static async IAsyncEnumerable<StrategicFramework> Slowly(IEnumerable<StrategicFramework> frameworks)
    {
        foreach (StrategicFramework framework in frameworks)
        {
            await Task.Yield();
            yield return framework;
        }
    }

    private static byte[] Written(IEnumerable<StrategicFramework> frameworks)
    {
        var stream = new MemoryStream();
        FrameworkJson.WriteLinesAsync(frameworks, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static ReadResult<StrategicFramework>[] Read(byte[] bytes, ReadOptions? options = null) => All(FrameworkJson.ReadLinesAsync(new MemoryStream(bytes), options));

    private static ReadResult<StrategicFramework>[] All(IAsyncEnumerable<ReadResult<StrategicFramework>> results) => [.. results.ToBlockingEnumerable()];

    /// <summary>Gives no more than some bytes at a time, as a network does.</summary>
    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
