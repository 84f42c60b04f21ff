namespace Interpol.Strategy.Model;

/// <summary>Represents a sum of parts of targets, as a fraction so that it is exact.</summary>
internal readonly record struct ExactFraction(decimal Numerator, long Denominator)
{
    /// <summary>The largest denominator of an exact sum. Only overlapping periods need a larger one.</summary>
    private const long MaxDenominator = 1_000_000_000;

    /// <summary>Adds a target, multiplied by a number of days and divided by their length.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public ExactFraction Add(decimal target, int days, long length)
    {
        long common = Denominator / GetGreatestCommonDivisor(Denominator, length) * length;
        return common > MaxDenominator
            ? this with { Numerator = Numerator + (target * days / length * Denominator) }
            : new((Numerator * (common / Denominator)) + (target * days * (common / length)), common);
    }

    private static long GetGreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
