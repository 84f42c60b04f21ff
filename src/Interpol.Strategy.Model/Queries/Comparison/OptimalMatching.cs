namespace Interpol.Strategy.Model;

/// <summary>Represents a candidate pair and its weight.</summary>
internal readonly record struct WeightedPair(CandidatePair Pair, long Weight);

/// <summary>Selects the pairs with the maximum sum of weights, so that each element is in at most one pair.</summary>
internal static class OptimalMatching
{
    /// <summary>
    /// The maximum number of cells for an optimal solution, 1,000 elements on each side. Larger clusters are matched
    /// greedily.
    /// </summary>
    private const int MaxCells = 1_000_000;

    public static IEnumerable<CandidatePair> Find(WeightedPair[] pairs) => GetClusters(pairs).SelectMany(cluster => MatchOptimally([.. cluster]));

    /// <summary>Returns the clusters of pairs that share elements, directly or through other pairs.</summary>
    private static IEnumerable<IGrouping<ComparedElement, WeightedPair>> GetClusters(WeightedPair[] pairs)
    {
        var parents = new Dictionary<ComparedElement, ComparedElement>();
        foreach (WeightedPair pair in pairs)
        {
            parents[Root(pair.Pair.Earlier)] = Root(pair.Pair.Later);
        }

        return pairs.GroupBy(pair => Root(pair.Pair.Earlier));

        ComparedElement Root(ComparedElement element)
        {
            while (parents.TryGetValue(element, out ComparedElement? parent) && parent != element)
            {
                // Path halving: each step shortens the next search.
                parents[element] = parents.GetValueOrDefault(parent, parent);
                element = parent;
            }

            return element;
        }
    }

    private static IEnumerable<CandidatePair> MatchOptimally(WeightedPair[] pairs)
    {
        ComparedElement[] earlier = [.. pairs.Select(pair => pair.Pair.Earlier).Distinct().OrderBy(element => element.Rank)];
        ComparedElement[] later = [.. pairs.Select(pair => pair.Pair.Later).Distinct().OrderBy(element => element.Rank)];

        // The content decides which side is the rows, so that the result is the same in both directions.
        int order = earlier.Length != later.Length ? earlier.Length - later.Length : Ranks(earlier).SequenceCompareTo(Ranks(later));
        (ComparedElement[] rows, ComparedElement[] columns) = order <= 0 ? (earlier, later) : (later, earlier);
        var rowOf = Numbers(rows);
        var columnOf = Numbers(columns);
        (int Row, int Column) Cell(WeightedPair pair) => order <= 0 ? (rowOf[pair.Pair.Earlier], columnOf[pair.Pair.Later]) : (rowOf[pair.Pair.Later], columnOf[pair.Pair.Earlier]);
        if ((long)rows.Length * columns.Length > MaxCells)
        {
            return MatchGreedily(pairs.OrderByDescending(pair => pair.Weight).ThenBy(Cell));
        }

        long[] weights = new long[rows.Length * columns.Length];
        foreach (WeightedPair pair in pairs)
        {
            (int row, int column) = Cell(pair);
            weights[(row * columns.Length) + column] = pair.Weight;
        }

        int[] best = HungarianAlgorithm.Solve(weights, rows.Length, columns.Length);
        return pairs.Where(pair => Cell(pair) is var (row, column) && best[row] == column).Select(pair => pair.Pair);
    }

    private static IEnumerable<CandidatePair> MatchGreedily(IEnumerable<WeightedPair> pairs)
    {
        var taken = new HashSet<ComparedElement>();
        return [.. pairs.Select(pair => pair.Pair).Where(pair => !taken.Contains(pair.Earlier) && !taken.Contains(pair.Later) && taken.Add(pair.Earlier) && taken.Add(pair.Later))];
    }

    private static Dictionary<ComparedElement, int> Numbers(ComparedElement[] elements) => elements.Select((element, i) => (element, i)).ToDictionary(pair => pair.element, pair => pair.i);

    private static ReadOnlySpan<int> Ranks(ComparedElement[] elements) => elements.Select(element => element.Rank).ToArray();
}
