namespace Interpol.Strategy.Model;

/// <summary>Makes one index of what segments have read: numbers the words of all in their order, and turns the notes around, so that each word tells its elements.</summary>
internal sealed class SegmentJoin
{
    private readonly IndexSegment[] _segments;
    private readonly WordTable _keys = new();

    /// <summary>The forms that are not their own key; noted with each is the number of its key.</summary>
    private readonly WordTable _otherForms = new();

    /// <summary>For each segment and each of its keys the number that the key has among all.</summary>
    private readonly int[][] _keyNumbers;

    public SegmentJoin(IndexSegment[] segments)
    {
        _segments = segments;
        _keyNumbers = new int[segments.Length][];
        for (int s = 0; s < segments.Length; s++)
        {
            _keyNumbers[s] = AddKeys(segments[s]);
            AddOtherForms(segments[s], _keyNumbers[s]);
        }
    }

    /// <param name="frameworks">The frameworks that were read.</param>
    /// <param name="firstElements">For each the number of its first element, and at last how many elements there are.</param>
    /// <param name="firstOfSegments">For each segment the number of its first element.</param>
    public SearchIndex ToIndex(EquatableList<StrategicFramework> frameworks, int[] firstElements, int[] firstOfSegments)
    {
        int[] keyOrder = _keys.InOrder();
        int[] ranks = WordTable.Places(keyOrder);
        int[] formOrder = _otherForms.InOrder();
        int[] keysOfOtherForms = new int[formOrder.Length];
        for (int i = 0; i < formOrder.Length; i++)
        {
            keysOfOtherForms[i] = ranks[_otherForms.Note(formOrder[i])];
        }

        (int[] firstPostings, int[][] places) = Places(ranks);
        int[] elementsOfPostings = new int[firstPostings[^1]];
        var frequencies = new Frequencies(firstPostings[^1]);
        var elements = new StrategyElement[firstElements[^1]];
        var facts = new ElementFacts[elements.Length];
        SearchIndexBuilder.ForEach(_segments.Length, s => _segments[s].CopyTo(firstOfSegments[s], elements, facts, places[s], elementsOfPostings, frequencies));
        return new()
        {
            Frameworks = frameworks,
            FirstElements = firstElements,
            Elements = elements,
            Facts = facts,
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
                _otherForms.Note(_otherForms.Add(segment.Forms[form])) = keyNumbers[key];
            }
        }
    }

    /// <summary>Where the postings of each key begin, and where those of each segment do.</summary>
    private (int[] FirstPostings, int[][] Places) Places(int[] ranks)
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
        int[][] places = new int[_segments.Length][];
        for (int s = 0; s < _segments.Length; s++)
        {
            places[s] = new int[_keyNumbers[s].Length];
            for (int key = 0; key < places[s].Length; key++)
            {
                int rank = ranks[_keyNumbers[s][key]];
                places[s][key] = next[rank];
                next[rank] += _segments[s].ElementsWith(key);
            }
        }

        return (firstPostings, places);
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
