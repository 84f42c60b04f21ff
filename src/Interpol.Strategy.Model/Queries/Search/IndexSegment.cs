namespace Interpol.Strategy.Model;

/// <summary>
/// Indexes a part of the frameworks. Words and elements are numbered per segment, so that segments can be built in
/// parallel.
/// </summary>
internal sealed class IndexSegment
{
    private readonly char[] _buffer = new char[Tokenizer.MaxLength];
    private readonly TermFrequencies _frequencies = new(256);
    private readonly List<ElementInfo> _infos = [];
    private readonly List<StrategyElement> _elements = [];

    /// <summary>The end of the postings of each element.</summary>
    private readonly List<int> _ends = [];
    private int[] _keysOfPostings = new int[256];
    private int _postings;

    private KeyState[] _states = new KeyState[64];

    /// <summary>Gets the normalized forms. The tag of each is its key, counted from 1.</summary>
    public TermDictionaryBuilder Forms { get; } = new();

    /// <summary>Gets the keys of the forms.</summary>
    public TermDictionaryBuilder Keys { get; } = new();

    /// <summary>Gets the number of words, including repeated ones.</summary>
    public long Words { get; private set; }

    public int KeyOf(int form) => Forms.Tag(form) - 1;

    /// <summary>Returns the number of elements that have a key.</summary>
    public int ElementsWith(int key) => _states[key].Elements;

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

    /// <summary>Copies the segment to the arrays of an index.</summary>
    /// <param name="first">The number of the first element in the index.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="infos">The infos of the elements.</param>
    /// <param name="nextPlaces">The position of the next posting of each key of this segment. It is advanced.</param>
    /// <param name="elementsOfPostings">The element of each posting.</param>
    /// <param name="frequencies">The frequency of each posting.</param>
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

    private int KeyOf(int form, ref Tokenizer reader)
    {
        ref int key = ref Forms.Tag(form);
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

    /// <summary>Represents the state of a key during indexing.</summary>
    private readonly record struct KeyState(int LastElement, int LastPosting, int Elements);
}
