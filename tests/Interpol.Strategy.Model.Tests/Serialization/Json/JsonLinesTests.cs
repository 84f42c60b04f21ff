using System.Text;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(JsonArbitraries)])]
public sealed class JsonLinesTests
{
    [Property]
    public async Task ReadLinesAsync_returns_the_frameworks_that_were_written(
        EquatableList<StrategicFramework> frameworks)
    {
        byte[] lines = await WriteAsync(frameworks);
        ReadResult<StrategicFramework>[] results = Read(lines, new() { Mode = ReadMode.Strict });
        Assert.All(results, result => Assert.Empty(result.Diagnostics));
        Assert.Equal(frameworks, results.Select(result => result.Value!));
    }

    [Property]
    public async Task ReadLinesAsync_returns_the_same_results_for_any_chunk_size(
        EquatableList<StrategicFramework> frameworks,
        ChunkSize size)
    {
        byte[] lines = await WriteAsync(frameworks);
        Assert.Equal(Read(lines), ReadChunks(lines, size.Value));
    }

    [Property]
    public async Task WriteLinesAsync_writes_the_same_bytes_for_asynchronous_sources(
        EquatableList<StrategicFramework> frameworks)
    {
        using var stream = new MemoryStream();
        await FrameworkJson.WriteLinesAsync(EnumerateAsync(frameworks), stream);
        Assert.Equal(await WriteAsync(frameworks), stream.ToArray());
    }

