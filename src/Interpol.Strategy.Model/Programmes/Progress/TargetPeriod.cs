namespace Interpol.Strategy.Model;

/// <summary>Represents a target and the period that it belongs to, in numbers of days.</summary>
/// <param name="Start">The first day, or <see langword="null"/> if it is open.</param>
/// <param name="End">The last day, on which the target counts, or <see langword="null"/> if it is open.</param>
/// <param name="Target">The target.</param>
internal readonly record struct TargetPeriod(int? Start, int? End, Observation Target)
{
    public bool HasEnded(int day) => End <= day;

    public bool IsRunning(int day) => !(Start > day) && !HasEnded(day);

    public FrameworkPeriod ToPeriod() => new(ToDate(Start), ToDate(End));

    /// <summary>Returns a date, or <see langword="null"/> for an open end or the day after the last date.</summary>
    public static DateOnly? ToDate(int? day) =>
        day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day.Value) : null;

    /// <summary>Returns the periods of targets, which are in the order of their days, undated ones last.</summary>
    public static TargetPeriod[] Create(List<Observation> targets, FrameworkPeriod? framework)
    {
        var periods = new TargetPeriod[targets.Count];
        int? next = framework?.Start?.DayNumber;
        for (int i = 0; i < periods.Length; i++)
        {
            periods[i] = new(targets[i].Start ?? next, targets[i].Day, targets[i]);
            next = targets[i].Day is { } day ? day + 1 : next;
        }

        return periods;
    }
}
