namespace Interpol.Strategy.Model;

/// <summary>Represents a target or an actual result with a number.</summary>
/// <param name="Day">The number of the day on which it counts, or <see langword="null"/> if it is undated.</param>
/// <param name="Start">The number of its first day, or <see langword="null"/> if not specified.</param>
/// <param name="Order">The position in the document. Updates follow all others, in the order of their dates.</param>
/// <param name="Result">The result.</param>
internal readonly record struct Observation(int? Day, int? Start, int Order, MeasuredResult Result)
{
    public bool IsRatio => Result is { Numerator: not null, Denominator: not null };

    public decimal Numerator => Result.Numerator.GetValueOrDefault();

    public decimal Denominator => Result.Denominator.GetValueOrDefault();

    public decimal Units => Result.NumberOfUnits.GetValueOrDefault();

    /// <summary>Returns the date on which a result counts, or <see langword="null"/> if it is undated.</summary>
    public static DateOnly? GetDate(MeasuredResult result) => result.EndDate ?? result.StartDate;

    public static bool IsNumeric(MeasuredResult result) =>
        result is { NumberOfUnits: not null } or { Numerator: not null, Denominator: not null };

    /// <summary>Compares by day, then by position. Undated results come first.</summary>
    public static int CompareByOrder(Observation left, Observation right)
    {
        int order = Nullable.Compare(left.Day, right.Day);
        return order != 0 ? order : left.Order.CompareTo(right.Order);
    }

    /// <summary>Compares by day, then by value, so that a sum does not depend on the order in the document.</summary>
    public static int CompareByValue(Observation left, Observation right)
    {
        int order = Nullable.Compare(left.Day, right.Day);
        order = order != 0 ? order : left.Units.CompareTo(right.Units);
        order = order != 0 ? order : left.Numerator.CompareTo(right.Numerator);
        return order != 0 ? order : left.Denominator.CompareTo(right.Denominator);
    }

    /// <summary>Returns the value, or <see langword="null"/> if the denominator is zero.</summary>
    public decimal? GetValue(decimal factor) => !IsRatio ? Units : GetRatio(Numerator, Denominator, factor);

    /// <summary>Returns a ratio, or <see langword="null"/> if the denominator is zero.</summary>
    public static decimal? GetRatio(decimal numerator, decimal denominator, decimal factor) =>
        denominator == 0 ? null : numerator * factor / denominator;
}
