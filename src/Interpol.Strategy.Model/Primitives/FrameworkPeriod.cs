using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>The days on which a framework is in force, the first and the last one included; either end may be open.</summary>
/// <remarks>
/// <para>Its text is the shortest of these that tells it exactly: <c>2017</c> and <c>2017-2020</c> for whole calendar years;
/// <c>2017-03-01/2019-06-30</c> for days (ISO 8601), with <c>..</c> in the place of an open end.</para>
/// <para>The order is by the first day, then by the last; an open end lies before all first days, or after all last ones.</para>
/// <para><c>default</c> is open at both ends, and holds every day.</para>
/// <para>Source: the elements <c>StartDate</c> and <c>EndDate</c> of StratML (ISO 17469-1).</para>
/// </remarks>
[JsonConverter(typeof(PrimitiveJsonConverter<FrameworkPeriod>))]
[TypeConverter(typeof(TextValueTypeConverter<FrameworkPeriod>))]
public readonly record struct FrameworkPeriod : ITextValue<FrameworkPeriod>
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string Open = "..";

    /// <summary>One more than the number of the day; 0 for an open end.</summary>
    private readonly int _first;

    /// <inheritdoc cref="_first"/>
    private readonly int _last;

    /// <summary>The period from one day to another.</summary>
    /// <param name="first">The first day; <see langword="null"/> when there is none.</param>
    /// <param name="last">The last day; <see langword="null"/> when there is none. One before <paramref name="first"/> is taken, because published plans hold such periods: no day lies in it.</param>
    public FrameworkPeriod(DateOnly? first, DateOnly? last)
    {
        _first = first is { } firstDay ? firstDay.DayNumber + 1 : 0;
        _last = last is { } lastDay ? lastDay.DayNumber + 1 : 0;
    }

    /// <summary>Takes years of which somebody has made sure that they are in order.</summary>
    internal FrameworkPeriod(int firstYear, int lastYear)
    {
        _first = new DateOnly(firstYear, 1, 1).DayNumber + 1;
        _last = new DateOnly(lastYear, 12, 31).DayNumber + 1;
    }

    /// <summary>The first day of the period; <see langword="null"/> when it has always been in force.</summary>
    public DateOnly? First => Day(_first);

    /// <summary>The last day of the period, which still belongs to it; <see langword="null"/> when no end is set.</summary>
    public DateOnly? Last => Day(_last);

    /// <summary>The period of whole calendar years: 1 January of the first to 31 December of the last.</summary>
    /// <param name="first">The first year, from 1 to 9999.</param>
    /// <param name="last">The last year, which belongs to the period; from <paramref name="first"/> to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside its range.</exception>
    public static FrameworkPeriod OfYears(int first, int last)
    {
        if (first is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(first), first, "A year is a number from 1 to 9999.");
        }

        if (last < first || last > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(last), last, $"The last year of a period that begins in {first} is a number from {first} to 9999.");
        }

        return new(first, last);
    }

    /// <summary>Whether a day lies in the period, its first and last day included.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => !(day < First) && !(day > Last);

    /// <summary>Reads a period from its text.</summary>
    /// <param name="text"><c>2017</c>, <c>2017-2020</c>, or two days as in <c>2017-03-01/2019-06-30</c>, either of which may be <c>..</c> for an open end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no period, or a range of years that runs backwards.</exception>
    public static FrameworkPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static FrameworkPeriod Parse(ReadOnlySpan<char> text) => TryParse(text, out FrameworkPeriod period) ? period : throw NotAPeriod(text);

    /// <summary>Reads a period from its text, if it is one. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period; <c>default</c> when the text is none.</param>
    /// <returns><see langword="false"/> when <see cref="Parse(string)"/> would throw.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FrameworkPeriod period) => TryParse(text.AsSpan(), out period);

    /// <inheritdoc cref="TryParse(string?, out FrameworkPeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FrameworkPeriod period)
    {
        period = default;
        int slash = text.IndexOf('/');
        if (slash >= 0)
        {
            bool isInterval = TryParseDay(text[..slash], out DateOnly? firstDay) & TryParseDay(text[(slash + 1)..], out DateOnly? lastDay);
            period = isInterval ? new(firstDay, lastDay) : default;
            return isInterval;
        }

        bool isYears = text.Length switch
        {
            4 => TryParseYear(text, out int first) && Set(first, first, out period),
            9 => text[4] == '-' && TryParseYear(text[..4], out int first) && TryParseYear(text[5..], out int last) && Set(first, last, out period),
            _ => false,
        };
        return isYears;

        static bool Set(int first, int last, out FrameworkPeriod period)
        {
            period = first <= last ? OfYears(first, last) : default;
            return first <= last;
        }
    }

    /// <summary>Negative when this period stands before the other by its first and then by its last day, positive when after it, zero only when they are equal.</summary>
    /// <param name="other">The period to compare with.</param>
    public int CompareTo(FrameworkPeriod other)
    {
        int order = Nullable.Compare(First, other.First);
        return order != 0 ? order
            : Last is null || other.Last is null ? (Last is null).CompareTo(other.Last is null)
            : Last.Value.CompareTo(other.Last.Value);
    }

    /// <summary>The shortest text that tells the period exactly: <c>2017</c>, <c>2017-2020</c> or <c>2017-03-01/2019-06-30</c>, with <c>..</c> for an open end.</summary>
    public override string ToString()
    {
        Span<char> longest = stackalloc char[21];
        _ = TryFormat(longest, out int written);
        return longest[..written].ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> longest = stackalloc char[21];
        _ = TryFormat(longest, out int written);
        return Utf8.TryWrite(utf8Destination, $"{longest[..written]}", out bytesWritten);
    }

    /// <summary>Whether the left period stands before the right one.</summary>
    public static bool operator <(FrameworkPeriod left, FrameworkPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period stands before the right one or equals it.</summary>
    public static bool operator <=(FrameworkPeriod left, FrameworkPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period stands after the right one.</summary>
    public static bool operator >(FrameworkPeriod left, FrameworkPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period stands after the right one or equals it.</summary>
    public static bool operator >=(FrameworkPeriod left, FrameworkPeriod right) => left.CompareTo(right) >= 0;

    private static DateOnly? Day(int stored) => stored == 0 ? null : DateOnly.FromDayNumber(stored - 1);

    private bool TryFormat(Span<char> destination, out int charsWritten)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return this switch
        {
            { First: { Month: 1, Day: 1 } first, Last: { Month: 12, Day: 31 } last } when first.Year == last.Year =>
                destination.TryWrite(invariant, $"{first.Year:0000}", out charsWritten),
            { First: { Month: 1, Day: 1 } first, Last: { Month: 12, Day: 31 } last } when first < last =>
                destination.TryWrite(invariant, $"{first.Year:0000}-{last.Year:0000}", out charsWritten),
            { First: { } first, Last: { } last } => destination.TryWrite(invariant, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}", out charsWritten),
            { First: { } first } => destination.TryWrite(invariant, $"{first:yyyy-MM-dd}/{Open}", out charsWritten),
            { Last: { } last } => destination.TryWrite(invariant, $"{Open}/{last:yyyy-MM-dd}", out charsWritten),
            _ => destination.TryWrite(invariant, $"{Open}/{Open}", out charsWritten),
        };
    }

    private static bool TryParseDay(ReadOnlySpan<char> text, out DateOnly? day)
    {
        bool isDay = DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed);
        day = isDay ? parsed : null;
        return isDay || text is Open;
    }

    private static bool TryParseYear(ReadOnlySpan<char> text, out int year)
    {
        // Asked first: the parser takes NUL characters behind a number for nothing.
        year = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year > 0;
    }

    private static FormatException NotAPeriod(ReadOnlySpan<char> text)
    {
        bool runsBackwards = text.Length == 9 && text[4] == '-' && TryParseYear(text[..4], out _) && TryParseYear(text[5..], out _);
        return new(runsBackwards
            ? $"{Quoting.Quote(text)} is no period: it ends before it begins. Perhaps '{text[5..]}-{text[..4]}' is meant."
            : $"{Quoting.Quote(text)} is no period: a period is '2017', '2017-2020', or two days as in '2017-03-01/2019-06-30', either of which may be '..' for an open end.");
    }
}
