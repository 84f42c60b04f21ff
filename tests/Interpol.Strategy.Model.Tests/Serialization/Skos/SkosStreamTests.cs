using System.Buffers;
using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that catalogs are written in pieces, and completely or not at all.</summary>
[Collection(SerialCollection.Name)]
public sealed class SkosStreamTests
{
    private const int FrameworkCount = 250;

    /// <summary>Live bytes that other threads and pools can add.</summary>
    private const long Tolerance = 1_000_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Writing_to_a_stream_keeps_the_same_memory_for_every_size_of_a_catalog(bool isTurtle)
    {
        long[] live = [.. new[] { 1, 2, 4 }.Select(factor => MeasureLiveBytes(FrameworkCount * factor, isTurtle))];
        Assert.True(live.Max() < Tolerance, $"Live bytes of three doubling sizes: {string.Join(", ", live)}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Writing_to_a_stream_allocates_in_proportion_to_the_size(bool isTurtle)
    {
        long[] allocated =
        [
            .. new[] { 1, 2, 4 }.Select(factor =>
            {
                FrameworkCatalog catalog = CreateCatalog(20 * factor);
                return AllocationCounter.MeasureCall(() =>
                {
                    Write(catalog, Stream.Null, isTurtle);
                    return catalog;
                });
            }),
        ];
        Assert.True(
            allocated[1] < 2.2 * allocated[0] && allocated[2] < 2.2 * allocated[1],
            $"Allocated bytes of three doubling sizes: {string.Join(", ", allocated)}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pieces_of_a_catalog_are_small(bool isTurtle)
    {
        using var stream = new PieceStream();
        Write(CreateCatalog(100), stream, isTurtle);
        Assert.InRange(stream.Lengths.Count, 10, 100);
        Assert.InRange(stream.Lengths.Max(), 1, 100_000);
    }

    [Fact]
    public async Task Writers_write_nothing_if_a_string_contains_an_unpaired_surrogate()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        StrategicFramework last = framework with { Id = FrameworkId.Parse("last"), Description = "\udc00" };
        FrameworkCatalog catalog = new([.. CreateCatalog(50).Frameworks, last]);
        var comparison = FrameworkComparison.Compare(framework, last);
        using var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();
        const string Problem = "description: '\\udc00' contains an unpaired surrogate, which cannot be written.";

        Assert.Equal(Problem, Throws(() => FrameworkSkos.WriteJsonLd(last, stream)));
        Assert.Equal(Problem, Throws(() => FrameworkSkos.WriteTurtle(last, buffer)));
        Assert.Equal($"frameworks[50].{Problem}", Throws(() => FrameworkSkos.WriteTurtle(catalog, stream)));
        Assert.Equal($"frameworks[50].{Problem}", Throws(() => FrameworkSkos.WriteJsonLd(catalog, buffer)));
        Assert.Equal($"later.{Problem}", Throws(() => FrameworkSkos.WriteJsonLd(comparison, stream)));
        await Assert.ThrowsAsync<ArgumentException>(() => FrameworkSkos.WriteTurtleAsync(catalog, stream));
        Assert.Equal(0, stream.Length);
        Assert.Equal(0, buffer.WrittenCount);
    }

    [Fact]
    public void Strings_that_are_not_written_can_contain_unpaired_surrogates() =>
        SkosAssert.HasStatements(InterpolFrameworks.Framework2017To2020 with
        {
            OtherInformation = "\ud800",
            Identifier = "\ud800",
            Submitter = new() { Surname = "\ud800" },
        });

    [Theory]
    [InlineData("name")]
    [InlineData("description")]
    [InlineData("source")]
    [InlineData("adoption.body")]
    [InlineData("organizations[0].name")]
    [InlineData("organizations[0].acronym")]
    [InlineData("goals[0].name")]
    [InlineData("goals[0].objectives[0].description")]
    [InlineData("goals[0].objectives[0].indicators[0].measurementDimension")]
    [InlineData("goals[0].objectives[0].indicators[0].identifier")]
    [InlineData("goals[0].objectives[0].indicators[0].name")]
    public void Message_contains_the_path_of_the_string(string path)
    {
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("a"),
            Name = Get("name")!,
            Description = Get("description"),
            Source = Get("source"),
            Adoption = new() { Body = Get("adoption.body")! },
            Organizations = [new() { Name = Get("organizations[0].name"), Acronym = Get("organizations[0].acronym") }],
            Goals = [new() { Name = Get("goals[0].name")!, Objectives = [CreateObjective("goals[0].objectives[0].")] }],
        };
        Assert.Equal(
            $"{path}: '\\ud800' contains an unpaired surrogate, which cannot be written.",
            Throws(() => FrameworkSkos.WriteTurtle(framework)));

        Objective CreateObjective(string prefix) => new()
        {
            Description = Get($"{prefix}description"),
            Indicators =
            [
                new()
                {
                    MeasurementDimension = Get($"{prefix}indicators[0].measurementDimension")!,
                    UnitOfMeasurement = "berths",
                    Identifier = Get($"{prefix}indicators[0].identifier"),
                    Name = Get($"{prefix}indicators[0].name"),
                },
            ],
        };

        string? Get(string other) => other == path ? "\ud800" : "text";
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WriteAsync_stops_when_the_token_is_canceled(bool isTurtle)
    {
        using var source = new CancellationTokenSource();
        using var stream = new PieceStream { Written = source.Cancel };
        FrameworkCatalog catalog = CreateCatalog(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => isTurtle
            ? FrameworkSkos.WriteTurtleAsync(catalog, stream, null, source.Token)
            : FrameworkSkos.WriteJsonLdAsync(catalog, stream, null, source.Token));
        Assert.Single(stream.Lengths);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => isTurtle
            ? FrameworkSkos.WriteTurtleAsync(catalog, stream, null, source.Token)
            : FrameworkSkos.WriteJsonLdAsync(catalog, stream, null, source.Token));
        Assert.Single(stream.Lengths);
    }

    private static string Throws(Action write) => Assert.Throws<ArgumentException>(write).Message;

    private static long MeasureLiveBytes(int count, bool isTurtle)
    {
        FrameworkCatalog catalog = CreateCatalog(count);
        Write(catalog, Stream.Null, isTurtle);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long max = 0;
        int pieces = 0;
        using var stream = new PieceStream
        {
            Written = () =>
            {
                if (pieces++ % 8 == 7)
                {
                    max = Math.Max(max, GC.GetTotalMemory(forceFullCollection: true) - before);
                }
            },
        };
        Write(catalog, stream, isTurtle);
        Assert.True(pieces > count / 20, $"{pieces} pieces");
        GC.KeepAlive(catalog);
        return max;
    }

    private static void Write(FrameworkCatalog catalog, Stream stream, bool isTurtle)
    {
        if (isTurtle)
        {
            FrameworkSkos.WriteTurtle(catalog, stream);
        }
        else
        {
            FrameworkSkos.WriteJsonLd(catalog, stream);
        }
    }

    private static FrameworkCatalog CreateCatalog(int count) => new(Enumerable.Range(0, count).Select(number =>
        InterpolFrameworks.Framework2017To2020 with
        {
            Id = FrameworkId.Parse(string.Create(CultureInfo.InvariantCulture, $"plan-{number}")),
        }));
}
