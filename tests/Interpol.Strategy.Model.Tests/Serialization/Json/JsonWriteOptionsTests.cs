using System.Buffers;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class JsonWriteOptionsTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void Output_is_compact_by_default()
    {
        Assert.DoesNotContain('\n', FrameworkJson.Write(Framework));
        Assert.DoesNotContain('\n', FrameworkJson.Write(InterpolFrameworks.Catalog));
        Assert.DoesNotContain(">\n", FrameworkStratML.Write(Framework), StringComparison.Ordinal);
        Assert.False(new JsonWriteOptions().Indented);
        Assert.False(new StratMLWriteOptions().Indented);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_overload_writes_with_the_options(bool isIndented)
    {
        var options = new JsonWriteOptions { Indented = isIndented };
        string framework = FrameworkJson.Write(Framework, options);
        string catalog = FrameworkJson.Write(InterpolFrameworks.Catalog, options);
        Assert.Equal(isIndented, framework.Contains('\n', StringComparison.Ordinal));
        Assert.Equal(isIndented, catalog.Contains('\n', StringComparison.Ordinal));

        var buffer = new ArrayBufferWriter<byte>();
        FrameworkJson.Write(Framework, buffer, options);
        FrameworkJson.Write(InterpolFrameworks.Catalog, buffer, options);
        Assert.Equal(framework + catalog, Encoding.UTF8.GetString(buffer.WrittenSpan));

        using var stream = new MemoryStream();
        WriteBoth(stream, options);
        await FrameworkJson.WriteAsync(Framework, stream, options);
        await FrameworkJson.WriteAsync(InterpolFrameworks.Catalog, stream, options);
        Assert.Equal(framework + catalog + framework + catalog, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteBoth(Stream stream, JsonWriteOptions options)
    {
        FrameworkJson.Write(Framework, stream, options);
        FrameworkJson.Write(InterpolFrameworks.Catalog, stream, options);
    }
}
