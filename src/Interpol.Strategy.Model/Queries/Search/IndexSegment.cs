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

    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The normalized forms. The tag of each is its key, counted from 1.</summary>
    public readonly TermDictionaryBuilder Forms = new();

    /// <summary>The keys of the forms.</summary>
    public readonly TermDictionaryBuilder Keys = new();

    /// <summary>The number of elements that have each key.</summary>
    public int[] ElementCounts = new int[64];

    /// <summary>The number of words, including repeated ones.</summary>
    public long Words;

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

    /// <summary>Returns the number of elements before the first goal of a framework.</summary>
    public static int CountBeforeGoals(StrategicFramework framework) =>
        (framework.Vision is null ? 0 : 1) + (framework.Mission is null ? 0 : 1) + framework.Values.Count;

    public void Add(StrategicFramework framework)
    {
        if (framework.Vision is { } vision)
        {
            Add(vision, ElementKind.Vision, null);
        }

        if (framework.Mission is { } mission)
        {
            Add(mission, ElementKind.Mission, null);
        }

        for (int i = 0; i < framework.Values.Count; i++)
        {
            CoreValue value = framework.Values[i];
            Add(value, ElementKind.CoreValue, value.Name);
        }

        for (int i = 0; i < framework.Goals.Count; i++)
        {
            Goal goal = framework.Goals[i];
            Add(goal, ElementKind.Goal, goal.Name);
            for (int j = 0; j < goal.Objectives.Count; j++)
            {
                Objective objective = goal.Objectives[j];
                Add(objective, ElementKind.Objective, objective.Name);
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

    // The caller passes what overrides return, because the first use in a process waits for the compilation of each.
    private void Add(StrategyElement element, ElementKind kind, string? name)
    {
        int words = Read(name, Similarity.NameWeight) + Read(element.Description, 1);
        Words += words;
        _elements.Add(element);
        _kinds.Add((byte)kind);
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
            Array.Resize(ref ElementCounts, key * 2);
        }

        int firstPosting = _ends.Count == 0 ? 0 : _ends[^1];
        if (ElementCounts[key] > 0 && _lastPostings[key] >= firstPosting)
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
        ElementCounts[key]++;
    }
}
