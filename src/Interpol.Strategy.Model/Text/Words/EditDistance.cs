namespace Interpol.Strategy.Model;

/// <summary>Computes the edit distance of short words.</summary>
internal static partial class EditDistance
{
    /// <summary>
    /// Returns the number of inserted, removed, replaced and transposed characters, or a larger number than the
    /// maximum.
    /// </summary>
    public static int Compute(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int max)
    {
        if (Math.Abs(left.Length - right.Length) > max)
        {
            return max + 1;
        }

        int start = left.CommonPrefixLength(right);
        left = left[start..];
        right = right[start..];
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        int width = right.Length + 1;
        Span<int> before = stackalloc int[width], above = stackalloc int[width], row = stackalloc int[width];
        for (int j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int min = i;
            for (int j = 1; j < width; j++)
            {
                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                min = Math.Min(min, row[j]);
            }

            if (min > max + 1)
            {
                return min;
            }

            Span<int> oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[right.Length];
    }
}
