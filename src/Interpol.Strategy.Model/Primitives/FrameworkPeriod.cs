using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents the period in which a framework is in force, with an inclusive start and end date that can be open.
/// </summary>
/// <remarks>
/// <para>The string is the shortest exact form: <c>2017</c> or <c>2017-2020</c> for whole calendar years, otherwise
/// <c>2017-03-01/2019-06-30</c> (ISO 8601), with <c>..</c> for an open start or end.</para>
/// <para>Periods are ordered by start date, then by end date. An open start precedes all dates, and an open end follows
/// all dates.</para>
/// <para>The default value is open at both ends and contains every date.</para>
/// <para>Source: the elements <c>StartDate</c> and <c>EndDate</c> of StratML (ISO 17469-1).</para>
/// </remarks>
/// <example>
/// <code>
/// FrameworkPeriod period = FrameworkPeriod.Parse("2026-04-01/2030-03-31");
/// Console.WriteLine(period.Contains(new DateOnly(2030, 3, 31)));
/// // Output: True
/// </code>
/// </example>
[JsonConverter(typeof(PrimitiveJsonConverter<FrameworkPeriod>))]
[TypeConverter(typeof(PrimitiveTypeConverter<FrameworkPeriod>))]
public readonly partial record struct FrameworkPeriod : IPrimitive<FrameworkPeriod>
{
    private const string Open = "..";

    /// <summary>The day number plus one, or 0 if open.</summary>
    private readonly int _start;

    /// <inheritdoc cref="_start"/>
    private readonly int _end;

    /// <summary>
    /// Initializes a new instance of the <see cref="FrameworkPeriod"/> struct with the specified start and end date.
    /// </summary>
    /// <param name="start">The first day, or <see langword="null"/> if the start is open.</param>
    /// <param name="end">The last day, or <see langword="null"/> if the end is open.</param>
    /// <remarks>
    /// An end date before the start date is allowed, because published plans contain such periods. They contain no
    /// date.
    /// </remarks>
    public FrameworkPeriod(DateOnly? start, DateOnly? end)
    {
        _start = start is { } firstDay ? firstDay.DayNumber + 1 : 0;
        _end = end is { } lastDay ? lastDay.DayNumber + 1 : 0;
    }

    /// <summary>Initializes a new instance from years that are known to be in order.</summary>
    internal FrameworkPeriod(int firstYear, int lastYear)
    {
        _start = new DateOnly(firstYear, 1, 1).DayNumber + 1;
        _end = new DateOnly(lastYear, 12, 31).DayNumber + 1;
    }

    /// <summary>Gets the first day of the period, inclusive, or <see langword="null"/> if the start is open.</summary>
    public DateOnly? Start => Day(_start);

    /// <summary>Gets the last day of the period, inclusive, or <see langword="null"/> if the end is open.</summary>
    public DateOnly? End => Day(_end);

    /// <summary>
    /// Creates a period of whole calendar years, from January 1 of the first to December 31 of the last.
    /// </summary>
    /// <param name="startYear">The first year, from 1 to 9999.</param>
    /// <param name="endYear">The last year, inclusive, from <paramref name="startYear"/> to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
    /// <example>
    /// <code>
    /// FrameworkPeriod period = FrameworkPeriod.FromYears(2026, 2030);
    /// Console.WriteLine($"{period} ends on {period.End:O}");
    /// // Output: 2026-2030 ends on 2030-12-31
    /// </code>
    /// </example>
    public static FrameworkPeriod FromYears(int startYear, int endYear)
    {
        if (startYear is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(
                nameof(startYear),
                startYear,
                $"{nameof(startYear)} must be between 1 and 9999.");
        }

        if (endYear < startYear || endYear > 9999)
        {
            throw new ArgumentOutOfRangeException(
                nameof(endYear),
                endYear,
                $"{nameof(endYear)} must be between {startYear} and 9999.");
        }

        return new(startYear, endYear);
    }

    /// <summary>Determines whether the period contains the specified date.</summary>
    /// <param name="date">The date to test.</param>
    /// <returns>
    /// <see langword="true"/> if the date is in the period, including its first and last day; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    public bool Contains(DateOnly date) => !(date < Start) && !(date > End);

    /// <summary>Compares this period with another by start date, then by end date.</summary>
    /// <param name="other">The period to compare with.</param>
    /// <returns>
    /// A negative number if this period precedes the other, a positive number if it follows, or 0 if they are equal.
    /// </returns>
    public int CompareTo(FrameworkPeriod other)
    {
        int order = Nullable.Compare(Start, other.Start);
        return order != 0 ? order
            : End is null || other.End is null ? (End is null).CompareTo(other.End is null)
            : End.Value.CompareTo(other.End.Value);
    }

    /// <summary>
    /// Returns the shortest exact string for the period, such as <c>2017</c>, <c>2017-2020</c> or
    /// <c>2017-03-01/2019-06-30</c>.
    /// </summary>
    /// <remarks>An open start or end is written as <c>..</c>.</remarks>
    /// <returns>The period as a string.</returns>
    public override string ToString()
    {
        Span<char> longest = stackalloc char[21];
        _ = TryFormat(longest, out int written);
        return longest[..written].ToString();
    }

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider)
    {
        Span<char> longest = stackalloc char[21];
        _ = TryFormat(longest, out int written);
        return Utf8.TryWrite(utf8Destination, $"{longest[..written]}", out bytesWritten);
    }

    /// <summary>Determines whether one period precedes another.</summary>
    public static bool operator <(FrameworkPeriod left, FrameworkPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one period precedes another or equals it.</summary>
    public static bool operator <=(FrameworkPeriod left, FrameworkPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one period follows another.</summary>
    public static bool operator >(FrameworkPeriod left, FrameworkPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one period follows another or equals it.</summary>
    public static bool operator >=(FrameworkPeriod left, FrameworkPeriod right) => left.CompareTo(right) >= 0;

    private static DateOnly? Day(int stored) => stored == 0 ? null : DateOnly.FromDayNumber(stored - 1);

    private bool TryFormat(Span<char> destination, out int charsWritten)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return this switch
        {
            { Start: { Month: 1, Day: 1 } first, End: { Month: 12, Day: 31 } last } when first.Year == last.Year =>
                destination.TryWrite(invariant, $"{first.Year:0000}", out charsWritten),
            { Start: { Month: 1, Day: 1 } first, End: { Month: 12, Day: 31 } last } when first < last =>
                destination.TryWrite(invariant, $"{first.Year:0000}-{last.Year:0000}", out charsWritten),
            { Start: { } first, End: { } last } => destination.TryWrite(
                invariant,
                $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}",
                out charsWritten),
            { Start: { } first } => destination.TryWrite(invariant, $"{first:yyyy-MM-dd}/{Open}", out charsWritten),
            { End: { } last } => destination.TryWrite(invariant, $"{Open}/{last:yyyy-MM-dd}", out charsWritten),
            _ => destination.TryWrite(invariant, $"{Open}/{Open}", out charsWritten),
        };
    }
}
