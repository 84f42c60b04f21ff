namespace Interpol.Strategy.Model;

/// <summary>The pairs of rows and columns, no row and no column in two of them, whose weights add up to the most.</summary>
/// <remarks>
/// The Hungarian method with shortest augmenting paths (H. W. Kuhn, 1955; R. Jonker and A. Volgenant, "A shortest augmenting path
/// algorithm for dense and sparse linear assignment problems", Computing 38, 1987): rows² × columns steps at worst. The weights are
/// whole numbers, so nothing is lost in rounding, and equal sums are equal.
/// </remarks>
internal static class HungarianAlgorithm
{
    /// <summary>For each row its column; a pair of weight 0 may be left in and is as good as none.</summary>
    /// <param name="weights">The weight of each pair, 0 or more: row by row.</param>
    /// <param name="rows">How many rows there are, at most as many as columns.</param>
    /// <param name="columns">How many columns there are.</param>
    public static int[] Solve(long[] weights, int rows, int columns)
    {
        // Row and column 0 stand for none. What a row is charged and what a column is add up to no more than what a pair costs, its weight negated.
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
