using System.Runtime.ExceptionServices;

namespace Interpol.Strategy.Model;

/// <summary>Makes a <see cref="SearchIndex"/>: several threads read a segment of the frameworks each; what they noted, element by element, is then turned around, so that each word tells its elements.</summary>
internal static class SearchIndexBuilder
{
    /// <summary>Fewer elements than this for each thread are read sooner than a thread is found.</summary>
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

    /// <summary>The frameworks in parts of about as many elements each, one for each processor where there are enough.</summary>
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

    /// <summary>Does something several times, at the same time; what one of them throws is thrown, as if there were one thread.</summary>
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
