namespace Interpol.Strategy.Model;

/// <summary>An element of each side, and how near they are.</summary>
internal readonly record struct CandidatePair(ComparedElement Earlier, ComparedElement Later, double Score);

/// <summary>Finds the pairs of elements whose wording is near: only those that have a word in common are looked at.</summary>
internal static class CandidatePairs
{
    /// <summary>How many occurrences of a word may be put together with those of the other side, over all words: it bounds both the time and the pairs that are kept. Two plans of 400 objectives in plain English take less than a third of it.</summary>
    private const long MaxSteps = 1 << 22;

    /// <summary>The pairs from a score on. In frameworks so large that it would take more than the <see cref="MaxSteps"/>, the commonest words are left out, and scores are lower by what those weigh.</summary>
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

    /// <summary>Where each word occurs on the later side, and the sums for one element of the earlier side after the other.</summary>
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

        /// <summary>The elements of the later side whose sum is above 0.</summary>
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
                foreach ((int element, double problemClass) in _occurrences[vector.Words[i]] ?? [])
                {
                    if (_sums[element] == 0)
                    {
                        Touched.Add(element);
                    }

                    _sums[element] += vector.Weights[i] * problemClass;
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
