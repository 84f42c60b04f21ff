namespace Interpol.Strategy.Model;

/// <summary>Assigns TF-IDF weights to the words of the elements of two frameworks.</summary>
internal static class TfIdfWeights
{
    public static void Assign(ComparedFramework earlier, ComparedFramework later, out int vocabulary)
    {
        var terms = new TermDictionaryBuilder();
        var vectors = new HashSet<WordVector>();
        var wordsByElement = earlier.Elements
            .Concat(later.Elements)
            .ToDictionary(element => element, element => Read(element, terms));
        Renumber(wordsByElement.Values, terms);
        double[] earlierShares = ComputeShares(earlier, wordsByElement, terms.Count);
        double[] laterShares = ComputeShares(later, wordsByElement, terms.Count);
        double[] idf = [.. earlierShares.Zip(laterShares, (left, right) => Math.Log(1 + (1 / Math.Max(left, right))))];
        foreach ((ComparedElement element, int[] words) in wordsByElement)
        {
            element.Words = CreateVector(words, idf, vectors);
        }

        foreach (var objectives in earlier.Objectives.Concat(later.Objectives).GroupBy(objective => objective.Goal!))
        {
            ComparedElement goal = objectives.Key;
            goal.Profile = CreateVector(
                [.. wordsByElement[goal], .. objectives.SelectMany(objective => wordsByElement[objective])],
                idf,
                vectors);
        }

        foreach (ComparedElement goal in earlier.Goals.Concat(later.Goals).Where(goal => goal.Profile.IsEmpty))
        {
            goal.Profile = goal.Words;
        }

        vocabulary = terms.Count;
    }

    private static int[] Read(ComparedElement element, TermDictionaryBuilder terms)
    {
        var words = new List<int>();
        for (int i = 0; i < Similarity.NameWeight; i++)
        {
            Read(element.Name, terms, words);
        }

        Read(element.Description, terms, words);
        return [.. words];
    }

    private static void Read(string text, TermDictionaryBuilder terms, List<int> words)
    {
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        while (tokenizer.MoveNext())
        {
            words.Add(terms.Add(tokenizer.Stem()));
        }
    }

    /// <summary>Reterms the words by content, so that rounding does not depend on positions.</summary>
    private static void Renumber(IEnumerable<int[]> texts, TermDictionaryBuilder terms)
    {
        int[] ranks = TermDictionaryBuilder.GetRanks(terms.InOrder());
        foreach (int[] text in texts)
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = ranks[text[i]];
            }

            Array.Sort(text);
        }
    }

    /// <summary>Returns the share of elements in which each word occurs.</summary>
    private static double[] ComputeShares(
        ComparedFramework framework, Dictionary<ComparedElement, int[]> wordsByElement, int vocabulary)
    {
        int[] counts = new int[vocabulary];
        foreach (ComparedElement element in framework.Elements)
        {
            int[] sorted = wordsByElement[element];
            for (int i = 0; i < sorted.Length; i++)
            {
                counts[sorted[i]] += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
            }
        }

        return [.. counts.Select(count => (double)count / Math.Max(1, framework.Count))];
    }

    /// <summary>Returns the vector of the words, the same object for the same words and frequencies.</summary>
    private static WordVector CreateVector(int[] words, double[] idf, HashSet<WordVector> vectors)
    {
        Array.Sort(words);
        var distinct = new List<int>();
        var counts = new List<int>();
        foreach (int word in words)
        {
            if (distinct.Count == 0 || distinct[^1] != word)
            {
                distinct.Add(word);
                counts.Add(0);
            }

            counts[^1]++;
        }

        var vector = new WordVector([.. distinct], [.. counts], idf);
        return vectors.TryGetValue(vector, out WordVector? existing) ? existing : Add(vector);

        WordVector Add(WordVector added)
        {
            _ = vectors.Add(added);
            return added;
        }
    }
}
