namespace Interpol.Strategy.Model;

/// <content>Describes why a string is not a period.</content>
public readonly partial record struct FrameworkPeriod
{
    private static FormatException NotAPeriod(ReadOnlySpan<char> text)
    {
        bool runsBackwards = text.Length == 9
            && text[4] == '-'
            && TryParseYear(text[..4], out _)
            && TryParseYear(text[5..], out _);
        string hyphenated = DateText.WithHyphens(text);
        string hint = runsBackwards ? $"It ends before it starts. Did you mean '{text[5..]}-{text[..4]}'?"
            : TryParse(hyphenated, out _) ? $"Did you mean '{hyphenated}'?"
            : FindYears(hyphenated) is { } years ? $"Did you mean '{years}'?"
            : FindMissingDay(text) is { } day ? $"The day {day} does not exist."
            : "A period must be a year ('2017'), two years ('2017-2020') or two dates ('2017-03-01/2019-06-30'). "
                + "Use '..' instead of a date for an open end.";
        return new($"{Quoting.Quote(text)} is not a valid period. {hint}");
    }

    /// <summary>Finds the period of years with a slash or a short end, such as 2026/2030 or 2026-30.</summary>
    private static string? FindYears(string text)
    {
        bool isShort = text.Length == 7;
        if (!(isShort || text.Length == 9) || text[4] is not ('-' or '/'))
        {
            return null;
        }

        string years = $"{text[..4]}-{(isShort ? text[..2] : "")}{text[5..]}";
        return TryParse(years, out _) ? years : null;
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
