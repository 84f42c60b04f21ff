using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads the texts that mean something to a program.</summary>
internal sealed class ValueReader(ElementCursor cursor, Reporter reporter)
{
    private readonly IdentifierCounter _identifiers = new();

    /// <summary>A code; <see langword="null"/> for an empty or blank one, which says nothing.</summary>
    public ElementCode? Code()
    {
        (int Line, int Column) position = reporter.LinePosition;
        string text = cursor.Text();
        if (ElementCode.TryParse(text, out ElementCode code))
        {
            return code;
        }

        if (text.AsSpan().Trim(XmlText.WhiteSpace).Length > 0)
        {
            reporter.Report(
                DiagnosticCodes.InvalidFormat, ProblemClass.Notice, DiagnosticEffect.Dropped,
                $"{Quoting.Quote(text)} shows nothing, and is taken as no code.", At(position));
        }

        return null;
    }

    /// <summary>A day; <see langword="null"/> for none.</summary>
    public DateOnly? Day()
    {
        (int Line, int Column) position = reporter.LinePosition;
        ReadOnlySpan<char> text = cursor.ShortText();
        if (TryParseDay(text, out DateOnly day))
        {
            return day;
        }

        ReadOnlySpan<char> trimmed = text.Trim(XmlText.WhiteSpace);
        int zone = ZoneOf(trimmed);
        if (TryParseDay(trimmed[..zone], out day))
        {
            if (zone < trimmed.Length)
            {
                reporter.Report(
                    DiagnosticCodes.TimeZone, ProblemClass.Notice, DiagnosticEffect.Dropped,
                    $"The time zone of {Quoting.Quote(trimmed)} is not kept: it is read as {trimmed[..zone].ToString()}.", At(position));
            }

            return day;
        }

        Lacking(text.ToString(), trimmed.ToString(), "a date", "date, such as 2017-12-31", DiagnosticCodes.InvalidDate, position);
        return null;
    }

    /// <summary>A number with the digits that it was given; <see langword="null"/> for none.</summary>
    public decimal? Number()
    {
        (int Line, int Column) position = reporter.LinePosition;
        ReadOnlySpan<char> text = cursor.ShortText();
        ReadOnlySpan<char> trimmed = text.Trim(XmlText.WhiteSpace);
        if (!StratMLDecimal.TryParse(trimmed, out decimal number, out bool isWhole))
        {
            Lacking(text.ToString(), trimmed.ToString(), "a number", "number, such as 12 or -0.50", DiagnosticCodes.InvalidNumber, position);
            return null;
        }

        if (!isWhole && !StratMLDecimal.HasAllDigits(trimmed, number))
        {
            reporter.Report(
                DiagnosticCodes.InvalidNumber, StratMLDecimal.IsExact(trimmed, number) ? ProblemClass.Notice : ProblemClass.Loss, DiagnosticEffect.Dropped,
                $"{Quoting.Quote(trimmed)} has more digits than the 28 that can be kept; it is read as {number}.", At(position));
        }

        return number;
    }

    /// <summary>An identifier, read back from the XML name that it may have been made.</summary>
    public string Identifier()
    {
        (int Line, int Column) position = reporter.LinePosition;
        string name = cursor.Text().Trim(XmlText.WhiteSpace);
        if (name.Length == 0)
        {
            reporter.Report(
                DiagnosticCodes.EmptyValue, ProblemClass.Repaired, DiagnosticEffect.None,
                $"The identifier is empty, and kept so; it is an XML name, or left out.", At(position));
            return name;
        }

        if (!XmlText.IsNcName(name))
        {
            reporter.Report(
                DiagnosticCodes.IdentifierNotXmlNameInDocument, ProblemClass.Repaired, DiagnosticEffect.None,
                $"{Quoting.Quote(name)} is no XML name, and kept as it is; a name is of letters, digits, hyphens, full stops and underscores, and begins with a letter or an underscore.", At(position));
        }

        string identifier = IdentifierEncoding.Decode(name, out int occurrence);
        if (occurrence > 1 && occurrence != _identifiers.GetOccurrence(identifier) + 1)
        {
            // No name that was made for an identifier that is here before.
            identifier = name;
            occurrence = 1;
        }

        if (_identifiers.Count(identifier) >= occurrence)
        {
            reporter.Report(
                DiagnosticCodes.DuplicateXmlIdentifier, ProblemClass.Repaired, DiagnosticEffect.None,
                $"{Quoting.Quote(identifier)} is the identifier of another element already; both keep it.", At(position));
        }

        return identifier;
    }

