using System.Buffers;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests.Benchmarks;

/// <summary>Times vary on a machine that others use, bytes do not: JSON takes the memory of what it gives, and little more.</summary>
public class JsonAllocationTests
{
#if NET10_0_OR_GREATER
    /// <summary>The benchmarks, which know the plain classes, are a program for net10.0 alone.</summary>
    [Fact]
    public void Reading_allocates_at_most_a_quarter_more_than_for_plain_classes()
    {
        var benchmarks = new Model.Benchmarks.JsonReadingBenchmarks();

        long library = LeastAllocated.ByCall(() => benchmarks.Library());
        long plainClasses = LeastAllocated.ByCall(() => benchmarks.PlainClasses());

        Assert.InRange(library, 1, plainClasses * 5 / 4);
    }
#endif

    /// <summary>Code that the runtime has not optimized yet boxes characters while it looks through a text: some thousand bytes for each framework, however long its texts are.</summary>
    [Fact]
    public void Writing_to_a_buffer_takes_no_memory_for_the_texts()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2014To2016 with { OtherInformation = string.Join("\n\n", Enumerable.Repeat("A paragraph of the plan.", 4_000)) };
        var buffer = new ArrayBufferWriter<byte>(200_000);

        long allocated = LeastAllocated.ByCall(() =>
        {
            buffer.ResetWrittenCount();
            FrameworkJson.Write(framework, buffer);
            return buffer;
        });

        Assert.InRange(buffer.WrittenCount, 100_000, 200_000);
        Assert.InRange(allocated, 1, 10_000);
    }

    /// <summary>A buffer that grew with the lines before, or a result that was kept in a list, would show in the bytes.</summary>
    [Fact]
    public async Task Each_line_allocates_the_same_however_many_there_are()
    {
        const int Few = 50;
        const int Many = 1_000;
        long few = long.MaxValue;
        long many = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            many = Math.Min(many, await AllocatedByReading(Many));
            few = Math.Min(few, await AllocatedByReading(Few));
        }

        Assert.InRange(many / (double)Many, 1, few * 1.05 / Few);
    }

    [Fact]
    public async Task No_framework_is_kept_when_the_next_is_read()
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

    private static async Task<long> AllocatedByReading(int count)
    {
        using var stream = new MemoryStream(await Lines(count));
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
