namespace Interpol.Strategy.Model;

/// <summary>Adds up the results of each date, because only the last update of a date counts.</summary>
internal static class DailySum
{
    /// <summary>Returns one result with a number for each date, and the results in words.</summary>
    public static IEnumerable<MeasuredResult> AddUp(
        IEnumerable<MeasuredResult> results, Func<MeasuredResult, DateOnly> getDate)
    {
        ILookup<bool, MeasuredResult> byKind = results.ToLookup(Observation.IsNumeric);
        return byKind[true].GroupBy(getDate).SelectMany(day => AddUp([.. day])).Concat(byKind[false]);
    }

    private static MeasuredResult[] AddUp(MeasuredResult[] day)
    {
        if (day.Length == 1)
        {
            return day;
        }

        MeasuredResult[] ratios =
            [.. day.Where(result => result is { Numerator: not null, Denominator: not null })];
        try
        {
            MeasuredResult sum = day[0] with
            {
                NumberOfUnits = Sum(day, result => result.NumberOfUnits),
                Numerator = Sum(ratios, result => result.Numerator),
                Denominator = Sum(ratios, result => result.Denominator),
            };
            return
            [
                sum,
                .. day.Skip(1)
                    .Where(result => result.Description is not null || result.Descriptor is not null)
                    .Select(result => result with { NumberOfUnits = null, Numerator = null, Denominator = null }),
            ];
        }
        catch (OverflowException)
        {
            return day;
        }
    }

    /// <summary>Returns the sum in the order of the values, or <see langword="null"/> if there are none.</summary>
    private static decimal? Sum(MeasuredResult[] results, Func<MeasuredResult, decimal?> getValue)
    {
        decimal[] values = [.. results.Select(getValue).OfType<decimal>().Order()];
        return values.Length == 0 ? null : values.Sum();
    }
}
