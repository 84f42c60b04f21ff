namespace Interpol.Strategy.Model;

/// <summary>Makes a <see cref="SearchIndex"/>: several threads read a segment of the frameworks each; what they noted, element by element, is then turned around, so that each word tells its elements.</summary>
internal static class SearchIndexBuilder
{
    /// <summary>Fewer elements than this for each thread are read sooner than a thread is found.</summary>
    private const int LeastElementsOfSegment = 5_000;

    public static SearchIndex Build(EquatableList<StrategicFramework> frameworks, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        int[] firstElements = FirstElements(frameworks);
        (int First, int End)[] parts = Parts(firstElements);
        var segments = new IndexSegment[parts.Length];
        var done = new BuildProgress(frameworks.Count, progress);
        ForEach(parts.Length, part =>
        {
            var segment = new IndexSegment();
            for (int i = parts[part].First; i < parts[part].End; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                segment.Add(frameworks[i]);
                done.AddOne();
            }

            segments[part] = segment;
        }, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return Join(frameworks, firstElements, parts, segments);
    }

    private static SearchIndex Join(EquatableList<StrategicFramework> frameworks, int[] firstElements, (int First, int End)[] parts, IndexSegment[] segments)
    {
        var keys = new WordTable();
        var otherForms = new WordTable();
        var keysOfOtherForms = new List<int>();
        int[][] keyNumbers = [.. segments.Select(segment => AddKeys(segment, keys))];
        for (int s = 0; s < segments.Length; s++)
        {
            AddOtherForms(segments[s], keyNumbers[s], otherForms, keysOfOtherForms);
        }

        int[] keyOrder = keys.InOrder();
        int[] formOrder = otherForms.InOrder();
        int[] ranks = new int[keyOrder.Length];
        for (int i = 0; i < keyOrder.Length; i++)
        {
            ranks[keyOrder[i]] = i;
        }

        int[] firstPostings = new int[keyOrder.Length + 1];
        for (int s = 0; s < segments.Length; s++)
        {
            int[] numbers = keyNumbers[s];
            for (int key = 0; key < numbers.Length; key++)
            {
                numbers[key] = ranks[numbers[key]];
                firstPostings[numbers[key] + 1] += segments[s].ElementsWith(key);
            }
        }

        for (int i = 1; i < firstPostings.Length; i++)
        {
            firstPostings[i] += firstPostings[i - 1];
        }

        int[] nextPlaces = firstPostings[..^1];
        int[][] places = new int[segments.Length][];
        for (int s = 0; s < segments.Length; s++)
        {
            places[s] = new int[keyNumbers[s].Length];
            for (int key = 0; key < places[s].Length; key++)
            {
                ref int next = ref nextPlaces[keyNumbers[s][key]];
                places[s][key] = next;
                next += segments[s].ElementsWith(key);
            }
        }

        int[] elementsOfPostings = new int[firstPostings[^1]];
        var frequencies = new Frequencies(firstPostings[^1]);
        var elements = new StrategyElement[firstElements[^1]];
        var facts = new ElementFacts[firstElements[^1]];
        ForEach(segments.Length, s => segments[s].CopyTo(firstElements[parts[s].First], elements, facts, places[s], elementsOfPostings, frequencies));
        return new()
        {
            Frameworks = frameworks,
            FirstElements = firstElements,
            Elements = elements,
            Facts = facts,
            Keys = new(keys, keyOrder),
            FirstPostings = firstPostings,
            ElementsOfPostings = elementsOfPostings,
            Frequencies = frequencies,
            OtherForms = new(otherForms, formOrder),
            KeysOfOtherForms = [.. formOrder.Select(form => ranks[keysOfOtherForms[form]])],
            Formula = new(elements.Length, segments.Sum(segment => segment.Words)),
        };
    }

    /// <summary>Adds a segment's keys to those of all, and gives the number there of each.</summary>
    private static int[] AddKeys(IndexSegment segment, WordTable keys)
    {
        int[] numbers = new int[segment.Keys.Count];
        for (int key = 0; key < numbers.Length; key++)
        {
            numbers[key] = keys.Add(segment.Keys[key]);
        }

        return numbers;
    }

    private static void AddOtherForms(IndexSegment segment, int[] keyNumbers, WordTable otherForms, List<int> keysOfOtherForms)
    {
        for (int form = 0; form < segment.Forms.Count; form++)
        {
            int key = segment.KeyOf(form);
            if (!segment.Forms[form].SequenceEqual(segment.Keys[key]) && otherForms.Add(segment.Forms[form]) == keysOfOtherForms.Count)
            {
                keysOfOtherForms.Add(keyNumbers[key]);
            }
        }
    }

    private static int[] FirstElements(EquatableList<StrategicFramework> frameworks)
    {
        int[] first = new int[frameworks.Count + 1];
        for (int i = 0; i < frameworks.Count; i++)
        {
            StrategicFramework framework = frameworks[i];
            int count = (framework.Vision is null ? 0 : 1) + (framework.Mission is null ? 0 : 1) + framework.Values.Count + framework.Goals.Count;
            foreach (Goal goal in framework.Goals)
            {
                count += goal.Objectives.Count;
            }

            first[i + 1] = first[i] + count;
        }

        return first;
    }

    /// <summary>The frameworks in parts of about as many elements each, one for each processor where there are enough.</summary>
    private static (int First, int End)[] Parts(int[] firstElements)
    {
        int count = Math.Clamp(firstElements[^1] / LeastElementsOfSegment, 1, Environment.ProcessorCount);
        var parts = new (int First, int End)[count];
        int first = 0;
        for (int part = 0; part < count; part++)
        {
            int end = first;
            while (end < firstElements.Length - 1 && (part == count - 1 || firstElements[end] < (long)firstElements[^1] * (part + 1) / count))
            {
                end++;
            }

            parts[part] = (first, end);
            first = end;
        }

        return parts;
    }

    private static void ForEach(int count, Action<int> action, CancellationToken cancellation = default)
    {
        if (count == 1)
        {
            action(0);
            return;
        }

        _ = Parallel.For(0, count, new() { CancellationToken = cancellation }, action);
    }
}
