using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents an immutable inverted index: for each key, the elements that have it and the frequency.
/// </summary>
/// <remarks>
/// <para>The size is that of the keys, five bytes for each pair of an element and a key, and 13 bytes for each
/// element.</para>
/// <para>Elements are numbered in the order of the frameworks and documents. Postings are in that order. Words are
/// sorted, so that words with the same prefix are adjacent. Positions are not stored. Phrases are looked up in the
/// texts of the elements that have all their words.</para>
/// </remarks>
internal sealed class SearchIndex
{
    /// <summary>The length of the arrays of the shared pool, which keeps some for each thread.</summary>
    private const int MaxPooledLength = 4_096;

    /// <summary>
    /// The number of large arrays that are kept for the next search. A prefix requires three at the same time, and
    /// keeps two until the search ends. A phrase requires two.
    /// </summary>
    private const int MaxSpareArrays = 5;

    /// <summary>Arrays with one number per element, which is more than 4,096.</summary>
    private readonly List<int[]> _spareArrays = [];
    private SimilarityFinder? _similarityFinder;
    private uint[]? _letters;

    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The window of the last search, or <see langword="null"/> while it is in use.</summary>
    public ScoreWindow? SpareWindow;

    public required EquatableList<StrategicFramework> Frameworks;

    /// <summary>The number of the first element of each framework, followed by the number of elements.</summary>
    public required int[] FirstElements;

    public required StrategyElement[] Elements;

    /// <summary>
    /// The <see cref="ElementKind"/> of each element. Getting it from the element is slow in a large index,
    /// because the element is not in the processor cache.
    /// </summary>
    public required byte[] Kinds;

    /// <summary>The number of words of each element.</summary>
    public required int[] WordCounts;

    /// <summary>The keys.</summary>
    public required TermDictionary Keys;

    /// <summary>The start of the postings of each key, followed by the end of the last.</summary>
    public required int[] FirstPostings;

    public required int[] ElementsOfPostings;

    public required TermFrequencies Frequencies;

    /// <summary>The forms that differ from their key, such as plurals, for prefixes.</summary>
    public required TermDictionary OtherForms;

    public required int[] KeysOfOtherForms;

    public required Bm25 Formula;

    /// <summary>
    /// The number of keys of hyphenated words. They start with a hyphen, so they are the first keys.
    /// </summary>
    public required int HyphenatedCount;

    /// <summary>The number of frameworks in English, or in an unknown language.</summary>
    public required int EnglishCount;

    public SearchIndexStatistics Size => new(
        Elements.Length,
        Keys.Count - HyphenatedCount,
        Keys.Bytes + OtherForms.Bytes + Frequencies.Capacity + Kinds.Length
            + (sizeof(int) * ((long)FirstElements.Length + WordCounts.Length + FirstPostings.Length + Keys.Count))
            + (sizeof(int) * ((long)ElementsOfPostings.Length + KeysOfOtherForms.Length))
            + ((long)IntPtr.Size * Elements.Length));

    /// <summary>Gets the finder. If two threads create it at the same time, one instance is kept.</summary>
    public SimilarityFinder SimilarityFinder =>
        Volatile.Read(ref _similarityFinder)
        ?? Interlocked.CompareExchange(ref _similarityFinder, new(this), null)
        ?? _similarityFinder;

    /// <summary>
    /// Gets the letters of each key, which only words without an element need. See
    /// <see cref="EditDistance.GetLetters"/>. If two threads create them at the same time, one array is kept.
    /// </summary>
    public uint[] Letters =>
        Volatile.Read(ref _letters) ?? Interlocked.CompareExchange(ref _letters, CreateLetters(), null) ?? _letters;

    /// <summary>Returns an array of at least the specified length, which is at most the number of elements.</summary>
    public int[] Rent(int length)
    {
        if (length <= MaxPooledLength)
        {
            return ArrayPool<int>.Shared.Rent(length);
        }

        lock (_spareArrays)
        {
            if (_spareArrays.Count > 0)
            {
                int[] array = _spareArrays[^1];
                _spareArrays.RemoveAt(_spareArrays.Count - 1);
                return array;
            }
        }

        return GC.AllocateUninitializedArray<int>(Elements.Length);
    }

    public void Return(int[] array)
    {
        if (array.Length <= MaxPooledLength)
        {
            ArrayPool<int>.Shared.Return(array);
            return;
        }

        lock (_spareArrays)
        {
            if (_spareArrays.Count < MaxSpareArrays)
            {
                _spareArrays.Add(array);
            }
        }
    }

    /// <summary>Returns the framework of an element.</summary>
    public StrategicFramework FrameworkOf(int element) => Frameworks[FrameworkNumberOf(element)];

    public bool IsEnglish(int element) =>
        EnglishCount == Frameworks.Count || LanguageTag.IsEnglishOrNull(FrameworkOf(element).Language);

    /// <summary>Returns the index of the framework of an element.</summary>
    public int FrameworkNumberOf(int element)
    {
        int low = 0;
        int high = Frameworks.Count;
        while (high - low > 1)
        {
            int middle = (low + high) >>> 1;
            (low, high) = FirstElements[middle] <= element ? (middle, high) : (low, middle);
        }

        return low;
    }

    private uint[] CreateLetters()
    {
        uint[] letters = new uint[Keys.Count];
        for (int key = 0; key < letters.Length; key++)
        {
            int start = key < HyphenatedCount ? HyphenatedWord.Marker.Length : 0;
            letters[key] = EditDistance.GetLetters(Keys[key][start..]);
        }

        return letters;
    }
}
