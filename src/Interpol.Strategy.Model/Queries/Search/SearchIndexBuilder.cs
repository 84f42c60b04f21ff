using System.Runtime.ExceptionServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// Builds a <see cref="SearchIndex"/>. Threads index one segment each. The segments are merged: the keys of all are
/// sorted, and the postings are grouped by key.
/// </summary>
internal sealed class SearchIndexBuilder
{
    /// <summary>The minimum number of elements per thread.</summary>
    private const int MinSegmentSize = 5_000;

    /// <summary>The maximum number of progress reports.</summary>
    private const int MaxReports = 100;

    private readonly IndexSegment[] _segments;
    private readonly TermDictionaryBuilder _keys = new();

    /// <summary>The forms that differ from their key. The tag of each is the number of its key.</summary>
    private readonly TermDictionaryBuilder _otherForms = new();

    /// <summary>The number of each key of each segment in the index.</summary>
    private readonly int[][] _keyNumbers;

    private readonly CancellationToken _cancellationToken;

    private SearchIndexBuilder(IndexSegment[] segments, CancellationToken cancellationToken)
    {
        _segments = segments;
        _cancellationToken = cancellationToken;
        _keyNumbers = new int[segments.Length][];
        for (int s = 0; s < segments.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _keyNumbers[s] = AddKeys(segments[s]);
            AddOtherForms(segments[s], _keyNumbers[s]);
        }
    }

    public static SearchIndex Build(
        EquatableList<StrategicFramework> frameworks,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        int[] firstElements = GetFirstElements(frameworks);
        (int First, int End)[] parts = Partition(firstElements);
        var segments = new IndexSegment[parts.Length];
        object progressLock = new();
        long done = 0;
        ForEach(parts.Length, part =>
        {
            var segment = new IndexSegment(firstElements[parts[part].First], Checkpoint);
            for (int i = parts[part].First; i < parts[part].End; i++)
            {
                segment.Add(frameworks[i]);
            }

            segment.Complete();
            segments[part] = segment;
        }, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new SearchIndexBuilder(segments, cancellationToken).Merge(frameworks, firstElements);

        void Checkpoint(int elements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (progress is null || elements == 0)
            {
                return;
            }

            // The lock keeps the reports in ascending order.
            lock (progressLock)
            {
                long before = done * MaxReports / firstElements[^1];
                done += elements;
                if (done * MaxReports / firstElements[^1] > before)
                {
                    progress.Report(done / (double)firstElements[^1]);
                }
            }
        }
    }

    /// <summary>
    /// Returns the number of the first element of each framework, followed by the number of elements.
    /// </summary>
    private static int[] GetFirstElements(EquatableList<StrategicFramework> frameworks)
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
        int elements = firstElements[^1];
        int count = Math.Clamp(elements / MinSegmentSize, 1, Environment.ProcessorCount);
        var parts = new (int First, int End)[count];
        int first = 0;
        for (int part = 0; part < count - 1; part++)
        {
            int end = first;
            while (end < firstElements.Length - 1 && firstElements[end] < (long)elements * (part + 1) / count)
            {
                end++;
            }

            parts[part] = (first, end);
            first = end;
        }

        parts[^1] = (first, firstElements.Length - 1);
        return parts;
    }

    /// <summary>Runs an action several times in parallel. An exception is thrown as if there were one thread.</summary>
    private static void ForEach(int count, Action<int> action, CancellationToken cancellationToken = default)
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
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private int[] AddKeys(IndexSegment segment)
    {
        int[] numbers = new int[segment.Keys.Count];
        for (int key = 0; key < numbers.Length; key++)
        {
            numbers[key] = _keys.Add(segment.Keys[key]);
        }

        return numbers;
    }

    private void AddOtherForms(IndexSegment segment, int[] keyNumbers)
    {
        for (int form = 0; form < segment.Forms.Count; form++)
        {
            int key = segment.KeyOf(form);
            if (!segment.Forms[form].SequenceEqual(segment.Keys[key]))
            {
                _otherForms.Tag(_otherForms.Add(segment.Forms[form])) = keyNumbers[key];
            }
        }
    }

