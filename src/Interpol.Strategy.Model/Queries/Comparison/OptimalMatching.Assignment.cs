namespace Interpol.Strategy.Model;

/// <content>Solves the assignment problem of a cluster.</content>
internal sealed partial class OptimalMatching
{
    /// <summary>
    /// The maximum number of cells to visit. The smallest clusters are solved first, and those beyond are matched
    /// greedily.
    /// </summary>
    private const long MaxSteps = 1 << 28;

    private long _steps;

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
            for (int to = 0; to <= columns; to++)
            {
                distances[to] = long.MaxValue;
            }

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
