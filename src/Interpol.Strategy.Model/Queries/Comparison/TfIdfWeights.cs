using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>Assigns TF-IDF weights to the words of the elements of two frameworks.</summary>
internal sealed class TfIdfWeights
{
    private readonly TermDictionaryBuilder _terms;

    /// <summary>The first vector for each hash code. The others follow in <see cref="WordVector.Next"/>.</summary>
    private readonly WordVector?[] _vectors;

    /// <summary>The words of all elements. See <see cref="ComparedElement.FirstWord"/>.</summary>
    private int[] _words = new int[256];
    private int _wordCount;

    /// <summary>The weight of one occurrence of each word.</summary>
    private double[] _idf = [];

    // Buffers for one vector: its distinct words and their frequencies.
    private int[] _distinct = [];
    private int[] _counts = [];

    private TfIdfWeights(TermDictionaryBuilder terms, int elements)
    {
        _terms = terms;
        _vectors = new WordVector?[BitOperations.RoundUpToPowerOf2((uint)elements + 1)];
    }

    /// <summary>Assigns the weights, and returns the number of distinct words.</summary>
    /// <param name="earlier">The earlier framework.</param>
    /// <param name="later">The later framework.</param>
    /// <param name="terms">The dictionary to fill.</param>
    public static int Assign(ComparedFramework earlier, ComparedFramework later, TermDictionaryBuilder terms)
    {
        var weights = new TfIdfWeights(terms, earlier.Count + later.Count);
        weights.Read(earlier);
        weights.Read(later);
        weights.Renumber();
        weights.ComputeIdf(earlier, later);
        weights.CreateVectors(earlier);
        weights.CreateVectors(later);
        return weights._idf.Length;
    }

    private void Read(ComparedFramework framework)
    {
        for (ElementKind kind = ElementKind.Vision; kind <= ElementKind.Objective; kind++)
        {
            foreach (ComparedElement element in framework[kind])
            {
                element.FirstWord = _wordCount;
                Read(element.Name, Similarity.NameWeight);
                Read(element.Description, 1);
                element.WordCount = _wordCount - element.FirstWord;
            }
        }
    }

    private void Read(string text, int weight)
    {
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        while (tokenizer.MoveNext())
        {
            int word = _terms.Add(tokenizer.Stem());
            if (_words.Length < _wordCount + weight)
            {
                Array.Resize(ref _words, 2 * _words.Length);
            }

            for (int i = 0; i < weight; i++)
            {
                _words[_wordCount++] = word;
            }
        }
    }

    /// <summary>Renumbers the words by content, so that rounding does not depend on positions.</summary>
    private void Renumber()
    {
        int[] ranks = TermDictionaryBuilder.GetRanks(_terms.InOrder());
        for (int i = 0; i < _wordCount; i++)
        {
            _words[i] = ranks[_words[i]];
        }
    }

    /// <summary>Computes the weight of one occurrence of each word, and prepares the vectors.</summary>
    private void ComputeIdf(ComparedFramework earlier, ComparedFramework later)
    {
        int[] earlierCounts = CountElements(earlier);
        int[] laterCounts = CountElements(later);
        _idf = new double[_terms.Count];
        _distinct = new int[_terms.Count];
        _counts = new int[_terms.Count];
        for (int i = 0; i < _idf.Length; i++)
        {
            double earlierShare = (double)earlierCounts[i] / Math.Max(1, earlier.Count);
            double laterShare = (double)laterCounts[i] / Math.Max(1, later.Count);
            _idf[i] = Math.Log(1 + (1 / Math.Max(earlierShare, laterShare)));
        }
    }

    /// <summary>Sorts the words of each element, and returns the number of elements with each word.</summary>
    private int[] CountElements(ComparedFramework framework)
    {
        int[] counts = new int[_terms.Count];
        for (ElementKind kind = ElementKind.Vision; kind <= ElementKind.Objective; kind++)
        {
            foreach (ComparedElement element in framework[kind])
            {
                int end = element.FirstWord + element.WordCount;
                Array.Sort(_words, element.FirstWord, element.WordCount);
                for (int i = element.FirstWord; i < end; i++)
                {
                    counts[_words[i]] += i == element.FirstWord || _words[i] != _words[i - 1] ? 1 : 0;
                }
            }
        }

        return counts;
    }

    private void CreateVectors(ComparedFramework framework)
    {
        for (ElementKind kind = ElementKind.Vision; kind <= ElementKind.Objective; kind++)
        {
            foreach (ComparedElement element in framework[kind])
            {
                element.Words = GetVector(_words, element.FirstWord, element.WordCount);
            }
        }

        List<ComparedElement> objectives = framework[ElementKind.Objective];
        int end = 0;
        foreach (ComparedElement goal in framework[ElementKind.Goal])
        {
            int start = end;
            int count = goal.WordCount;
            for (; end < objectives.Count && objectives[end].Goal == goal; end++)
            {
                count += objectives[end].WordCount;
            }

            goal.Profile = start == end ? goal.Words : CreateProfile(goal, objectives, start, count);
        }
    }

    /// <param name="goal">The goal.</param>
    /// <param name="objectives">The objectives of all goals.</param>
    /// <param name="index">The index of the first objective of the goal.</param>
    /// <param name="count">The number of words of the goal and its objectives.</param>
    private WordVector CreateProfile(ComparedElement goal, List<ComparedElement> objectives, int index, int count)
    {
        int[] words = new int[count];
        Array.Copy(_words, goal.FirstWord, words, 0, goal.WordCount);
        for (int copied = goal.WordCount; copied < count; index++)
        {
            Array.Copy(_words, objectives[index].FirstWord, words, copied, objectives[index].WordCount);
            copied += objectives[index].WordCount;
        }

        Array.Sort(words, 0, count);
        return GetVector(words, 0, count);
    }

    /// <summary>
    /// Returns the vector of sorted words, the same object for the same words and frequencies.
    /// </summary>
    private WordVector GetVector(int[] words, int start, int count)
    {
        int length = 0;
        for (int i = start; i < start + count; i++)
        {
            if (length == 0 || _distinct[length - 1] != words[i])
            {
                _distinct[length] = words[i];
                _counts[length++] = 0;
            }

            _counts[length - 1]++;
        }

        var distinct = new ReadOnlySpan<int>(_distinct, 0, length);
        var counts = new ReadOnlySpan<int>(_counts, 0, length);
        ref WordVector? first = ref _vectors[WordVector.ComputeHash(distinct, counts) & (_vectors.Length - 1)];
        for (WordVector? vector = first; vector is not null; vector = vector.Next)
        {
            if (vector.HasWords(distinct, counts))
            {
                return vector;
            }
        }

        return first = new(distinct.ToArray(), counts.ToArray(), _idf, first);
    }
}
