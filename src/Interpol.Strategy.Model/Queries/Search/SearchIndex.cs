namespace Interpol.Strategy.Model;

/// <summary>
/// An inverted index: for each word, in which plural and singular meet, the elements that have it, and how often. It is not changed any
/// more; its size is five bytes for each pair of an element and a word of it, and twelve for each element.
/// </summary>
/// <remarks>
/// Elements are numbered in the order of the frameworks and of their documents, and the postings of a word stand in that order. Words are
/// sorted, so those with one prefix stand together. Positions are not kept: phrases, which are rare, are looked up in the texts of the
/// elements that have all their words.
/// </remarks>
internal sealed class SearchIndex
{
    private SimilarityFinder? _similarityFinder;
    private FrequencyAccumulator? _idleCounts;

    /// <summary>An index of nothing.</summary>
    public static SearchIndex Empty { get; } = SearchIndexBuilder.Build([]);

    public required EquatableList<StrategicFramework> Frameworks { get; init; }

    /// <summary>For each framework the number of its first element, and at last how many elements there are.</summary>
    public required int[] FirstElements { get; init; }

    public required StrategyElement[] Elements { get; init; }

    public required ElementInfo[] Infos { get; init; }

    /// <summary>The words that there are.</summary>
    public required TermDictionary Keys { get; init; }

    /// <summary>For each key where its postings begin, and at last where the last ones end.</summary>
    public required int[] FirstPostings { get; init; }

    public required int[] ElementsOfPostings { get; init; }

    public required TermFrequencies Frequencies { get; init; }

    /// <summary>The forms that are not their own key, such as plurals, for prefixes that reach into what a key lost.</summary>
    public required TermDictionary OtherForms { get; init; }

    public required int[] KeysOfOtherForms { get; init; }

    public required Bm25 Formula { get; init; }

    public SearchIndexStatistics Size => new(
        Elements.Length,
        Keys.Count,
        Keys.Bytes + OtherForms.Bytes + Frequencies.Capacity
            + (sizeof(int) * ((long)FirstElements.Length + Infos.Length + FirstPostings.Length + ElementsOfPostings.Length + KeysOfOtherForms.Length))
            + ((long)IntPtr.Size * Elements.Length));

    /// <summary>Built on first use. Two threads may both build it: the two are alike, and one of them stays.</summary>
    public SimilarityFinder SimilarityFinder => Volatile.Read(ref _similarityFinder) ?? Interlocked.CompareExchange(ref _similarityFinder, new(this), null) ?? _similarityFinder;

    /// <summary>Counts that are all 0, until <see cref="ReturnCounts"/>: those of the search before, or new ones.</summary>
    public FrequencyAccumulator BorrowCounts() => Interlocked.Exchange(ref _idleCounts, null) ?? new(Elements.Length);

    public void ReturnCounts(FrequencyAccumulator counts) => Volatile.Write(ref _idleCounts, counts);

    /// <summary>The framework of an element.</summary>
    public StrategicFramework FrameworkOf(int element) => Frameworks[FrameworkNumberOf(element)];

    /// <summary>The place of an element's framework among all.</summary>
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
}
