using System.Text;
using System.Xml;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The limits of the <see cref="ReadOptions"/> are kept to the byte and to the level.</summary>
public sealed class LimitTests
{
    private const string Open = $"<StrategicPlan xmlns='{Spaces.Part1}'>";
    private const string Core = "<StrategicPlanCore><Goal><Name/><Description/></Goal></StrategicPlanCore>";

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('€')]
    public async Task A_document_may_have_as_many_bytes_as_the_options_say_by_every_way_in(char c)
    {
        string xml = $"{Open}<Name>{new string(c, 10_000)}</Name>{Core}</StrategicPlan>";
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        foreach (int most in new[] { bytes.Length, bytes.Length - 1 })
        {
            var options = new ReadOptions { MaxBytes = most };
            using var pieces = new PiecesStream(bytes);
            using var again = new PiecesStream(bytes);
            ReadResult<StrategicFramework>[] results =
            [
                FrameworkStratML.Read(xml, options),
                FrameworkStratML.Read(bytes, options),
                FromStream(new MemoryStream(bytes), options),
                FromStream(pieces, options),
                await FrameworkStratML.ReadAsync(again, options),
            ];
            Assert.All(results, result => Assert.Equal(most == bytes.Length, result.Succeeded));
            Assert.All(
                results.Where(result => !result.Succeeded),
                result => Assert.Equal($"error SF1001: The document has more than {most} bytes, which is as many as ReadOptions.MaxBytes allows.", Assert.Single(result.Diagnostics).ToString()));
        }
    }

    [Fact]
    public async Task A_stream_that_does_not_end_is_left_soon_behind_the_limit()
    {
        var options = new ReadOptions { MaxBytes = 1000 };
        using var stream = new EndlessStream();
        using var again = new EndlessStream();
        Assert.False(FromStream(stream, options).Succeeded);
        Assert.False((await FrameworkStratML.ReadAsync(again, options)).Succeeded);
    }

    [Theory]
    [InlineData("", 4, "/StrategicPlan/StrategicPlanCore/Goal[1]/Name")]
    [InlineData("<Foo><a><b><c>text</c></b></a></Foo>", 5, "/StrategicPlan/Foo")]
    [InlineData("<Foo><a><b><c/></b></a></Foo>", 5, "/StrategicPlan/Foo")]
    [InlineData("<x:a xmlns:x='urn:x'><x:b><x:c><x:d> <!-- --></x:d></x:c></x:b></x:a>", 5, "/StrategicPlan/a")]
    [InlineData("<Description>text<b><c><d/></c></b></Description>", 5, "/StrategicPlan/Description")]
    public void Elements_may_lie_in_each_other_as_deep_as_the_options_say_wherever_they_are(string inner, int depth, string path)
    {
        string plan = $"{Open}<Name/>{inner}{Core}</StrategicPlan>";
        foreach (int most in Enumerable.Range(depth - 1, 3))
        {
            var options = new ReadOptions { MaxDepth = most, Mode = ReadMode.Lenient };
            using var inside = XmlReader.Create(new StringReader($"<a><b><c>{plan}</c></b></a>"));
            Assert.True(inside.ReadToDescendant("StrategicPlan", Spaces.Part1));
            foreach (ReadResult<StrategicFramework> result in new[] { FrameworkStratML.Read(plan, options), FrameworkStratML.Read(inside, options) })
            {
                Assert.Equal(most >= depth, result.Succeeded);
                Assert.True(
                    result.Succeeded || result.Diagnostics[^1] is { Code: DiagnosticCodes.TooDeep } told && told.Path == path
                    && told.Message == $"Elements lie in each other more than {most} levels deep, which is as far as ReadOptions.MaxDepth allows.",
                    string.Join('\n', result.Diagnostics));
            }
        }
    }

    private static ReadResult<StrategicFramework> FromStream(Stream stream, ReadOptions options) => FrameworkStratML.Read(stream, options);

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class PiecesStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 100)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 100)], cancellationToken);
    }

    /// <summary>Blanks without end, though not for whoever takes more than a million of them.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        private int _given;

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            _given += buffer.Length;
            buffer.Fill((byte)' ');
            return _given <= 1_000_000 ? buffer.Length : throw new IOException("Nobody needs so much.");
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
