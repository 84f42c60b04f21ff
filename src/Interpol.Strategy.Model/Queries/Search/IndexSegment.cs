namespace Interpol.Strategy.Model;

/// <summary>
/// Indexes a part of the frameworks. Words and elements are numbered per segment, so that segments can be built in
/// parallel.
/// </summary>
/// <param name="firstElement">The number of the first element in the index.</param>
/// <param name="checkpoint">
/// The action that is called with a number of elements after they are indexed. It can throw to stop the work.
/// </param>
internal sealed class IndexSegment(int firstElement, Action<int> checkpoint)
{
    /// <summary>The number of elements between checkpoints.</summary>
    private const int CheckpointInterval = 1_000;

    private readonly char[] _buffer = new char[Tokenizer.MaxLength];
    private readonly char[] _hyphenatedBuffer = new char[Tokenizer.MaxLength];
    private readonly TermFrequencies _frequencies = new(256);
    private readonly List<byte> _kinds = [];
    private readonly List<int> _wordCounts = [];
    private readonly List<StrategyElement> _elements = [];

    /// <summary>The end of the postings of each element.</summary>
    private readonly List<int> _ends = [];
    private int[] _keysOfPostings = new int[256];
    private int _postings;

    /// <summary>The last posting of each key.</summary>
    private int[] _lastPostings = new int[64];

    /// <summary>The number of elements that have each key.</summary>
    private int[] _elementCounts = new int[64];

    /// <summary>Gets the normalized forms. The tag of each is its key, counted from 1.</summary>
    public TermDictionaryBuilder Forms { get; } = new();

    /// <summary>Gets the keys of the forms.</summary>
    public TermDictionaryBuilder Keys { get; } = new();

    /// <summary>Gets the number of words, including repeated ones.</summary>
    public long Words { get; private set; }

    public int KeyOf(int form) => Forms.Tag(form) - 1;

    /// <summary>Returns the number of elements that have a key.</summary>
    public int CountElementsWith(int key) => _elementCounts[key];

    /// <summary>Returns the number of elements before the first goal of a framework.</summary>
    public static int CountBeforeGoals(StrategicFramework framework) =>
        (framework.Vision is null ? 0 : 1) + (framework.Mission is null ? 0 : 1) + framework.Values.Count;

    public void Add(StrategicFramework framework)
    {
        if (framework.Vision is { } vision)
        {
            Add(vision);
        }

        if (framework.Mission is { } mission)
        {
            Add(mission);
        }

        foreach (CoreValue value in framework.Values)
        {
            Add(value);
        }

        foreach (Goal goal in framework.Goals)
        {
            Add(goal);
            foreach (Objective objective in goal.Objectives)
            {
                Add(objective);
            }
        }
    }

    /// <summary>Calls the checkpoint for the elements after the last one.</summary>
    public void Complete() => checkpoint(_elements.Count % CheckpointInterval);

    /// <summary>Copies the segment to the arrays of an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="nextPostings">The next posting of each key of this segment in the index. It is advanced.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    public void CopyTo(SearchIndex index, int[] nextPostings, CancellationToken cancellationToken)
    {
        _elements.CopyTo(index.Elements, firstElement);
        _kinds.CopyTo(index.Kinds, firstElement);
        _wordCounts.CopyTo(index.WordCounts, firstElement);
        int posting = 0;
        for (int element = 0; element < _ends.Count; element++)
        {
            if (element % CheckpointInterval == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            for (; posting < _ends[element]; posting++)
            {
                int next = nextPostings[_keysOfPostings[posting]]++;
                index.ElementsOfPostings[next] = firstElement + element;
                index.Frequencies[next] = _frequencies[posting];
            }
        }
    }

    private void Add(StrategyElement element)
    {
        int words = Read(element.GetName(), WordVector.NameWeight) + Read(element.Description, 1);
        Words += words;
        _elements.Add(element);
        _kinds.Add((byte)element.ElementKind);
        _wordCounts.Add(words);
        _ends.Add(_postings);
        if (_elements.Count % CheckpointInterval == 0)
        {
            checkpoint(CheckpointInterval);
        }
    }

    private int Read(string? text, int weight)
    {
        int words = 0;
        var tokenizer = new Tokenizer(text, _buffer);
        var hyphenated = new HyphenatedWord(_hyphenatedBuffer);
        while (tokenizer.MoveNext())
        {
            words++;
            if (hyphenated.Add(tokenizer))
            {
                AddPosting(Keys.Add(hyphenated.Key), weight);
            }

            AddPosting(KeyOf(ref tokenizer), weight);
        }

        return words;
    }

    private int KeyOf(ref Tokenizer tokenizer)
    {
        if (tokenizer.IsAcronymWithS)
        {
            return Keys.Add(tokenizer.Stem());
        }

        int form = Forms.Add(tokenizer.Normalized);
        ref int key = ref Forms.Tag(form);
        if (key == 0)
        {
            key = Keys.Add(tokenizer.Stem()) + 1;
        }

        return key - 1;
    }

    private void AddPosting(int key, int weight)
    {
        if (key == _lastPostings.Length)
        {
            Array.Resize(ref _lastPostings, key * 2);
            Array.Resize(ref _elementCounts, key * 2);
        }

        int firstPosting = _ends.Count == 0 ? 0 : _ends[^1];
        if (_elementCounts[key] > 0 && _lastPostings[key] >= firstPosting)
        {
            _frequencies[_lastPostings[key]] += weight;
            return;
        }

        if (_postings == _keysOfPostings.Length)
        {
            Array.Resize(ref _keysOfPostings, _postings * 2);
            _frequencies.Enlarge(_postings * 2);
        }

        _keysOfPostings[_postings] = key;
        _frequencies[_postings] = weight;
        _lastPostings[key] = _postings++;
        _elementCounts[key]++;
    }
}
