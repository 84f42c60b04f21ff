namespace Interpol.Strategy.Model;

/// <summary>Selects the pairs with the maximum sum of weights, so that each element is in at most one pair.</summary>
internal sealed partial class OptimalMatching
{
    /// <summary>
    /// The maximum number of cells for an optimal solution, 1,000 elements on each side. Larger clusters are matched
    /// greedily.
    /// </summary>
    private const int MaxCells = 1_000_000;

    private readonly MatchRules _rules;

    /// <summary>The weight of each pair of the current cluster, 0 or more, row by row.</summary>
    private long[] _weights = [];

    private OptimalMatching(MatchRules rules) => _rules = rules;

    /// <summary>Forms groups of the elements of the selected pairs.</summary>
    /// <param name="pairs">The pairs to select from. Those with a matched element are ignored.</param>
    /// <param name="rules">The rules that determine the weights.</param>
    public static void Match(List<CandidatePair> pairs, MatchRules rules)
    {
        List<List<CandidatePair>> clusters = GetClusters(pairs, rules);

        // The order depends on the content only, so that the same clusters are solved in both directions.
        clusters.Sort(CompareClusters);
        var matching = new OptimalMatching(rules);
        foreach (List<CandidatePair> cluster in clusters)
        {
            matching.MatchCluster(cluster);
        }
    }

    /// <summary>Returns the clusters of pairs that share elements, directly or through other pairs.</summary>
    private static List<List<CandidatePair>> GetClusters(List<CandidatePair> pairs, MatchRules rules)
    {
        foreach (CandidatePair pair in pairs)
        {
            if (rules.IsMatch(pair))
            {
                ComparedElement root = FindRoot(pair.Earlier);
                ComparedElement laterRoot = FindRoot(pair.Later);
                root.Parent = root == laterRoot ? null : laterRoot;
            }
        }

        var clusters = new List<List<CandidatePair>>();
        foreach (CandidatePair pair in pairs)
        {
            if (!rules.IsMatch(pair))
            {
                continue;
            }

            ComparedElement root = FindRoot(pair.Earlier);
            if (root.Index < 0)
            {
                root.Index = clusters.Count;
                clusters.Add([]);
            }

            clusters[root.Index].Add(pair);
        }

        return clusters;
    }

    private static ComparedElement FindRoot(ComparedElement element)
    {
        while (element.Parent is { } parent)
        {
            // Path halving: each step shortens the next search.
            element.Parent = parent.Parent ?? parent;
            element = parent;
        }

        return element;
    }

    private static int CompareClusters(List<CandidatePair> left, List<CandidatePair> right) =>
        left.Count != right.Count
            ? left.Count.CompareTo(right.Count)
            : GetMinRank(left).CompareTo(GetMinRank(right));

    private static int GetMinRank(List<CandidatePair> pairs)
    {
        int rank = int.MaxValue;
        foreach (CandidatePair pair in pairs)
        {
            rank = Math.Min(rank, Math.Min(pair.Earlier.Rank, pair.Later.Rank));
        }

        return rank;
    }

    private void MatchCluster(List<CandidatePair> pairs)
    {
        if (pairs.Count == 1)
        {
            Form(pairs[0]);
            return;
        }

        List<ComparedElement> earlier = GetElements(pairs, areLater: false);
        List<ComparedElement> later = GetElements(pairs, areLater: true);

        // The content decides which side is the rows, so that the result is the same in both directions.
        bool areRowsLater = CompareSides(earlier, later) > 0;
        int rows = Math.Min(earlier.Count, later.Count);
        int columns = Math.Max(earlier.Count, later.Count);
        foreach (CandidatePair pair in pairs)
        {
            pair.Weight = _rules.GetWeight(pair);
            pair.Row = areRowsLater ? pair.Later.Index : pair.Earlier.Index;
            pair.Column = areRowsLater ? pair.Earlier.Index : pair.Later.Index;
        }

        // The best pair of a single row is the optimal solution.
        if (rows == 1 || (long)rows * columns > MaxCells || Solve(pairs, rows, columns) is not { } assigned)
        {
            pairs.Sort(CompareWeights);
            pairs.ForEach(Form);
            return;
        }

        foreach (CandidatePair pair in pairs)
        {
            if (assigned[pair.Row] == pair.Column)
            {
                Form(pair);
            }
        }
    }

    /// <summary>Forms a group of a pair, unless one of the elements is matched already.</summary>
    private void Form(CandidatePair pair)
    {
        if (pair.Earlier.Group is null && pair.Later.Group is null)
        {
            _ = new ElementGroup(pair.Earlier, pair.Later, _rules.IsSame(pair));
        }
    }

    /// <summary>Returns the elements of one side, in the order of their ranks, and sets their index.</summary>
    private static List<ComparedElement> GetElements(List<CandidatePair> pairs, bool areLater)
    {
        foreach (CandidatePair pair in pairs)
        {
            (areLater ? pair.Later : pair.Earlier).Index = -1;
        }

        var elements = new List<ComparedElement>(pairs.Count);
        foreach (CandidatePair pair in pairs)
        {
            ComparedElement element = areLater ? pair.Later : pair.Earlier;
            if (element.Index < 0)
            {
                element.Index = 0;
                elements.Add(element);
            }
        }

        elements.Sort(ElementMatcher.CompareRanks);
        for (int i = 0; i < elements.Count; i++)
        {
            elements[i].Index = i;
        }

        return elements;
    }

    /// <summary>Compares the number of elements, and then their ranks.</summary>
    private static int CompareSides(List<ComparedElement> left, List<ComparedElement> right)
    {
        int order = left.Count.CompareTo(right.Count);
        for (int i = 0; order == 0 && i < left.Count; i++)
        {
            order = left[i].Rank.CompareTo(right[i].Rank);
        }

        return order;
    }

    /// <summary>Compares pairs: the one with the greater weight comes first, then the one in the first cell.</summary>
    private static int CompareWeights(CandidatePair left, CandidatePair right) =>
        left.Weight != right.Weight ? right.Weight.CompareTo(left.Weight)
        : left.Row != right.Row ? left.Row.CompareTo(right.Row)
        : left.Column.CompareTo(right.Column);

    private int[]? Solve(List<CandidatePair> pairs, int rows, int columns)
    {
        if (_weights.Length < rows * columns)
        {
            _weights = new long[rows * columns];
        }

        Array.Clear(_weights, 0, rows * columns);
        foreach (CandidatePair pair in pairs)
        {
            _weights[(pair.Row * columns) + pair.Column] = pair.Weight;
        }

        return SolveAssignment(rows, columns);
    }
}
