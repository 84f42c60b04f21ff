namespace Interpol.Strategy.Model;

/// <summary>Represents an earlier and a later element and the similarity of their wording.</summary>
internal readonly record struct CandidatePair(ComparedElement Earlier, ComparedElement Later, double Score);

/// <summary>Finds the pairs of elements with similar wording. Only elements with a common word are compared.</summary>
internal static class CandidatePairs
{
    /// <summary>
    /// The maximum number of products of word occurrences. It bounds the time and the number of pairs.
    /// </summary>
    private const long MaxSteps = 1 << 22;

    /// <summary>Finds the pairs with at least the specified score.</summary>
    /// <remarks>
    /// If there are more than <see cref="MaxSteps"/> products, the most common words are ignored, and scores are lower.
    /// </remarks>
    public static List<CandidatePair> Find(double min, ComparedElement[] earlier, ComparedElement[] later, int vocabulary)
    {
        var words = new Postings(earlier, later, element => element.Words, vocabulary);
        var profiles = new Postings(earlier, later, element => element.Profile, vocabulary);
        var near = new List<CandidatePair>();
        foreach (ComparedElement element in earlier)
        {
            words.Sum(element.Words);
            profiles.Sum(element.Profile);
            foreach (int other in element.Element is Goal ? profiles.Touched : words.Touched)
            {
                double score = element.Score(later[other], words.Cosine(element.Words, other), profiles.Cosine(element.Profile, other));
                if (score >= min)
                {
                    near.Add(new(element, later[other], score));
                }
            }
        }

        return near;
    }

    /// <summary>
    /// Provides the occurrences of each word in the later elements, and the sums for one earlier element at a time.
    /// </summary>
    private sealed class Postings
    {
        private readonly WordVector[] _vectors;
        private readonly List<(int Element, double Weight)>?[] _occurrences;
        private readonly double[] _sums;

        public Postings(ComparedElement[] earlier, ComparedElement[] later, Func<ComparedElement, WordVector> vectorOf, int vocabulary)
        {
            _vectors = [.. later.Select(vectorOf)];
            _occurrences = new List<(int Element, double Weight)>?[vocabulary];
            _sums = new double[later.Length];
            for (int element = 0; element < _vectors.Length; element++)
            {
                WordVector vector = _vectors[element];
                for (int i = 0; i < vector.Words.Length; i++)
                {
                    (_occurrences[vector.Words[i]] ??= []).Add((element, vector.Weights[i]));
                }
            }

            DropMostCommon(earlier, vectorOf);
        }

        /// <summary>Gets the later elements whose sum is greater than 0.</summary>
        public List<int> Touched { get; } = [];

        public void Sum(WordVector vector)
        {
            foreach (int element in Touched)
            {
                _sums[element] = 0;
            }

            Touched.Clear();
            for (int i = 0; i < vector.Words.Length; i++)
            {
                foreach ((int element, double weight) in _occurrences[vector.Words[i]] ?? [])
                {
                    if (_sums[element] == 0)
                    {
                        Touched.Add(element);
                    }

                    _sums[element] += vector.Weights[i] * weight;
                }
            }
        }

        public double Cosine(WordVector vector, int other) => vector.ToExactCosine(_sums[other], _vectors[other]);

        private void DropMostCommon(ComparedElement[] earlier, Func<ComparedElement, WordVector> vectorOf)
        {
            long[] steps = new long[_occurrences.Length];
            foreach (ComparedElement element in earlier)
            {
                foreach (int word in vectorOf(element).Words)
                {
                    steps[word] += _occurrences[word]?.Count ?? 0;
                }
            }

            long sum = 0;
            foreach (int word in Enumerable.Range(0, steps.Length).Where(word => steps[word] > 0).OrderBy(word => steps[word]))
            {
                sum += steps[word];
                if (sum > MaxSteps)
                {
                    _occurrences[word] = null;
                }
            }
        }
    }
}