    private SearchIndex Merge(EquatableList<StrategicFramework> frameworks, int[] firstElements)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        int[] keyOrder = _keys.InOrder();
        _cancellationToken.ThrowIfCancellationRequested();
        int[] ranks = TermDictionaryBuilder.GetRanks(keyOrder);
        int[] formOrder = _otherForms.InOrder();
        int[] keysOfOtherForms = new int[formOrder.Length];
        for (int i = 0; i < formOrder.Length; i++)
        {
            keysOfOtherForms[i] = ranks[_otherForms.Tag(formOrder[i])];
        }

        (int[] firstPostings, int[][] nextPostings) = GetOffsets(ranks);
        var keys = new TermDictionary(_keys, keyOrder);
        int hyphenatedCount = keys.WithPrefix(HyphenatedWord.Marker).End;
        var index = new SearchIndex
        {
            Frameworks = frameworks,
            FirstElements = firstElements,
            Elements = new StrategyElement[firstElements[^1]],
            Kinds = new byte[firstElements[^1]],
            WordCounts = new int[firstElements[^1]],
            Keys = keys,
            Letters = GetLetters(keys, hyphenatedCount),
            FirstPostings = firstPostings,
            ElementsOfPostings = new int[firstPostings[^1]],
            Frequencies = new(firstPostings[^1]),
            OtherForms = new(_otherForms, formOrder),
            KeysOfOtherForms = keysOfOtherForms,
            Formula = new(firstElements[^1], CountWords()),
            HyphenatedCount = hyphenatedCount,
            EnglishCount = CountEnglish(frameworks),
        };
        ForEach(
            _segments.Length,
            s => _segments[s].CopyTo(index, nextPostings[s], _cancellationToken),
            _cancellationToken);
        return index;
    }

    /// <summary>Returns the start of the postings of each key in total and per segment.</summary>
    private (int[] Total, int[][] PerSegment) GetOffsets(int[] ranks)
    {
        int[] firstPostings = new int[ranks.Length + 1];
        for (int s = 0; s < _segments.Length; s++)
        {
            for (int key = 0; key < _keyNumbers[s].Length; key++)
            {
                firstPostings[ranks[_keyNumbers[s][key]] + 1] += _segments[s].CountElementsWith(key);
            }
        }

        for (int i = 1; i < firstPostings.Length; i++)
        {
            firstPostings[i] += firstPostings[i - 1];
        }

        int[] next = firstPostings[..^1];
        int[][] perSegment = new int[_segments.Length][];
        for (int s = 0; s < _segments.Length; s++)
        {
            perSegment[s] = new int[_keyNumbers[s].Length];
            for (int key = 0; key < perSegment[s].Length; key++)
            {
                int rank = ranks[_keyNumbers[s][key]];
                perSegment[s][key] = next[rank];
                next[rank] += _segments[s].CountElementsWith(key);
            }
        }

        return (firstPostings, perSegment);
    }

    private static uint[] GetLetters(TermDictionary keys, int hyphenatedCount)
    {
        uint[] letters = new uint[keys.Count];
        for (int key = 0; key < letters.Length; key++)
        {
            int start = key < hyphenatedCount ? HyphenatedWord.Marker.Length : 0;
            letters[key] = EditDistance.GetLetters(keys[key][start..]);
        }

        return letters;
    }

    private static int CountEnglish(EquatableList<StrategicFramework> frameworks)
    {
        int count = 0;
        foreach (StrategicFramework framework in frameworks)
        {
            count += LanguageTag.IsEnglishOrNull(framework.Language) ? 1 : 0;
        }

        return count;
    }

    private long CountWords()
    {
        long words = 0;
        foreach (IndexSegment segment in _segments)
        {
            words += segment.Words;
        }

        return words;
    }
}
