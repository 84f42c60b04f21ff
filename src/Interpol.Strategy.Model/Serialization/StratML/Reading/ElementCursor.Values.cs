using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads typed values from the content of elements.</content>
internal sealed partial class ElementCursor
{
    /// <summary>Reads a code, or returns <see langword="null"/> if the element contains only white space.</summary>
    public ElementCode? Code()
    {
        (int Line, int Column) position = _reporter.LinePosition;
        string text = Text();
        if (ElementCode.TryParse(text, out ElementCode code))
        {
            return code;
        }

        if (text.AsSpan().Trim(XmlText.WhiteSpace).Length > 0)
        {
            _reporter.Report(
                DiagnosticCodes.InvalidFormat,
                ProblemClass.Notice,
                DiagnosticEffect.Dropped,
                $"{ElementCode.DescribeInvalid(text)} {DiagnosticMessages.Ignored}",
                _reporter.GetPosition(position));
        }

        return null;
    }

    /// <summary>Reads a date, or returns <see langword="null"/> if the element does not contain one.</summary>
    public DateOnly? Day()
    {
        (int Line, int Column) position = _reporter.LinePosition;
        ReadOnlySpan<char> text = ShortText();
        if (DateText.TryParse(text, out DateOnly day))
        {
            return day;
        }

        ReadOnlySpan<char> trimmed = text.Trim(XmlText.WhiteSpace);
        int zone = ZoneOf(trimmed);
        if (DateText.TryParse(trimmed[..zone], out day))
        {
            if (zone < trimmed.Length)
            {
                _reporter.Report(
                    DiagnosticCodes.TimeZone,
                    ProblemClass.Notice,
                    DiagnosticEffect.Dropped,
                    $"Time zones are not kept. {Quoting.Quote(trimmed)} was read as "
                        + $"{Quoting.Quote(trimmed[..zone])}.",
                    _reporter.GetPosition(position));
            }

            return day;
        }

        ReportMissingValue(text, DiagnosticCodes.InvalidDate, position);
        return null;
    }

    /// <summary>
    /// Reads a number with its digits, or returns <see langword="null"/> if the element does not contain one.
    /// </summary>
    public decimal? Number()
    {
        (int Line, int Column) position = _reporter.LinePosition;
        ReadOnlySpan<char> text = ShortText();
        ReadOnlySpan<char> trimmed = text.Trim(XmlText.WhiteSpace);
        if (!ExactDecimal.TryParse(trimmed, allowExponent: false, out decimal number))
        {
            ReportMissingValue(text, DiagnosticCodes.InvalidNumber, position);
            return null;
        }

        if (!ExactDecimal.HasAllDigits(trimmed, number))
        {
            _reporter.Report(
                DiagnosticCodes.InvalidNumber,
                ExactDecimal.IsExact(trimmed, number) ? ProblemClass.Notice : ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.TooManyDigits(trimmed.ToString())} It was read as {number}.",
                _reporter.GetPosition(position));
        }

        return number;
    }

    /// <summary>Reads the source of the document, unchanged.</summary>
    public string Source()
    {
        (int Line, int Column) position = _reporter.LinePosition;
        string text = Text();
        if (!UriSyntax.IsUriForAnyReader(text))
        {
            _reporter.Report(
                DiagnosticCodes.SourceNotUriInDocument,
                ProblemClass.Repaired,
                DiagnosticEffect.None,
                $"{DiagnosticMessages.NotUri(text)} {DiagnosticMessages.Kept}",
                _reporter.GetPosition(position));
        }

        return text;
    }

    /// <summary>Reads a name, and returns its index in the enumeration, or -1.</summary>
    public int EnumValue(string[] names, string what)
    {
        (int Line, int Column) position = _reporter.LinePosition;
        string text = Text();
        int exact = Array.IndexOf(names, text);
        return exact >= 0 ? exact : ParseName(text, names, what, _reporter.GetPosition(position));
    }

    /// <summary>
    /// Returns the index at which the time zone of a date starts: Z, or a sign with hours to 14 and minutes.
    /// </summary>
    private static int ZoneOf(ReadOnlySpan<char> date)
    {
        if (date is [.., 'Z'])
        {
            return date.Length - 1;
        }

        int start = date.Length - "+00:00".Length;
        bool isZone = start > 0 && date[start] is '+' or '-'
            && TimeOnly.TryParseExact(
                date[(start + 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly offset)
            && offset <= new TimeOnly(14, 0);
        return isZone ? start : date.Length;
    }

    /// <summary>Reports that an element does not contain a value.</summary>
    private void ReportMissingValue(ReadOnlySpan<char> text, string code, (int Line, int Column) position)
    {
        bool isDate = code == DiagnosticCodes.InvalidDate;
        ReadOnlySpan<char> trimmed = text.Trim(XmlText.WhiteSpace);
        if (text.Length == 0 && Version == StratMLVersions.Part2)
        {
            return;
        }

        if (trimmed.Length == 0)
        {
            _reporter.Report(
                DiagnosticCodes.EmptyValue,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.Empty(_reporter.Path.Last, isDate ? "a date" : "a number")} "
                    + $"{DiagnosticMessages.Ignored}",
                _reporter.GetPosition(position));
        }
        else if (Placeholder.IsPlaceholder(trimmed))
        {
            _reporter.Report(
                DiagnosticCodes.UnfilledPlaceholder,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.Placeholder(text)}",
                _reporter.GetPosition(position));
        }
        else
        {
            _reporter.Report(
                code,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{(isDate ? DiagnosticMessages.InvalidDate(text) : DiagnosticMessages.InvalidNumber(text))} "
                    + $"{DiagnosticMessages.Ignored}",
                _reporter.GetPosition(position));
        }
    }

    /// <summary>Removes what separates the words of a name: underscores, hyphens and white space.</summary>
    private static string KeepLetters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            _ = c is '_' or '-' || char.IsWhiteSpace(c) ? letters : letters.Append(c);
        }

        return letters.ToString();
    }

    /// <summary>Returns the index of the intended name, or -1, and reports it.</summary>
    private int ParseName(string value, string[] names, string what, DocumentPosition position)
    {
        // String.Trim does not copy a string without white space at its ends.
        string trimmed = value.Trim(XmlText.WhiteSpace.ToCharArray());
        string letters = KeepLetters(trimmed);
        int intended = Array.FindIndex(
            names, name => KeepLetters(name).Equals(letters, StringComparison.OrdinalIgnoreCase));
        if (intended >= 0)
        {
            _reporter.Report(
                DiagnosticCodes.UnknownEnumValue,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"{DiagnosticMessages.UnknownEnumValue(value, what, names)} It was read as '{names[intended]}'.",
                position);
        }
        else if (trimmed.Length == 0)
        {
            _reporter.Report(
                DiagnosticCodes.EmptyValue,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"'{what}' is empty. {DiagnosticMessages.Expected(names)} {DiagnosticMessages.Ignored}",
                position);
        }
        else if (Placeholder.IsPlaceholder(trimmed))
        {
            _reporter.Report(
                DiagnosticCodes.UnfilledPlaceholder,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.Placeholder(value)}",
                position);
        }
        else
        {
            _reporter.Report(
                DiagnosticCodes.UnknownEnumValue,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.UnknownEnumValue(value, what, names)} {DiagnosticMessages.Ignored}",
                position);
        }

        return intended;
    }
}
