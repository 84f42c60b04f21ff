using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Interpol.Strategy.Model;

/// <content>The conversion from strings.</content>
public readonly partial record struct FrameworkPeriod
{
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

        // One year, or two with a hyphen between them.
        if ((text.Length == 4 || (text.Length == 9 && text[4] == '-'))
            && TryParseYear(text[..4], out int first)
            && TryParseYear(text[^4..], out int last)
            && first <= last)
        {
            period = new(first, last);
            return true;
        }

        return false;
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
}
