namespace Interpol.Strategy.Model;

/// <summary>Selects the pairs with the maximum sum of weights, so that each element is in at most one pair.</summary>
internal sealed class OptimalMatching
{
    /// <summary>
    /// The maximum number of cells for an optimal solution, 1,000 elements on each side. Larger clusters are matched
    /// greedily.
    /// </summary>
    private const int MaxCells = 1_000_000;

    /// <summary>
    /// The maximum number of cells to visit. The smallest clusters are solved first, and those beyond are matched
    /// greedily.
    /// </summary>
    private const long MaxSteps = 1 << 28;

    private readonly Func<CandidatePair, long> _getWeight;

    /// <summary>The weight of each pair of the current cluster, 0 or more, row by row.</summary>
    private long[] _weights = [];

    private long _steps;

    private OptimalMatching(Func<CandidatePair, long> getWeight) => _getWeight = getWeight;

    /// <param name="pairs">The pairs to select from.</param>
    /// <param name="getWeight">The weight of a pair, greater than 0.</param>
    public static List<CandidatePair> Find(CandidatePair[] pairs, Func<CandidatePair, long> getWeight)
    {
        // The order depends on the content only, so that the same clusters are solved in both directions.
        IEnumerable<CandidatePair[]> clusters = GetClusters(pairs)
            .Select(cluster => cluster.ToArray())
            .OrderBy(cluster => cluster.Length)
            .ThenBy(cluster => cluster.Min(pair => Math.Min(pair.Earlier.Rank, pair.Later.Rank)));
        var matching = new OptimalMatching(getWeight);
        return [.. clusters.SelectMany(matching.MatchCluster)];
    }

    /// <summary>Returns the clusters of pairs that share elements, directly or through other pairs.</summary>
    private static IEnumerable<IGrouping<ComparedElement, CandidatePair>> GetClusters(CandidatePair[] pairs)
    {
        var parents = new Dictionary<ComparedElement, ComparedElement>();
        foreach (CandidatePair pair in pairs)
        {
            parents[FindRoot(pair.Earlier)] = FindRoot(pair.Later);
        }

        return pairs.GroupBy(pair => FindRoot(pair.Earlier));

        ComparedElement FindRoot(ComparedElement element)
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

    private IEnumerable<CandidatePair> MatchCluster(CandidatePair[] pairs)
    {
        if (pairs.Length == 1)
        {
            return pairs;
        }

        ComparedElement[] earlier = [.. pairs.Select(pair => pair.Earlier).Distinct().OrderBy(element => element.Rank)];
        ComparedElement[] later = [.. pairs.Select(pair => pair.Later).Distinct().OrderBy(element => element.Rank)];

        // The content decides which side is the rows, so that the result is the same in both directions.
        int order = earlier.Length.CompareTo(later.Length);
        order = order != 0 ? order : GetRanks(earlier).SequenceCompareTo(GetRanks(later));
        (ComparedElement[] rows, ComparedElement[] columns) = order <= 0 ? (earlier, later) : (later, earlier);
        Dictionary<ComparedElement, int> rowOf = GetIndexes(rows);
        Dictionary<ComparedElement, int> columnOf = GetIndexes(columns);
        int[]? assigned = (long)rows.Length * columns.Length > MaxCells ? null : Solve();
        return assigned is null
            ? MatchGreedily(pairs.OrderByDescending(_getWeight).ThenBy(GetCell))
            : pairs.Where(pair => GetCell(pair) is var (row, column) && assigned[row] == column);

        int[]? Solve()
        {
            int cells = rows.Length * columns.Length;
            if (_weights.Length < cells)
            {
                _weights = new long[cells];
            }

            Array.Clear(_weights, 0, cells);
            foreach (CandidatePair pair in pairs)
            {
                (int row, int column) = GetCell(pair);
                _weights[(row * columns.Length) + column] = _getWeight(pair);
            }

            return SolveAssignment(rows.Length, columns.Length);
        }

        (int Row, int Column) GetCell(CandidatePair pair) => order <= 0
            ? (rowOf[pair.Earlier], columnOf[pair.Later])
            : (rowOf[pair.Later], columnOf[pair.Earlier]);
    }

    private static List<CandidatePair> MatchGreedily(IEnumerable<CandidatePair> pairs)
    {
        var matched = new HashSet<ComparedElement>();
        var selected = new List<CandidatePair>();
        foreach (CandidatePair pair in pairs)
        {
            if (!matched.Contains(pair.Earlier) && !matched.Contains(pair.Later))
            {
                matched.UnionWith([pair.Earlier, pair.Later]);
                selected.Add(pair);
            }
        }

        return selected;
    }

    private static Dictionary<ComparedElement, int> GetIndexes(ComparedElement[] elements) =>
        elements.Select((element, i) => (element, i)).ToDictionary(pair => pair.element, pair => pair.i);

    private static ReadOnlySpan<int> GetRanks(ComparedElement[] elements) =>
        elements.Select(element => element.Rank).ToArray();

    /// <summary>
    /// Solves the assignment problem: it returns the column of each row, so that the sum of weights is the maximum, or
    /// <see langword="null"/> if that requires too many steps. Pairs of weight 0 can be included and have no meaning.
    /// </summary>
    /// <remarks>
    /// The Hungarian method with shortest augmenting paths (H. W. Kuhn, 1955; R. Jonker and A. Volgenant, "A shortest
    /// augmenting path algorithm for dense and sparse linear assignment problems", Computing 38, 1987). This is an
    /// O(rows² · columns) operation. The weights are integers, so nothing is rounded.
    /// </remarks>
    /// <param name="rows">The number of rows, at most the number of columns.</param>
    /// <param name="columns">The number of columns.</param>
    private int[]? SolveAssignment(int rows, int columns)
    {
        // Row and column 0 mean none. The potentials of a row and a column add up to at most the cost of the pair, its
        // negated weight.
        long[] rowPotentials = new long[rows + 1];
        long[] columnPotentials = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] previousColumns = new int[columns + 1];
        long[] distances = new long[columns + 1];
        bool[] isDone = new bool[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            Array.Fill(distances, long.MaxValue);
            Array.Clear(isDone);
            rowOf[0] = row;
            int column = 0;
            while (rowOf[column] != 0)
            {
                _steps += columns;
                if (_steps > MaxSteps)
                {
                    return null;
                }

                isDone[column] = true;
                int from = rowOf[column];
                int nearest = 0;
                long minDistance = long.MaxValue;
                for (int to = 1; to <= columns; to++)
                {
                    if (isDone[to])
                    {
                        continue;
                    }

                    long weight = _weights[((from - 1) * columns) + to - 1];
                    long reducedCost = -weight - rowPotentials[from] - columnPotentials[to];
                    if (reducedCost < distances[to])
                    {
                        distances[to] = reducedCost;
                        previousColumns[to] = column;
                    }

                    if (distances[to] < minDistance)
                    {
                        minDistance = distances[to];
                        nearest = to;
                    }
                }

                for (int to = 0; to <= columns; to++)
                {
                    if (isDone[to])
                    {
                        rowPotentials[rowOf[to]] += minDistance;
                        columnPotentials[to] -= minDistance;
                    }
                    else
                    {
                        distances[to] -= minDistance;
                    }
                }

                column = nearest;
            }

            for (; column != 0; column = previousColumns[column])
            {
                rowOf[column] = rowOf[previousColumns[column]];
            }
        }

        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++)
        {
            if (rowOf[column] != 0)
            {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }

        return columnOf;
    }
}