    /// <summary>Where the document comes from, to the character.</summary>
    public string Source()
    {
        (int Line, int Column) position = reporter.LinePosition;
        string text = cursor.Text();
        if (!UriSyntax.IsUriForAnyReader(text))
        {
            reporter.Report(
                DiagnosticCodes.SourceNotUriInDocument, ProblemClass.Repaired, DiagnosticEffect.None,
                $"{Quoting.Quote(text)} is no URI, and kept as it is; a source is one, such as 'https://www.interpol.int'.", At(position));
        }

        return text;
    }

    /// <summary>The number of a name in its enumeration; -1 for none.</summary>
    public int Named(string[] names, string what)
    {
        (int Line, int Column) position = reporter.LinePosition;
        string text = cursor.Text();
        int exact = Array.IndexOf(names, text);
        return exact >= 0 ? exact : reporter.Parse(text, names, what, At(position));
    }

    /// <summary>Takes a quarter of the time of the parser for all formats.</summary>
    private static bool TryParseDay(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = Digits(text[..4]), month = Digits(text[5..7]), date = Digits(text[8..]);
        bool isDay = year > 0 && month is >= 1 and <= 12 && date > 0 && date <= DateTime.DaysInMonth(year, month);
        day = isDay ? new(year, month, date) : default;
        return isDay;

        static int Digits(ReadOnlySpan<char> text)
        {
            int number = 0;
            foreach (char c in text)
            {
                if (!char.IsAsciiDigit(c))
                {
                    return -1;
                }

                number = (10 * number) + (c - '0');
            }

            return number;
        }
    }

    /// <summary>Where a date's time zone begins: Z, or a sign with hours to 14 and minutes.</summary>
    private static int ZoneOf(ReadOnlySpan<char> date)
    {
        if (date is [.., 'Z'])
        {
            return date.Length - 1;
        }

        int start = date.Length - "+00:00".Length;
        bool isZone = start > 0 && date[start] is '+' or '-'
            && TimeOnly.TryParseExact(date[(start + 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly offset) && offset <= new TimeOnly(14, 0);
        return isZone ? start : date.Length;
    }

    private DocumentPosition At((int Line, int Column) position) =>
        reporter.Diagnostics.IsFull ? default : Reporter.CreatePosition(reporter.Path.ToString(), position);

    /// <summary>Reports a value that is none.</summary>
    private void Lacking(string text, string trimmed, string what, string right, string code, (int Line, int Column) position)
    {
        if (text.Length == 0 && cursor.Version == StratMLVersions.Part2)
        {
            return;
        }

        if (trimmed.Length == 0)
        {
            reporter.Report(
                DiagnosticCodes.EmptyValue, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped,
                $"{Quoting.Quote(text)} stands where {what} belongs, and is taken as none; leave the element out where there is none.", At(position));
        }
        else if (Placeholder.IsPlaceholder(trimmed))
        {
            reporter.Report(
                DiagnosticCodes.UnfilledPlaceholder, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped,
                $"{Quoting.Quote(text)} is a placeholder that nobody has filled in, and is taken as none.", At(position));
        }
        else
        {
            reporter.Report(code, ProblemClass.Loss, DiagnosticEffect.Dropped, $"{Quoting.Quote(text)} is no {right}; it is left out.", At(position));
        }
    }
}
