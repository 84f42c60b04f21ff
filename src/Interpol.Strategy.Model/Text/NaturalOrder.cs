namespace Interpol.Strategy.Model;

/// <summary>
/// Provides natural order: runs of the digits 0 to 9 are compared by value, all other characters ordinally.
/// </summary>
internal static class NaturalOrder
{
    /// <summary>
    /// Compares two strings. Where the values are equal (<c>1</c>, <c>01</c>), the characters decide.
    /// </summary>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        ReadOnlySpan<char> l = left;
        ReadOnlySpan<char> r = right;
        while (!l.IsEmpty && !r.IsEmpty)
        {
            int order = char.IsAsciiDigit(l[0]) && char.IsAsciiDigit(r[0])
                ? CompareValues(TakeDigits(ref l), TakeDigits(ref r))
                : Take(ref l).CompareTo(Take(ref r));
            if (order != 0)
            {
                return order;
            }
        }

        int rest = l.Length.CompareTo(r.Length);
        return rest != 0 ? rest : left.SequenceCompareTo(right);
    }

    private static char Take(ref ReadOnlySpan<char> text)
    {
        char c = text[0];
        text = text[1..];
        return c;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits.TrimStart('0');
    }

    private static int CompareValues(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int order = left.Length.CompareTo(right.Length);
        return order != 0 ? order : left.SequenceCompareTo(right);
    }
}
