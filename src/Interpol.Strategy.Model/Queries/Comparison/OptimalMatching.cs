namespace Interpol.Strategy.Model;

/// <summary>A pair that may be matched, and what it is worth.</summary>
internal readonly record struct WeightedPair(CandidatePair Pair, long Weight);

/// <summary>Of pairs that may be matched, those which together are worth the most, no element in two of them.</summary>
internal static class OptimalMatching
{
    /// <summary>Of as many possible pairs, elements that hang together are matched one pair after the other, the best first: 1,000 on each side.</summary>
    private const int MaxCells = 1_000_000;

    public static IEnumerable<CandidatePair> Find(WeightedPair[] pairs) => GetClusters(pairs).SelectMany(cluster => MatchOptimally([.. cluster]));

    /// <summary>The pairs that hang together, since they share an element or another pair does: no other pair has to do with them.</summary>
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
                // Each step shortens the way of the next search.
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

        // Which side makes the rows depends on what the elements are: of equally good solutions, the one that is found is the same in both directions.
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
