namespace Interpol.Strategy.Model;

/// <summary>Assigns TF-IDF weights to the words of the elements of two frameworks.</summary>
internal static class TfIdfWeights
{
    public static void Assign(ComparedFramework earlier, ComparedFramework later, out int vocabulary)
    {
        var numbers = new TermDictionaryBuilder();
        var words = earlier.Elements.Concat(later.Elements).ToDictionary(element => element, element => Read(element, numbers));
        Renumber(words.Values, numbers);
        double[] rarities = [.. CountFrameworkShares(earlier, words, numbers.Count).Zip(CountFrameworkShares(later, words, numbers.Count), (before, after) => Math.Log(1 + (1 / Math.Max(before, after))))];
        foreach ((ComparedElement element, int[] own) in words)
        {
            element.Words = Vector(own, rarities);
        }

        foreach (IGrouping<ComparedElement, ComparedElement> goal in earlier.Objectives.Concat(later.Objectives).GroupBy(objective => objective.Goal!))
        {
            goal.Key.Profile = Vector([.. words[goal.Key], .. goal.SelectMany(objective => words[objective])], rarities);
        }

        foreach (ComparedElement goal in earlier.Goals.Concat(later.Goals).Where(goal => goal.Profile.IsEmpty))
        {
            goal.Profile = goal.Words;
        }

        vocabulary = numbers.Count;
    }

    private static int[] Read(ComparedElement element, TermDictionaryBuilder numbers)
    {
        var words = new List<int>();
        for (int i = 0; i < FieldWeights.Name; i++)
        {
            Read(element.Name, numbers, words);
        }

        Read(element.Description, numbers, words);
        return [.. words];
    }

    private static void Read(string text, TermDictionaryBuilder numbers, List<int> words)
    {
        var reader = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        while (reader.MoveNext())
        {
            words.Add(numbers.Add(reader.Stem()));
        }
    }

    /// <summary>Renumbers the words by content, so that rounding does not depend on positions.</summary>
    private static void Renumber(IEnumerable<int[]> texts, TermDictionaryBuilder numbers)
    {
        int[] ranks = TermDictionaryBuilder.GetRanks(numbers.InOrder());
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
    private static double[] CountFrameworkShares(ComparedFramework framework, Dictionary<ComparedElement, int[]> words, int vocabulary)
    {
        int[] elements = new int[vocabulary];
        foreach (ComparedElement element in framework.Elements)
        {
            int[] sorted = words[element];
            for (int i = 0; i < sorted.Length; i++)
            {
                elements[sorted[i]] += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
            }
        }

        return [.. elements.Select(count => (double)count / Math.Max(1, framework.Count))];
    }

    private static WordVector Vector(int[] words, double[] idf)
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

        return new([.. distinct], [.. counts], idf);
    }
}
