namespace Interpol.Strategy.Model;

/// <summary>
/// Finds the elements of a search index with the most similar wording, by the cosine of TF-IDF vectors.
/// </summary>
internal sealed class SimilarityFinder
{
    /// <summary>The tolerance for rounding.</summary>
    private const double Rounding = 1e-12;

    private readonly SearchIndex _index;

    /// <summary>The length of the vector of each element.</summary>
    private readonly double[] _lengths;

    /// <summary>The array of scores of the last call, or <see langword="null"/> while it is in use.</summary>
    private double[]? _spareScores;

    public SimilarityFinder(SearchIndex index)
    {
        _index = index;
        _lengths = new double[index.Elements.Length];
        for (int key = index.HyphenatedCount; key < index.Keys.Count; key++)
        {
            double idf = GetIdf(key);
            for (int posting = index.FirstPostings[key]; posting < index.FirstPostings[key + 1]; posting++)
            {
                double weight = index.Frequencies[posting] * idf;
                _lengths[index.ElementsOfPostings[posting]] += weight * weight;
            }
        }

        for (int i = 0; i < _lengths.Length; i++)
        {
            _lengths[i] = Math.Sqrt(_lengths[i]);
        }
    }

    /// <summary>Returns the most similar elements, except those of one framework, best first.</summary>
    /// <param name="element">The element. It does not have to be in the index.</param>
    /// <param name="excludedFramework">The index of the excluded framework, or -1 for none.</param>
    /// <param name="limit">The maximum number of elements, at least 1.</param>
    /// <param name="minScore">The minimum similarity, greater than 0.</param>
    public EquatableList<RelatedElement> FindSimilar(
        StrategyElement element, int excludedFramework, int limit, double minScore)
    {
        // The array is kept once for the index, not for each thread.
        double[] scores = Interlocked.Exchange(ref _spareScores, null) ?? new double[_lengths.Length];
        Array.Clear(scores);
        double length = Sum(CountWords(element), scores);
        EquatableList<RelatedElement> related = Collect(scores, length, excludedFramework, limit, minScore);
        _spareScores = scores;
        return related;
    }

    /// <summary>
    /// Returns the index of the framework that contains an element, by reference and then by value, or -1.
    /// </summary>
    public int FrameworkOf(StrategyElement element)
    {
        int found = Array.FindIndex(_index.Elements, candidate => ReferenceEquals(candidate, element));
        found = found >= 0 ? found : Array.FindIndex(_index.Elements, element.Equals);
        return found < 0 ? -1 : _index.FrameworkNumberOf(found);
    }

    private EquatableList<RelatedElement> Collect(
        double[] scores, double length, int excludedFramework, int limit, double minScore)
    {
        (int first, int end) = excludedFramework < 0
            ? (0, 0)
            : (_index.FirstElements[excludedFramework], _index.FirstElements[excludedFramework + 1]);
        var hits = new TopHits(limit);
        for (int i = 0; i < _lengths.Length; i++)
        {
            if (scores[i] > 0 && (i < first || i >= end))
            {
                double cosine = Cosine(scores[i], length, _lengths[i]);
                if (cosine >= minScore)
                {
                    hits.Offer(i, cosine);
                }
            }
        }

        TopHits.Hit[] best = hits.InOrder();
        var related = new RelatedElement[hits.Count];
        for (int i = 0; i < related.Length; i++)
        {
            related[i] = new(_index.FrameworkOf(best[i].Element), _index.Elements[best[i].Element], best[i].Score);
        }

        return new(related);
    }

    /// <summary>Returns the cosine: exactly 1 only for vectors of the same direction and length.</summary>
    private static double Cosine(double sum, double length, double otherLength)
    {
        double cosine = sum / (length * otherLength);
        return cosine < 1 - Rounding ? cosine
            : Math.Abs(length - otherLength) <= Rounding * length ? 1
            : Similarity.NearlyOne;
    }

    /// <summary>
    /// Adds the products with all elements and returns the length. An unknown word is as rare as one of a single
    /// element.
    /// </summary>
    private double Sum(SortedDictionary<int, int> words, double[] sums)
    {
        double squares = 0;
        foreach ((int key, int count) in words)
        {
            bool isKnown = key < _index.Keys.Count;
            double idf = isKnown ? GetIdf(key) : ComputeIdf(1);
            double weight = count * idf;
            squares += weight * weight;
            (int first, int end) = isKnown ? (_index.FirstPostings[key], _index.FirstPostings[key + 1]) : (0, 0);
            for (int posting = first; posting < end; posting++)
            {
                sums[_index.ElementsOfPostings[posting]] += weight * _index.Frequencies[posting] * idf;
            }
        }

        return Math.Sqrt(squares);
    }

    /// <summary>
    /// Returns the frequency of each word by its number. Unknown words get numbers after those of the index.
    /// </summary>
    private SortedDictionary<int, int> CountWords(StrategyElement element)
    {
        var words = new SortedDictionary<int, int>();
        var unknownWords = new TermDictionaryBuilder();
        Read(element.GetName(), Similarity.NameWeight);
        Read(element.Description, 1);
        return words;

        void Read(string? text, int weight)
        {
            var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
            while (tokenizer.MoveNext())
            {
                ReadOnlySpan<char> word = tokenizer.Stem();
                int found = _index.Keys.Find(word);
                int key = found >= 0 ? found : _index.Keys.Count + unknownWords.Add(word);
                words[key] = words.GetValueOrDefault(key) + weight;
            }
        }
    }

    private double GetIdf(int key) => ComputeIdf(_index.FirstPostings[key + 1] - _index.FirstPostings[key]);

    private double ComputeIdf(int elementsWithWord) =>
        Math.Log(1 + ((double)_index.Elements.Length / elementsWithWord));
}
