using System.Runtime.ExceptionServices;

namespace Interpol.Strategy.Model;

/// <summary>Builds a <see cref="SearchIndex"/>. Threads index one segment each, and the segments are merged.</summary>
internal static class SearchIndexBuilder
{
    /// <summary>The minimum number of elements per thread.</summary>
    private const int MinSegmentSize = 5_000;

    public static SearchIndex Build(EquatableList<StrategicFramework> frameworks, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        int[] firstElements = FirstElements(frameworks);
        (int First, int End)[] parts = Partition(firstElements);
        var segments = new IndexSegment[parts.Length];
        var done = new BuildProgress(frameworks.Count, progress);
        ForEach(parts.Length, node =>
        {
            var segment = new IndexSegment();
            for (int i = parts[node].First; i < parts[node].End; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                segment.Add(frameworks[i]);
                done.AddOne();
            }

            segments[node] = segment;
        }, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new SegmentMerger(segments).ToIndex(frameworks, firstElements, Array.ConvertAll(parts, node => firstElements[node.First]));
    }

    private static int[] FirstElements(EquatableList<StrategicFramework> frameworks)
    {
        int[] first = new int[frameworks.Count + 1];
        for (int i = 0; i < frameworks.Count; i++)
        {
            StrategicFramework framework = frameworks[i];
            int count = IndexSegment.CountBeforeGoals(framework) + framework.Goals.Count;
            foreach (Goal goal in framework.Goals)
            {
                count += goal.Objectives.Count;
            }

            first[i + 1] = first[i] + count;
        }

        return first;
    }

    /// <summary>
    /// Partitions the frameworks into parts of similar size, one per processor if there are enough elements.
    /// </summary>
    private static (int First, int End)[] Partition(int[] firstElements)
    {
        int count = Math.Clamp(firstElements[^1] / MinSegmentSize, 1, Environment.ProcessorCount);
        var parts = new (int First, int End)[count];
        int first = 0;
        for (int node = 0; node < count; node++)
        {
            int end = first;
            while (end < firstElements.Length - 1 && (node == count - 1 || firstElements[end] < (long)firstElements[^1] * (node + 1) / count))
            {
                end++;
            }

            parts[node] = (first, end);
            first = end;
        }

        return parts;
    }

    /// <summary>Runs an action several times in parallel. An exception is thrown as if there were one thread.</summary>
    public static void ForEach(int count, Action<int> action, CancellationToken cancellationToken = default)
    {
        if (count == 1)
        {
            action(0);
            return;
        }

        try
        {
            _ = Parallel.For(0, count, new() { CancellationToken = cancellationToken }, action);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
