namespace Interpol.Strategy.Model;

/// <summary>
/// Solves the assignment problem: it finds pairs of rows and columns with the maximum sum of weights.
/// </summary>
/// <remarks>
/// The Hungarian method with shortest augmenting paths (H. W. Kuhn, 1955; R. Jonker and A. Volgenant, "A shortest
/// augmenting path algorithm for dense and sparse linear assignment problems", Computing 38, 1987). This is an O(rows²
/// · columns) operation. The weights are integers, so nothing is rounded.
/// </remarks>
internal static class HungarianAlgorithm
{
    /// <summary>Returns the column of each row. Pairs of weight 0 can be included and have no meaning.</summary>
    /// <param name="weights">The weight of each pair, 0 or more, row by row.</param>
    /// <param name="rows">The number of rows, at most the number of columns.</param>
    /// <param name="columns">The number of columns.</param>
    public static int[] Solve(long[] weights, int rows, int columns)
    {
        // Row and column 0 mean none. The potentials of a row and a column add up to at most the cost of the pair, its
        // negated weight.
        long[] rowCharges = new long[rows + 1];
        long[] columnCharges = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] before = new int[columns + 1];
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
                isDone[column] = true;
                int from = rowOf[column];
                int nearest = 0;
                long distance = long.MaxValue;
                for (int to = 1; to <= columns; to++)
                {
                    if (isDone[to])
                    {
                        continue;
                    }

                    long reduced = -weights[((from - 1) * columns) + to - 1] - rowCharges[from] - columnCharges[to];
                    if (reduced < distances[to])
                    {
                        distances[to] = reduced;
                        before[to] = column;
                    }

                    if (distances[to] < distance)
                    {
                        distance = distances[to];
                        nearest = to;
                    }
                }

                for (int to = 0; to <= columns; to++)
                {
                    if (isDone[to])
                    {
                        rowCharges[rowOf[to]] += distance;
                        columnCharges[to] -= distance;
                    }
                    else
                    {
                        distances[to] -= distance;
                    }
                }

                column = nearest;
            }

            for (; column != 0; column = before[column])
            {
                rowOf[column] = rowOf[before[column]];
            }
        }

        int[] result = new int[rows];
        for (int column = 1; column <= columns; column++)
        {
            if (rowOf[column] != 0)
            {
                result[rowOf[column] - 1] = column - 1;
            }
        }

        return result;
    }
}
