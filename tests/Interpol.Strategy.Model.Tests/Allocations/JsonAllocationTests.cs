using System.Buffers;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests.Allocations;

/// <summary>Tests allocated bytes, which do not vary between runs as times do.</summary>
/// <remarks>
/// Tests that run at the same time would cause garbage collections, which take arrays from the pool.
/// </remarks>
[Collection(SerialCollection.Name)]
public class JsonAllocationTests
{
    /// <summary>
    /// Code that is not yet optimized boxes characters: a few thousand bytes per framework, however long its strings
    /// are.
    /// </summary>
    [Fact]
    public void Write_does_not_allocate_for_strings_when_writing_to_a_buffer()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2014To2016 with
        {
            OtherInformation = string.Join("\n\n", Enumerable.Repeat("A paragraph of the plan.", 4_000)),
        };
        var buffer = new ArrayBufferWriter<byte>(200_000);

        long allocated = AllocationCounter.MeasureCall(() =>
        {
            buffer.ResetWrittenCount();
            FrameworkJson.Write(framework, buffer);
            return buffer;
        });

        Assert.InRange(buffer.WrittenCount, 100_000, 200_000);
        Assert.InRange(allocated, 1, 10_000);
    }

    /// <summary>
    /// A buffer that grows with the number of lines, or a list of results, would allocate more per line.
    /// </summary>
    [Fact]
    public async Task ReadLinesAsync_allocates_the_same_for_each_line()
    {
        const int Few = 50;
        const int Many = 1_000;
        byte[] fewLines = await Lines(Few);
        byte[] manyLines = await Lines(Many);
        long few = long.MaxValue;
        long many = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            many = Math.Min(many, await AllocatedByReading(manyLines));
            few = Math.Min(few, await AllocatedByReading(fewLines));
        }

        Assert.InRange(many / (double)Many, 1, few * 1.05 / Few);
    }

    [Fact]
    public async Task ReadLinesAsync_keeps_no_reference_to_earlier_frameworks()
    {
        using var stream = new MemoryStream(await Lines(100));
        var read = new List<WeakReference>();
        await foreach (WeakReference reference in References(stream))
        {
            read.Add(reference);
        }

        GC.Collect();

        Assert.Equal(100, read.Count);
        Assert.InRange(read.Count(reference => reference.IsAlive), 0, 1);
    }

    private static async Task<long> AllocatedByReading(byte[] lines)
    {
        using var stream = new MemoryStream(lines);
        long before = GC.GetAllocatedBytesForCurrentThread();
        await foreach (ReadResult<StrategicFramework> result in FrameworkJson.ReadLinesAsync(stream))
        {
            Assert.True(result.Succeeded);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static async IAsyncEnumerable<WeakReference> References(Stream stream)
    {
        await foreach (ReadResult<StrategicFramework> result in FrameworkJson.ReadLinesAsync(stream))
        {
            yield return new(result.Value);
        }
    }

    private static async Task<byte[]> Lines(int count)
    {
        using var stream = new MemoryStream();
        await FrameworkJson.WriteLinesAsync(Enumerable.Repeat(InterpolFrameworks.Framework2017To2020, count), stream);
        return stream.ToArray();
    }
}
