using System.Buffers;
using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class JsonArgumentTests
{
    [Fact]
    public void FrameworkJson_throws_with_the_parameter_name_for_null_arguments()
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        var buffer = new ArrayBufferWriter<byte>();
        StrategicFramework framework = null!;
        FrameworkCatalog catalog = null!;
        StrategicFramework validFramework = InterpolFrameworks.Framework2017To2020;
        FrameworkCatalog validCatalog = InterpolFrameworks.Catalog;

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
                () => FrameworkJson.Write(validFramework, default(IBufferWriter<byte>)!),
                () => FrameworkJson.Write(validFramework, default(Stream)!),
                () => FrameworkJson.Write(validCatalog, default(IBufferWriter<byte>)!),
                () => FrameworkJson.Write(validCatalog, default(Stream)!),
            ],
            (Action write) => Assert.Throws<ArgumentNullException>("destination", write));
        Assert.Throws<ArgumentNullException>(
            "writer",
            () => FrameworkJson.Write(validFramework, default(Utf8JsonWriter)!));
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
    public async Task Async_methods_throw_with_the_parameter_name_for_null_arguments()
    {
        using var stream = new MemoryStream();
        StrategicFramework validFramework = InterpolFrameworks.Framework2017To2020;
        FrameworkCatalog validCatalog = InterpolFrameworks.Catalog;
        IEnumerable<StrategicFramework> frameworks = null!;
        IAsyncEnumerable<StrategicFramework> asyncFrameworks = null!;

        await AssertThrowsAsync("framework", () => FrameworkJson.WriteAsync(default(StrategicFramework)!, stream));
        await AssertThrowsAsync("catalog", () => FrameworkJson.WriteAsync(default(FrameworkCatalog)!, stream));
        await AssertThrowsAsync("framework", () => FrameworkJson.WriteLinesAsync([null!], stream));
        await AssertThrowsAsync("destination", () => FrameworkJson.WriteAsync(validFramework, null!));
        await AssertThrowsAsync("destination", () => FrameworkJson.WriteAsync(validCatalog, null!));
        await AssertThrowsAsync("destination", () => FrameworkJson.WriteLinesAsync([], null!));
        await AssertThrowsAsync("destination", () => FrameworkJson.WriteLinesAsync(EmptyAsync(), null!));
        await AssertThrowsAsync("frameworks", () => FrameworkJson.WriteLinesAsync(frameworks, stream));
        await AssertThrowsAsync("frameworks", () => FrameworkJson.WriteLinesAsync(asyncFrameworks, stream));
        await AssertThrowsAsync("stream", () => FrameworkJson.ReadAsync(null!));
        await AssertThrowsAsync("stream", () => FrameworkJson.ReadCatalogAsync(null!));

        static async Task AssertThrowsAsync(string parameter, Func<Task> call) =>
            await Assert.ThrowsAsync<ArgumentNullException>(parameter, call);
    }

    private static async IAsyncEnumerable<StrategicFramework> EmptyAsync()
    {
        await Task.CompletedTask;
        yield break;
    }
}
