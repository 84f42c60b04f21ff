using System.Buffers;
using System.Text;
using System.Xml;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class StratMLArgumentTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void Write_throws_when_the_framework_is_null()
    {
        using var writer = XmlWriter.Create(new StringBuilder());
        ArrayBufferWriter<byte> buffer = new();
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.Write(null!));
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.Write(null!, buffer));
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.Write(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.Write(null!, writer));
        Assert.Throws<ArgumentNullException>(
            "framework", () => { _ = FrameworkStratML.WriteAsync(null!, Stream.Null); });
        Assert.Throws<ArgumentNullException>(
            "framework", () => FrameworkStratML.GetUnsupportedContent(null!, StratMLVersion.Part1));
    }

    [Fact]
    public void Read_and_Write_throw_when_the_source_or_destination_is_null()
    {
        Assert.Throws<ArgumentNullException>(
            "destination", () => FrameworkStratML.Write(Framework, (IBufferWriter<byte>)null!));
        Assert.Throws<ArgumentNullException>("destination", () => FrameworkStratML.Write(Framework, (Stream)null!));
        Assert.Throws<ArgumentNullException>("writer", () => FrameworkStratML.Write(Framework, (XmlWriter)null!));
        Assert.Throws<ArgumentNullException>(
            "destination",
            () => { _ = FrameworkStratML.WriteAsync(Framework, null!); });
        Assert.Throws<ArgumentNullException>("xml", () => FrameworkStratML.Read((string)null!));
        Assert.Throws<ArgumentNullException>("stream", () => FrameworkStratML.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>("reader", () => FrameworkStratML.Read((XmlReader)null!));
        Assert.Throws<ArgumentNullException>("stream", () => { _ = FrameworkStratML.ReadAsync(null!); });
    }

    [Theory]
    [InlineData("", "''")]
    [InlineData("a b", "'a b'")]
    [InlineData("\u0001a", "'\\u0001a'")]
    public void SchemaLocation_throws_when_it_is_empty_or_has_spaces_or_control_characters(
        string location, string quoted)
    {
        string message =
            $"SchemaLocation must be a URL without white space and control characters, but is {quoted}. "
            + "(Parameter 'SchemaLocation')";
        ArgumentException exception =
            Assert.Throws<ArgumentException>(() => new StratMLWriteOptions { SchemaLocation = location });
        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public async Task Cancellation_is_observed_when_the_stream_ignores_the_token()
    {
        CancellationToken cancelled = new(canceled: true);
        using var stream = new TokenIgnoringStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => FrameworkStratML.WriteAsync(Framework, stream, cancellationToken: cancelled));
        Assert.Equal(0, stream.Length);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => FrameworkStratML.ReadAsync(stream, cancellationToken: cancelled));
    }

    private sealed class TokenIgnoringStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer, CancellationToken.None);

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.WriteAsync(buffer, CancellationToken.None);
    }
}
