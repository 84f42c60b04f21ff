namespace Interpol.Strategy.Model;

/// <summary>Merges segments into one index: it sorts the keys of all segments and groups the postings by key.</summary>
internal sealed class SegmentMerger
{
    private readonly IndexSegment[] _segments;
    private readonly TermDictionaryBuilder _keys = new();

    /// <summary>The forms that differ from their key. The tag of each is the number of its key.</summary>
    private readonly TermDictionaryBuilder _otherForms = new();

    /// <summary>The number of each key of each segment in the index.</summary>
    private readonly int[][] _keyNumbers;

    public SegmentMerger(IndexSegment[] segments)
    {
        _segments = segments;
        _keyNumbers = new int[segments.Length][];
        for (int s = 0; s < segments.Length; s++)
        {
            _keyNumbers[s] = AddKeys(segments[s]);
            AddOtherForms(segments[s], _keyNumbers[s]);
        }
    }

    /// <param name="frameworks">The indexed frameworks.</param>
    /// <param name="firstElements">
    /// The number of the first element of each framework, followed by the number of elements.
    /// </param>
    /// <param name="firstOfSegments">The number of the first element of each segment.</param>
    public SearchIndex ToIndex(EquatableList<StrategicFramework> frameworks, int[] firstElements, int[] firstOfSegments)
    {
        int[] keyOrder = _keys.InOrder();
        int[] ranks = TermDictionaryBuilder.GetRanks(keyOrder);
        int[] formOrder = _otherForms.InOrder();
        int[] keysOfOtherForms = new int[formOrder.Length];
        for (int i = 0; i < formOrder.Length; i++)
        {
            keysOfOtherForms[i] = ranks[_otherForms.Tag(formOrder[i])];
        }

        (int[] firstPostings, int[][] positions) = GetOffsets(ranks);
        int[] elementsOfPostings = new int[firstPostings[^1]];
        var frequencies = new TermFrequencies(firstPostings[^1]);
        var elements = new StrategyElement[firstElements[^1]];
        var facts = new ElementInfo[elements.Length];
        SearchIndexBuilder.ForEach(_segments.Length, s => _segments[s].CopyTo(firstOfSegments[s], elements, facts, positions[s], elementsOfPostings, frequencies));
        return new()
        {
            Frameworks = frameworks,
            FirstElements = firstElements,
            Elements = elements,
            Infos = facts,
            Keys = new(_keys, keyOrder),
            FirstPostings = firstPostings,
            ElementsOfPostings = elementsOfPostings,
            Frequencies = frequencies,
            OtherForms = new(_otherForms, formOrder),
            KeysOfOtherForms = keysOfOtherForms,
            Formula = new(elements.Length, Words()),
        };
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

    /// <summary>Returns the start of the postings of each key in total and per segment.</summary>
    private (int[] FirstPostings, int[][] Places) GetOffsets(int[] ranks)
    {
        int[] firstPostings = new int[ranks.Length + 1];
        for (int s = 0; s < _segments.Length; s++)
        {
            for (int key = 0; key < _keyNumbers[s].Length; key++)
            {
                firstPostings[ranks[_keyNumbers[s][key]] + 1] += _segments[s].ElementsWith(key);
            }
        }

        for (int i = 1; i < firstPostings.Length; i++)
        {
            firstPostings[i] += firstPostings[i - 1];
        }

        int[] next = firstPostings[..^1];
        int[][] positions = new int[_segments.Length][];
        for (int s = 0; s < _segments.Length; s++)
        {
            positions[s] = new int[_keyNumbers[s].Length];
            for (int key = 0; key < positions[s].Length; key++)
            {
                int rank = ranks[_keyNumbers[s][key]];
                positions[s][key] = next[rank];
                next[rank] += _segments[s].ElementsWith(key);
            }
        }

        return (firstPostings, positions);
    }

    private long Words()
    {
        long words = 0;
        foreach (IndexSegment segment in _segments)
        {
            words += segment.Words;
        }

        return words;
    }
}
