using System.Buffers;
using System.Text;
using System.Xml;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class StratMLArgumentTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void No_framework_is_written_without_one()
    {
        using var writer = XmlWriter.Create(new StringBuilder());
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.Write(null!));
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.Write(null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.Write(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.Write(null!, writer));
        Assert.Throws<ArgumentNullException>("framework", () => { _ = FrameworkStratML.WriteAsync(null!, Stream.Null); });
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkStratML.DescribeLoss(null!, StratMLVersion.Part1));
    }

    [Fact]
    public void Nothing_is_read_from_nowhere_and_written_to_nowhere()
    {
        Assert.Throws<ArgumentNullException>("buffer", () => FrameworkStratML.Write(Framework, (IBufferWriter<byte>)null!));
        Assert.Throws<ArgumentNullException>("stream", () => FrameworkStratML.Write(Framework, (Stream)null!));
        Assert.Throws<ArgumentNullException>("writer", () => FrameworkStratML.Write(Framework, (XmlWriter)null!));
        Assert.Throws<ArgumentNullException>("stream", () => { _ = FrameworkStratML.WriteAsync(Framework, null!); });
        Assert.Throws<ArgumentNullException>("xml", () => FrameworkStratML.Read((string)null!));
        Assert.Throws<ArgumentNullException>("stream", () => FrameworkStratML.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>("reader", () => FrameworkStratML.Read((XmlReader)null!));
        Assert.Throws<ArgumentNullException>("stream", () => { _ = FrameworkStratML.ReadAsync(null!); });
    }

    [Theory]
    [InlineData("", "''")]
    [InlineData("a b", "'a b'")]
    [InlineData("\u0001a", "'\\u0001a'")]
    public void An_address_of_a_schema_that_no_document_can_tell_is_refused(string address, string shown) => Assert.Equal(
        $"{shown} is no address that an XML document can tell as its SchemaLocation; an address holds no blanks and no control characters. (Parameter 'SchemaLocation')",
        Assert.Throws<ArgumentException>(() => new StratMLWriteOptions { SchemaLocation = address }).Message);

    [Fact]
    public async Task Who_stops_the_reading_or_the_writing_need_not_wait_for_the_stream_to_notice()
    {
        var cancelled = new CancellationToken(canceled: true);
        using var stream = new DeafStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FrameworkStratML.WriteAsync(Framework, stream, cancellationToken: cancelled));
        Assert.Equal(0, stream.Length);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FrameworkStratML.ReadAsync(stream, cancellationToken: cancelled));
    }

    /// <summary>A stream that does not look whether it was stopped.</summary>
    private sealed class DeafStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer, CancellationToken.None);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => base.WriteAsync(buffer, CancellationToken.None);
    }
}
