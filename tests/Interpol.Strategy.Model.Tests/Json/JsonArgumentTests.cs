using System.Buffers;
using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What is said to callers who give nothing.</summary>
public sealed class JsonArgumentTests
{
    [Fact]
    public void An_exception_for_null_names_the_argument_as_the_caller_knows_it()
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        var buffer = new ArrayBufferWriter<byte>();
        StrategicFramework framework = null!;
        FrameworkCatalog catalog = null!;

        Assert.All(
            [
                () => FrameworkJson.Read(default(string)!),
                () => FrameworkJson.ReadCatalog(default(string)!),
            ],
            (Func<object> read) => Assert.Throws<ArgumentNullException>("json", read));
        Assert.All(
            [
                () => FrameworkJson.Write(framework),
                () => FrameworkJson.Write(framework, buffer),
                () => FrameworkJson.Write(framework, stream),
                () => FrameworkJson.Write(framework, writer),
            ],
            (Action write) => Assert.Throws<ArgumentNullException>("framework", write));
        Assert.All(
            [
                () => FrameworkJson.Write(InterpolFrameworks.Framework2017To2020, default(IBufferWriter<byte>)!),
                () => FrameworkJson.Write(InterpolFrameworks.Framework2017To2020, default(Stream)!),
                () => FrameworkJson.Write(InterpolFrameworks.Catalog, default(IBufferWriter<byte>)!),
                () => FrameworkJson.Write(InterpolFrameworks.Catalog, default(Stream)!),
            ],
            (Action write) => Assert.Throws<ArgumentNullException>("destination", write));
        Assert.Throws<ArgumentNullException>("writer", () => FrameworkJson.Write(InterpolFrameworks.Framework2017To2020, default(Utf8JsonWriter)!));
        Assert.Throws<ArgumentNullException>("stream", () => FrameworkJson.Read(default(Stream)!));
        Assert.Throws<ArgumentNullException>("stream", () => FrameworkJson.ReadCatalog(default(Stream)!));
        Assert.Throws<ArgumentNullException>("stream", () => FrameworkJson.ReadLinesAsync(null!));
        Assert.All(
            [
                () => FrameworkJson.Write(catalog),
                () => FrameworkJson.Write(catalog, buffer),
                () => FrameworkJson.Write(catalog, stream),
                () => FrameworkJson.Write(catalog, writer),
            ],
            (Action write) => Assert.Throws<ArgumentNullException>("catalog", write));
    }

    [Fact]
    public async Task So_do_those_of_tasks()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAsync<ArgumentNullException>("framework", () => FrameworkJson.WriteAsync(default(StrategicFramework)!, stream));
        await Assert.ThrowsAsync<ArgumentNullException>("catalog", () => FrameworkJson.WriteAsync(default(FrameworkCatalog)!, stream));
        await Assert.ThrowsAsync<ArgumentNullException>("framework", () => FrameworkJson.WriteLinesAsync([null!], stream));
        await Assert.ThrowsAsync<ArgumentNullException>("destination", () => FrameworkJson.WriteAsync(InterpolFrameworks.Framework2017To2020, null!));
        await Assert.ThrowsAsync<ArgumentNullException>("destination", () => FrameworkJson.WriteAsync(InterpolFrameworks.Catalog, null!));
        await Assert.ThrowsAsync<ArgumentNullException>("destination", () => FrameworkJson.WriteLinesAsync([], null!));
        await Assert.ThrowsAsync<ArgumentNullException>("destination", () => FrameworkJson.WriteLinesAsync(Nothing(), null!));
        await Assert.ThrowsAsync<ArgumentNullException>("frameworks", () => FrameworkJson.WriteLinesAsync(default(IEnumerable<StrategicFramework>)!, stream));
        await Assert.ThrowsAsync<ArgumentNullException>("frameworks", () => FrameworkJson.WriteLinesAsync(default(IAsyncEnumerable<StrategicFramework>)!, stream));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => FrameworkJson.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => FrameworkJson.ReadCatalogAsync(null!));
    }

    private static async IAsyncEnumerable<StrategicFramework> Nothing()
    {
        await Task.CompletedTask;
        yield break;
    }
}
