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

    private readonly EquatableList<StrategicFramework> _frameworks;
    private readonly IProgress<double>? _progress;
    private readonly CancellationToken _cancellationToken;

    /// <summary>The number of the first element of each framework, followed by the number of elements.</summary>
    private readonly int[] _firstElements;

    /// <summary>The first framework of each segment, followed by the number of frameworks.</summary>
    private readonly int[] _firstFrameworks;

    private readonly IndexSegment[] _segments;
    private readonly TermDictionaryBuilder _keys = new();

    /// <summary>The forms that differ from their key. The tag of each is the number of its key.</summary>
    private readonly TermDictionaryBuilder _otherForms = new();

    /// <summary>The number of each key of each segment in the index.</summary>
    private readonly int[][] _keyNumbers;

    /// <summary>The position of the next posting of each key of each segment in the index.</summary>
    private readonly int[][] _nextPostings;

    private readonly object _progressLock = new();
    private long _indexed;
    private long _words;
    private SearchIndex? _index;

    private SearchIndexBuilder(
        EquatableList<StrategicFramework> frameworks, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        _frameworks = frameworks;
        _progress = progress;
        _cancellationToken = cancellationToken;
        _firstElements = GetFirstElements(frameworks);
        _firstFrameworks = Partition(_firstElements);
        int segments = _firstFrameworks.Length - 1;
        _segments = new IndexSegment[segments];
        _keyNumbers = new int[segments][];
        _nextPostings = new int[segments][];
    }

    public static SearchIndex Build(
        EquatableList<StrategicFramework> frameworks,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var builder = new SearchIndexBuilder(frameworks, progress, cancellationToken);
        builder.ForEachSegment(builder.BuildSegment);
        builder.NumberWords();
        builder._index = builder.CreateIndex();
        builder.ForEachSegment(builder.CopySegment);
        return builder._index;
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
            for (int goal = 0; goal < framework.Goals.Count; goal++)
            {
                count += framework.Goals[goal].Objectives.Count;
            }

            first[i + 1] = first[i] + count;
        }

        return first;
    }

    /// <summary>
    /// Partitions the frameworks into segments of similar size, one per processor if there are enough elements.
    /// Returns the first framework of each segment, followed by the number of frameworks.
    /// </summary>
    private static int[] Partition(int[] firstElements)
    {
        int elements = firstElements[^1];
        int[] first = new int[Math.Clamp(elements / MinSegmentSize, 1, Environment.ProcessorCount) + 1];
        for (int segment = 1; segment < first.Length; segment++)
        {
            int end = first[segment - 1];
            while (end < firstElements.Length - 1
                && firstElements[end] < (long)elements * segment / (first.Length - 1))
            {
                end++;
            }

            first[segment] = end;
        }

        first[^1] = firstElements.Length - 1;
        return first;
    }

    /// <summary>
    /// Runs an action for each segment in parallel. An exception is thrown as if there were one thread.
    /// </summary>
    private void ForEachSegment(Action<int> action)
    {
        if (_segments.Length == 1)
        {
            action(0);
        }
        else
        {
            try
            {
                _ = Parallel.For(0, _segments.Length, new() { CancellationToken = _cancellationToken }, action);
            }
            catch (AggregateException exception)
            {
                ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
            }
        }

        _cancellationToken.ThrowIfCancellationRequested();
    }

    private void BuildSegment(int number)
    {
        int first = _firstFrameworks[number];
        int end = _firstFrameworks[number + 1];
        var segment = new IndexSegment(_firstElements[first], Checkpoint);
        for (int i = first; i < end; i++)
        {
            segment.Add(_frameworks[i]);
        }

        segment.Complete();
        _segments[number] = segment;
    }

    private void Checkpoint(int elements)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_progress is null || elements == 0)
        {
            return;
        }

        // The lock keeps the reports in ascending order.
        lock (_progressLock)
        {
            long before = _indexed * MaxReports / _firstElements[^1];
            _indexed += elements;
            if (_indexed * MaxReports / _firstElements[^1] > before)
            {
                _progress.Report(_indexed / (double)_firstElements[^1]);
            }
        }
    }

    /// <summary>Assigns a number in the index to each key and each other form of the segments.</summary>
    private void NumberWords()
    {
        for (int s = 0; s < _segments.Length; s++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            IndexSegment segment = _segments[s];
            int[] numbers = new int[segment.Keys.Count];
            for (int key = 0; key < numbers.Length; key++)
            {
                numbers[key] = _keys.Add(segment.Keys[key]);
            }

            for (int form = 0; form < segment.Forms.Count; form++)
            {
                int key = segment.Forms.Tag(form) - 1;
                if (!segment.Forms[form].SequenceEqual(segment.Keys[key]))
                {
                    _otherForms.Tag(_otherForms.Add(segment.Forms[form])) = numbers[key];
                }
            }

            _keyNumbers[s] = numbers;
            _words += segment.Words;
        }
    }

    /// <summary>Creates the index without the data of the elements, which the segments add.</summary>
    private SearchIndex CreateIndex()
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

        int[] firstPostings = SetOffsets(ranks);
        var keys = new TermDictionary(_keys, keyOrder);
        int hyphenatedCount = keys.WithPrefix(HyphenatedWord.Marker).End;
        return new SearchIndex
        {
            Frameworks = _frameworks,
            FirstElements = _firstElements,
            Elements = new StrategyElement[_firstElements[^1]],
            Kinds = new byte[_firstElements[^1]],
            WordCounts = new int[_firstElements[^1]],
            Keys = keys,
            FirstPostings = firstPostings,
            ElementsOfPostings = new int[firstPostings[^1]],
            Frequencies = new(firstPostings[^1]),
            OtherForms = new(_otherForms, formOrder),
            KeysOfOtherForms = keysOfOtherForms,
            Formula = new(_firstElements[^1], _words),
            HyphenatedCount = hyphenatedCount,
            EnglishCount = CountEnglish(_frameworks),
        };
    }

    private void CopySegment(int number) =>
        _segments[number].CopyTo(_index!, _nextPostings[number], _cancellationToken);

    /// <summary>
    /// Returns the start of the postings of each key, followed by the end of the last, and sets those of each segment.
    /// </summary>
    private int[] SetOffsets(int[] ranks)
    {
        int[] firstPostings = new int[ranks.Length + 1];
        for (int s = 0; s < _segments.Length; s++)
        {
            for (int key = 0; key < _keyNumbers[s].Length; key++)
            {
                firstPostings[ranks[_keyNumbers[s][key]] + 1] += _segments[s].ElementCounts[key];
            }
        }

        for (int i = 1; i < firstPostings.Length; i++)
        {
            firstPostings[i] += firstPostings[i - 1];
        }

        int[] next = (int[])firstPostings.Clone();
        for (int s = 0; s < _segments.Length; s++)
        {
            int[] nextOfSegment = new int[_keyNumbers[s].Length];
            for (int key = 0; key < nextOfSegment.Length; key++)
            {
                int rank = ranks[_keyNumbers[s][key]];
                nextOfSegment[key] = next[rank];
                next[rank] += _segments[s].ElementCounts[key];
            }

            _nextPostings[s] = nextOfSegment;
        }

        return firstPostings;
    }

    private static int CountEnglish(EquatableList<StrategicFramework> frameworks)
    {
        int count = 0;
        for (int i = 0; i < frameworks.Count; i++)
        {
            count += LanguageTag.IsEnglishOrNull(frameworks[i].Language) ? 1 : 0;
        }

        return count;
    }
}