    [Fact]
    public void ReadLinesAsync_continues_after_lines_with_errors()
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
        Assert.Equal(
            [(4, 3, "SF1104"), (4, 31, "SF1101")],
            results[2].Diagnostics.Select(diagnostic =>
                (diagnostic.Line!.Value, diagnostic.Column!.Value, diagnostic.Code)));
    }

    [Property]
    public void C8_ReadLinesAsync_reports_an_indented_document_once(StrategicFramework framework, ChunkSize size)
    {
        string indented = FrameworkJson.Write(framework, new JsonWriteOptions { Indented = true });
        string line = FrameworkJson.Write(framework);
        int last = 1 + indented.Count(c => c == '\n');
        byte[] lines = Encoding.UTF8.GetBytes($"{line}\n{indented}\n{line}\n{indented}");
        ReadResult<StrategicFramework>[] results = ReadChunks(lines, size.Value);
        Assert.Equal([framework, null, framework, null], results.Select(result => result.Value));
        Assert.Equal(
            $"(2,1): error SF1006: The document spans the lines 2 to {last + 1}. "
                + "In newline-delimited JSON, each document must be on one line. It was not read.",
            Assert.Single(results[1].Diagnostics).ToString());
        Assert.Equal((last + 3, 1), (results[3].Diagnostics[0].Line, results[3].Diagnostics[0].Column));
    }

    [Property]
    public void C8_ReadLinesAsync_reads_the_lines_after_one_that_was_cut_off(
        EquatableList<StrategicFramework> frameworks, ChunkSize size, ushort cut)
    {
        string[] lines = [.. frameworks.Select(framework => FrameworkJson.Write(framework))];
        string first = lines.Length == 0 ? "{}" : lines[0];
        string all = string.Join("\n", [first[..(1 + (cut % (first.Length - 1)))], .. lines]);
        ReadResult<StrategicFramework>[] results = ReadChunks(Encoding.UTF8.GetBytes(all), size.Value);
        Assert.Equal([null, .. frameworks], results.Select(result => result.Value));
        Assert.Equal(1, results[0].Diagnostics[0].Line);
    }

    [Theory]
    [InlineData("{\n{\n\"a\":1\n}\n", 2)]
    [InlineData("[\n{\n\"a\":1\n},\n{}", 5)]
    [InlineData("[\n[\n]\n]\n[\n", 2)]
    [InlineData("1\n2\n\"a\"", 3)]
    [InlineData("{\n\n\"a\":\"\n\"}", 3)]
    public void C8_ReadLinesAsync_returns_a_result_for_each_line_of_what_does_not_end(string lines, int count) =>
        Assert.Equal(count, Read(Encoding.UTF8.GetBytes(lines)).Length);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \r\n\n\t")]
    public void ReadLinesAsync_ignores_blank_lines(string text) => Assert.Empty(Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void ReadLinesAsync_reports_and_skips_lines_longer_than_the_limit()
    {
        string longLine = $$"""{"formatVersion":1,"id":"long","name":"{{new string('x', 100_000)}}"}""";
        string lines = $$"""
            {{longLine}}
            {"formatVersion":1,"id":"b","name":"B"}
            {{longLine}}
            """.ReplaceLineEndings("\n");
        ReadResult<StrategicFramework>[] results = Read(Encoding.UTF8.GetBytes(lines), new() { MaxBytes = 1000 });
        Assert.Equal([null, "b", null], results.Select(result => result.Value?.Id.ToString()));
        Assert.Equal(
            [(1, DiagnosticCodes.TooLarge), (3, DiagnosticCodes.TooLarge)],
            results.SelectMany(result => result.Diagnostics)
                .Select(diagnostic => (diagnostic.Line!.Value, diagnostic.Code)));
    }

    [Fact]
    public void ReadLinesAsync_accepts_a_line_of_exactly_the_limit_for_any_chunk_size()
    {
        byte[] line = Encoding.UTF8.GetBytes("""{"formatVersion":1,"id":"just","name":"J"}""");
        foreach (int size in new[] { 1, line.Length, 1000 })
        {
            foreach (byte[] lines in new[] { line, [.. line, (byte)'\n'], [.. line, (byte)'\n', .. line] })
            {
                Assert.All(
                    ReadChunks(lines, size, new() { MaxBytes = line.Length }),
                    result => Assert.Equal("just", result.Value?.Id.ToString()));
                Assert.All(
                    ReadChunks(lines, size, new() { MaxBytes = line.Length - 1 }),
                    result => Assert.Equal(DiagnosticCodes.TooLarge, result.Diagnostics[0].Code));
            }
        }
    }

    [Fact]
    public async Task Async_methods_throw_when_the_token_is_canceled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        CancellationToken token = source.Token;
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;

        await AssertCanceledAsync(async () => await FrameworkJson
            .ReadLinesAsync(CreateStream(), cancellationToken: token).GetAsyncEnumerator().MoveNextAsync());
        await AssertCanceledAsync(
            () => FrameworkJson.WriteLinesAsync(InterpolFrameworks.All, CreateStream(), token));
        await AssertCanceledAsync(() => FrameworkJson.ReadAsync(CreateStream(), cancellationToken: token));
        await AssertCanceledAsync(() => FrameworkJson.WriteAsync(framework, CreateStream(), cancellationToken: token));

        static MemoryStream CreateStream() => new(new byte[10]);

        static async Task AssertCanceledAsync(Func<Task> call) =>
            await Assert.ThrowsAnyAsync<OperationCanceledException>(call);
    }

    private static async IAsyncEnumerable<StrategicFramework> EnumerateAsync(IEnumerable<StrategicFramework> frameworks)
    {
        foreach (StrategicFramework framework in frameworks)
        {
            await Task.Yield();
            yield return framework;
        }
    }

    private static async Task<byte[]> WriteAsync(IEnumerable<StrategicFramework> frameworks)
    {
        using var stream = new MemoryStream();
        await FrameworkJson.WriteLinesAsync(frameworks, stream);
        return stream.ToArray();
    }

    private static ReadResult<StrategicFramework>[] Read(byte[] lines, ReadOptions? options = null) =>
        ReadAll(FrameworkJson.ReadLinesAsync(new MemoryStream(lines), options));

    private static ReadResult<StrategicFramework>[] ReadChunks(byte[] lines, int size, ReadOptions? options = null)
    {
        using var stream = new ChunkedStream(lines, size);
        return ReadAll(FrameworkJson.ReadLinesAsync(stream, options));
    }

    private static ReadResult<StrategicFramework>[] ReadAll(IAsyncEnumerable<ReadResult<StrategicFramework>> results) =>
        [.. results.ToBlockingEnumerable()];

    /// <summary>Represents a stream that returns a limited number of bytes at once, as networks do.</summary>
    private sealed class ChunkedStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
