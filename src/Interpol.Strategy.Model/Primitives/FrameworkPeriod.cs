using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
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
[TypeConverter(typeof(TextValueTypeConverter<FrameworkPeriod>))]
public readonly record struct FrameworkPeriod : ITextValue<FrameworkPeriod>
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

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static FrameworkPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Parses a string into a <see cref="FrameworkPeriod"/>.</summary>
    /// <param name="text">
    /// The period: <c>2017</c>, <c>2017-2020</c>, or two dates such as <c>2017-03-01/2019-06-30</c>, either of which
    /// can be <c>..</c> if open.
    /// </param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is not a valid period, or its end year precedes its start year.
    /// </exception>
    public static FrameworkPeriod Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out FrameworkPeriod period) ? period : throw NotAPeriod(text);

    /// <summary>Tries to parse a string into a <see cref="FrameworkPeriod"/>.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="period">The period, or the default value if the string was not parsed.</param>
    /// <returns><see langword="true"/> if the string was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FrameworkPeriod period) =>
        TryParse(text.AsSpan(), out period);

    /// <inheritdoc cref="TryParse(string?, out FrameworkPeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FrameworkPeriod period)
    {
        period = default;
        int slash = text.IndexOf('/');
        if (slash >= 0)
        {
            bool isInterval = TryParseDay(text[..slash], out DateOnly? firstDay) & TryParseDay(
                text[(slash + 1)..],
                out DateOnly? lastDay);
            period = isInterval ? new(firstDay, lastDay) : default;
            return isInterval;
        }

        bool isYears = text.Length switch
        {
            4 => TryParseYear(text, out int first) && Set(first, first, out period),
            9 => text[4] == '-'
                && TryParseYear(text[..4], out int first)
                && TryParseYear(text[5..], out int last)
                && Set(first, last, out period),
            _ => false,
        };
        return isYears;

        static bool Set(int first, int last, out FrameworkPeriod period)
        {
            period = first <= last ? FromYears(first, last) : default;
            return first <= last;
        }
    }

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

    private static bool TryParseDay(ReadOnlySpan<char> text, out DateOnly? day)
    {
        bool isDay = DateText.TryParse(text, out DateOnly parsed);
        day = isDay ? parsed : null;
        return isDay || text is Open;
    }

    private static bool TryParseYear(ReadOnlySpan<char> text, out int year)
    {
        // Check the digits first: int.TryParse ignores trailing NUL characters.
        year = 0;
        return !text.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year > 0;
    }

    private static FormatException NotAPeriod(ReadOnlySpan<char> text)
    {
        bool runsBackwards = text.Length == 9
            && text[4] == '-'
            && TryParseYear(text[..4], out _)
            && TryParseYear(text[5..], out _);
        string hyphenated = DateText.WithHyphens(text);
        string hint = runsBackwards ? $"It ends before it starts. Did you mean '{text[5..]}-{text[..4]}'?"
            : TryParse(hyphenated, out _) ? $"Did you mean '{hyphenated}'?"
            : FindMissingDay(text) is { } day ? $"The day {day} does not exist."
            : "A period must be a year ('2017'), two years ('2017-2020') or two dates ('2017-03-01/2019-06-30'). "
                + "Use '..' instead of a date for an open end.";
        return new($"{Quoting.Quote(text)} is not a valid period. {hint}");
    }

    private static string? FindMissingDay(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> start = slash < 0 ? text : text[..slash];
        return DateText.IsMissingDay(start) ? start.ToString()
            : slash >= 0 && DateText.IsMissingDay(text[(slash + 1)..]) ? text[(slash + 1)..].ToString()
            : null;
    }
}
