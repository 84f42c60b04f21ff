using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads the texts that mean something to a program.</summary>
internal sealed class ValueReader(ElementCursor cursor, Reporter reporter)
{
    private readonly IdentifierCounter _identifiers = new();

    /// <summary>A code; <see langword="null"/> for an empty or blank one, which says nothing.</summary>
    public ElementCode? Code()
    {
        (int Line, int Column) position = reporter.Position;
        string text = cursor.Text();
        if (ElementCode.TryParse(text, out ElementCode code))
        {
            return code;
        }

        if (text.AsSpan().Trim(XmlText.Blanks).Length > 0)
        {
            reporter.Report(
                DiagnosticCodes.InvalidText, Weight.Notice, DiagnosticEffect.Dropped,
                $"{Quoted.Show(text)} shows nothing, and is taken as no code.", At(position));
        }

        return null;
    }

    /// <summary>A day; <see langword="null"/> for none.</summary>
    public DateOnly? Day()
    {
        (int Line, int Column) position = reporter.Position;
        ReadOnlySpan<char> text = cursor.ShortText();
        if (TryParseDay(text, out DateOnly day))
        {
            return day;
        }

        ReadOnlySpan<char> trimmed = text.Trim(XmlText.Blanks);
        int zone = ZoneOf(trimmed);
        if (TryParseDay(trimmed[..zone], out day))
        {
            if (zone < trimmed.Length)
            {
                reporter.Report(
                    DiagnosticCodes.TimeZone, Weight.Notice, DiagnosticEffect.Dropped,
                    $"The time zone of {Quoted.Show(trimmed)} is not kept: it is read as {trimmed[..zone].ToString()}.", At(position));
            }

            return day;
        }

        Lacking(text.ToString(), trimmed.ToString(), "a date", "date, such as 2017-12-31", DiagnosticCodes.InvalidDate, position);
        return null;
    }

    /// <summary>A number with the digits that it was given; <see langword="null"/> for none.</summary>
    public decimal? Number()
    {
        (int Line, int Column) position = reporter.Position;
        ReadOnlySpan<char> text = cursor.ShortText();
        ReadOnlySpan<char> trimmed = text.Trim(XmlText.Blanks);
        if (!DecimalText.TryParse(trimmed, out decimal number, out bool isWhole))
        {
            Lacking(text.ToString(), trimmed.ToString(), "a number", "number, such as 12 or -0.50", DiagnosticCodes.InvalidNumber, position);
            return null;
        }

        if (!isWhole && !DecimalText.HasAllDigits(trimmed, number))
        {
            reporter.Report(
                DiagnosticCodes.InvalidNumber, DecimalText.IsExact(trimmed, number) ? Weight.Notice : Weight.Loss, DiagnosticEffect.Dropped,
                $"{Quoted.Show(trimmed)} has more digits than the 28 that can be kept; it is read as {number}.", At(position));
        }

        return number;
    }

    /// <summary>An identifier, read back from the XML name that it may have been made.</summary>
    public string Identifier()
    {
        (int Line, int Column) position = reporter.Position;
        string name = cursor.Text().Trim(XmlText.Blanks);
        if (name.Length == 0)
        {
            reporter.Report(
                DiagnosticCodes.EmptyValue, Weight.Repair, DiagnosticEffect.None,
                $"The identifier is empty, and kept so; it is an XML name, or left out.", At(position));
            return name;
        }

        if (!XmlText.IsNcName(name))
        {
            reporter.Report(
                DiagnosticCodes.InvalidIdentifier, Weight.Repair, DiagnosticEffect.None,
                $"{Quoted.Show(name)} is no XML name, and kept as it is; a name is of letters, digits, hyphens, full stops and underscores, and begins with a letter or an underscore.", At(position));
        }

        string identifier = IdentifierName.Read(name, out int occurrence);
        if (occurrence > 1 && occurrence != _identifiers.Of(identifier) + 1)
        {
            // No name that was made for an identifier that is here before.
            identifier = name;
            occurrence = 1;
        }

        if (_identifiers.Count(identifier) >= occurrence)
        {
            reporter.Report(
                DiagnosticCodes.RepeatedIdentifier, Weight.Repair, DiagnosticEffect.None,
                $"{Quoted.Show(identifier)} is the identifier of another element already; both keep it.", At(position));
        }

        return identifier;
    }

    /// <summary>Where the document comes from, to the character.</summary>
    public string Source()
    {
        (int Line, int Column) position = reporter.Position;
        string text = cursor.Text();
        if (!Address.IsAcceptable(text))
        {
            reporter.Report(
                DiagnosticCodes.InvalidAddress, Weight.Repair, DiagnosticEffect.None,
                $"{Quoted.Show(text)} is no URI, and kept as it is; a source is one, such as 'https://www.interpol.int'.", At(position));
        }

        return text;
    }

    /// <summary>The number of a name in its enumeration; -1 for none.</summary>
    public int Named(string[] names, string what)
    {
        (int Line, int Column) position = reporter.Position;
        string text = cursor.Text();
        int exact = Array.IndexOf(names, text);
        return exact >= 0 ? exact : reporter.MeantName(text, names, what, At(position));
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

    private Spot At((int Line, int Column) position) =>
        reporter.Findings.IsFull ? default : Reporter.At(reporter.Path.ToString(), position);

    /// <summary>Reports a value that is none.</summary>
    private void Lacking(string text, string trimmed, string what, string right, string code, (int Line, int Column) position)
    {
        if (text.Length == 0 && cursor.Revision == Revisions.Part2)
        {
            return;
        }

        if (trimmed.Length == 0)
        {
            reporter.Report(
                DiagnosticCodes.EmptyValue, Weight.Habit, DiagnosticEffect.Dropped,
                $"{Quoted.Show(text)} stands where {what} belongs, and is taken as none; leave the element out where there is none.", At(position));
        }
        else if (EditorMacro.Is(trimmed))
        {
            reporter.Report(
                DiagnosticCodes.EditorMacro, Weight.Habit, DiagnosticEffect.Dropped,
                $"{Quoted.Show(text)} is a placeholder that nobody has filled in, and is taken as none.", At(position));
        }
        else
        {
            reporter.Report(code, Weight.Loss, DiagnosticEffect.Dropped, $"{Quoted.Show(text)} is no {right}; it is left out.", At(position));
        }
    }
}
