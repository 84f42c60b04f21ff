using System.Text;
using System.Xml;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the limits of <see cref="ReadOptions"/> are exact to the byte and to the level.</summary>
public sealed class StratMLLimitTests
{
    private const string Start = $"<StrategicPlan xmlns='{StratMLNamespaces.Part1}'>";
    private const string Core = "<StrategicPlanCore><Goal><Name/><Description/></Goal></StrategicPlanCore>";

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('€')]
    public async Task MaxBytes_is_exact_in_every_overload(char c)
    {
        string xml = $"{Start}<Name>{new string(c, 10_000)}</Name>{Core}</StrategicPlan>";
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        foreach (int maxBytes in new[] { bytes.Length, bytes.Length - 1 })
        {
            ReadOptions options = new() { MaxBytes = maxBytes };
            using var syncChunks = new ChunkedStream(bytes);
            using var asyncChunks = new ChunkedStream(bytes);
            ReadResult<StrategicFramework>[] results =
            [
                FrameworkStratML.Read(xml, options),
                FrameworkStratML.Read(bytes, options),
                ReadStream(new MemoryStream(bytes), options),
                ReadStream(syncChunks, options),
                await FrameworkStratML.ReadAsync(asyncChunks, options),
            ];
            string message =
                $"(1,1): error SF1001: The document is larger than {maxBytes} bytes, the limit set by "
                + "ReadOptions.MaxBytes. It was not read.";
            Assert.All(results, result => Assert.Equal(maxBytes == bytes.Length, result.Succeeded));
            Assert.All(
                results.Where(result => !result.Succeeded),
                result => Assert.Equal(message, Assert.Single(result.Diagnostics).ToString()));
        }
    }

    [Fact]
    public async Task Endless_stream_is_not_read_far_beyond_MaxBytes()
    {
        ReadOptions options = new() { MaxBytes = 1000 };
        using var syncStream = new EndlessStream();
        using var asyncStream = new EndlessStream();
        Assert.False(ReadStream(syncStream, options).Succeeded);
        Assert.False((await FrameworkStratML.ReadAsync(asyncStream, options)).Succeeded);
    }

    [Theory]
    [InlineData("", 4, "/StrategicPlan/StrategicPlanCore/Goal[1]/Name")]
    [InlineData("<Foo><a><b><c>text</c></b></a></Foo>", 5, "/StrategicPlan/Foo")]
    [InlineData("<Foo><a><b><c/></b></a></Foo>", 5, "/StrategicPlan/Foo")]
    [InlineData(
        "<x:a xmlns:x='urn:x'><x:b><x:c><x:d> <!-- --></x:d></x:c></x:b></x:a>", 5, "/StrategicPlan/a")]
    [InlineData("<Description>text<b><c><d/></c></b></Description>", 5, "/StrategicPlan/Description")]
    public void MaxDepth_is_exact_wherever_the_deepest_element_is(string inner, int depth, string path)
    {
        string plan = $"{Start}<Name/>{inner}{Core}</StrategicPlan>";
        foreach (int maxDepth in Enumerable.Range(depth - 1, 3))
        {
            ReadOptions options = new() { MaxDepth = maxDepth, Mode = ReadMode.Lenient };
            using var reader = XmlReader.Create(new StringReader($"<a><b><c>{plan}</c></b></a>"));
            Assert.True(reader.ReadToDescendant("StrategicPlan", StratMLNamespaces.Part1));
            AssertLimited(FrameworkStratML.Read(plan, options), maxDepth);
            AssertLimited(FrameworkStratML.Read(reader, options), maxDepth);
        }

        void AssertLimited(ReadResult<StrategicFramework> result, int maxDepth)
        {
            Assert.Equal(maxDepth >= depth, result.Succeeded);
            if (!result.Succeeded)
            {
                string message =
                    $"The document is nested more than {maxDepth} levels deep, the limit set by ReadOptions.MaxDepth. "
                    + "The rest of the document was not read.";
                Diagnostic error = result.Diagnostics[^1];
                Assert.Equal((DiagnosticCodes.TooDeep, path, message), (error.Code, error.Path, error.Message));
            }
        }
    }

    private static ReadResult<StrategicFramework> ReadStream(Stream stream, ReadOptions options) =>
        FrameworkStratML.Read(stream, options);

    /// <summary>A stream that returns at most 100 bytes at a time.</summary>
    private sealed class ChunkedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 100)]);

        public override ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 100)], cancellationToken);
    }

    /// <summary>An endless stream of spaces, which throws when more than a million bytes are read.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        private int _bytesRead;

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            _bytesRead += buffer.Length;
            buffer.Fill((byte)' ');
            return _bytesRead <= 1_000_000 ? buffer.Length : throw new IOException("The reader did not stop.");
        }

        public override ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
