namespace Interpol.Strategy.Model;

/// <summary>Reads some frameworks, one element after the other, and notes the words that each has. What it numbers, words and elements, it numbers by itself, so that several can read at once.</summary>
internal sealed class IndexSegment
{
    private readonly char[] _buffer = new char[Tokenizer.MaxLength];
    private readonly TermFrequencies _frequencies = new(256);
    private readonly List<ElementInfo> _infos = [];
    private readonly List<StrategyElement> _elements = [];

    /// <summary>For each element where its postings end: the pairs of it and a word that it has.</summary>
    private readonly List<int> _ends = [];
    private int[] _keysOfPostings = new int[256];
    private int _postings;

    private KeyState[] _states = new KeyState[64];

    /// <summary>All folded forms that were read; noted with each is its key, counted from 1.</summary>
    public TermDictionaryBuilder Forms { get; } = new();

    /// <summary>Their keys.</summary>
    public TermDictionaryBuilder Keys { get; } = new();

    /// <summary>How many words were read, those that repeat included.</summary>
    public long Words { get; private set; }

    public int KeyOf(int codec) => Forms.Tag(codec) - 1;

    /// <summary>How many elements have a word.</summary>
    public int ElementsWith(int key) => _states[key].Elements;

    /// <summary>How many elements of a framework are numbered before its first goal.</summary>
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

    /// <summary>Hands everything on to the arrays of an index.</summary>
    /// <param name="first">The number that the first element has there.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="infos">What is known of each.</param>
    /// <param name="nextPlaces">For each key of this segment the place of its next posting; moved on.</param>
    /// <param name="elementsOfPostings">The numbers of the elements that a key has.</param>
    /// <param name="frequencies">How often each has it.</param>
    public void CopyTo(int first, StrategyElement[] elements, ElementInfo[] infos, int[] nextPlaces, int[] elementsOfPostings, TermFrequencies frequencies)
    {
        _elements.CopyTo(elements, first);
        _infos.CopyTo(infos, first);
        int posting = 0;
        for (int element = 0; element < _ends.Count; element++)
        {
            for (; posting < _ends[element]; posting++)
            {
                int position = nextPlaces[_keysOfPostings[posting]]++;
                elementsOfPostings[position] = first + element;
                frequencies[position] = _frequencies[posting];
            }
        }
    }

    private void Add(StrategyElement element)
    {
        int words = Read(element.GetName(), FieldWeights.Name) + Read(element.Description, 1);
        Words += words;
        _elements.Add(element);
        _infos.Add(new(element.ElementKind, words));
        _ends.Add(_postings);
    }

    private int Read(string? text, int weight)
    {
        int words = 0;
        var reader = new Tokenizer(text, _buffer);
        while (reader.MoveNext())
        {
            words++;
            Note(KeyOf(Forms.Add(reader.Normalized), ref reader), weight);
        }

        return words;
    }

    private int KeyOf(int codec, ref Tokenizer reader)
    {
        ref int key = ref Forms.Tag(codec);
        if (key == 0)
        {
            key = Keys.Add(reader.Stem()) + 1;
        }

        return key - 1;
    }

    private void Note(int key, int weight)
    {
        if (key == _states.Length)
        {
            Array.Resize(ref _states, key * 2);
        }

        ref KeyState state = ref _states[key];
        if (state.Elements > 0 && state.LastElement == _elements.Count)
        {
            _frequencies[state.LastPosting] += weight;
            return;
        }

        if (_postings == _keysOfPostings.Length)
        {
            Array.Resize(ref _keysOfPostings, _postings * 2);
            _frequencies.Enlarge(_postings * 2);
        }

        _keysOfPostings[_postings] = key;
        _frequencies[_postings] = weight;
        state = new(_elements.Count, _postings++, state.Elements + 1);
    }

    /// <summary>What is known of a word while elements are read: where it was met last, and how many elements have it.</summary>
    private readonly record struct KeyState(int LastElement, int LastPosting, int Elements);
}
