using System.Buffers;

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

    public SimilarityFinder(SearchIndex index)
    {
        _index = index;
        _lengths = new double[index.Elements.Length];
        for (int key = 0; key < index.Keys.Count; key++)
        {
            double rarity = GetIdf(key);
            for (int posting = index.FirstPostings[key]; posting < index.FirstPostings[key + 1]; posting++)
            {
                double weight = index.Frequencies[posting] * rarity;
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
    public EquatableList<RelatedElement> FindSimilar(StrategyElement element, int excludedFramework, int limit)
    {
        double[] scores = ArrayPool<double>.Shared.Rent(_lengths.Length);
        Array.Clear(scores, 0, _lengths.Length);
        double length = Sum(Words(element), scores);
        var nearest = new TopHits();
        nearest.Reset(limit);
        (int first, int end) = excludedFramework < 0 ? (0, 0) : (_index.FirstElements[excludedFramework], _index.FirstElements[excludedFramework + 1]);
        for (int other = 0; other < _lengths.Length; other++)
        {
            if (scores[other] > 0 && (other < first || other >= end))
            {
                nearest.Offer(other, Cosine(scores[other], length, _lengths[other]));
            }
        }

        ArrayPool<double>.Shared.Return(scores);
        return [.. nearest.InOrder().ToArray().Select(hit => new RelatedElement(_index.FrameworkOf(hit.Element), _index.Elements[hit.Element], hit.Score))];
    }

    /// <summary>
    /// Returns the index of the framework that contains an element, by reference and then by value, or -1.
    /// </summary>
    public int FrameworkOf(StrategyElement element)
    {
        int position = Array.FindIndex(_index.Elements, other => ReferenceEquals(other, element));
        position = position >= 0 ? position : Array.FindIndex(_index.Elements, element.Equals);
        return position < 0 ? -1 : _index.FrameworkNumberOf(position);
    }

    /// <summary>Returns the cosine: exactly 1 only for vectors of the same direction and length.</summary>
    private static double Cosine(double sum, double length, double otherLength)
    {
        double cosine = sum / (length * otherLength);
        return cosine < 1 - Rounding ? cosine : Math.Abs(length - otherLength) <= Rounding * length ? 1 : Similarity.NearlyOne;
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
            double rarity = isKnown ? GetIdf(key) : ComputeIdf(1);
            double weight = count * rarity;
            squares += weight * weight;
            (int first, int end) = isKnown ? (_index.FirstPostings[key], _index.FirstPostings[key + 1]) : (0, 0);
            for (int posting = first; posting < end; posting++)
            {
                sums[_index.ElementsOfPostings[posting]] += weight * _index.Frequencies[posting] * rarity;
            }
        }

        return Math.Sqrt(squares);
    }

    /// <summary>
    /// Returns the frequency of each word by its number. Unknown words get numbers after those of the index.
    /// </summary>
    private SortedDictionary<int, int> Words(StrategyElement element)
    {
        var words = new SortedDictionary<int, int>();
        var others = new TermDictionaryBuilder();
        Read(element.GetName(), FieldWeights.Name);
        Read(element.Description, 1);
        return words;

        void Read(string? text, int weight)
        {
            var reader = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
            while (reader.MoveNext())
            {
                ReadOnlySpan<char> word = reader.Stem();
                int found = _index.Keys.Find(word);
                int key = found >= 0 ? found : _index.Keys.Count + others.Add(word);
                words[key] = words.GetValueOrDefault(key) + weight;
            }
        }
    }

    private double GetIdf(int key) => ComputeIdf(_index.FirstPostings[key + 1] - _index.FirstPostings[key]);

    private double ComputeIdf(int elementsWithWord) => Math.Log(1 + ((double)_index.Elements.Length / elementsWithWord));
}
