using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads numbers.</content>
internal ref partial struct DocumentJsonReader
{
    /// <summary>Longer than any number that can be kept.</summary>
    private const int MaxNumberLength = 100;

    public int? Number(int min, int max)
    {
        if (Number() is not { } number)
        {
            return null;
        }

        if (number != decimal.Truncate(number))
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.InvalidNumber,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"The number {number} is not a whole number.{Effect(DiagnosticMessages.Ignored)}");
            return null;
        }

        if (number < min || number > max)
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.OutOfRange,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"The number {number} is out of range. It must be {Guard.DescribeRange(min, max)}."
                    + $"{Effect(DiagnosticMessages.Ignored)}");
            return null;
        }

        return (int)number;
    }

    public decimal? NumberNotNegative()
    {
        decimal? number = Number();
        if (!(number < 0))
        {
            return number;
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.OutOfRange,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"The number {number} is out of range. It must be at least 0.{Effect(DiagnosticMessages.Ignored)}");
        return null;
    }

    public decimal? Number()
    {
        if (Reader.TokenType == JsonTokenType.Number)
        {
            if (TryGetNumber(out decimal number))
            {
                Span<char> text = stackalloc char[MaxNumberLength];
                ReportLostZeros(text[..Encoding.UTF8.GetChars(Raw(), text)], number);
                return number;
            }

            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.InvalidNumber,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.TooManyDigits(FormatDigits(Encoding.UTF8.GetString(Raw())))}"
                    + $"{Effect(DiagnosticMessages.Ignored)}");
            return null;
        }

        if (Reader.TokenType != JsonTokenType.String)
        {
            ReportWrongType("a number");
            return null;
        }

        string quoted = Content();
        if (TryParseNumber(quoted, out decimal written))
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.NumberAsString,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"Expected a number but found the string {Quoting.Quote(quoted)}. "
                    + $"It was read as {FormatDigits(quoted)}.");
            ReportLostZeros(quoted, written);
            return written;
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.InvalidNumber,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"{DiagnosticMessages.InvalidNumber(quoted)}{Effect(DiagnosticMessages.Ignored)}");
        return null;
    }

    /// <summary>
    /// Tries to parse the current number token. A number with more digits than can be kept is not parsed.
    /// </summary>
    public readonly bool TryGetNumber(out decimal number)
    {
        ReadOnlySpan<byte> raw = Raw();
        Span<char> text = stackalloc char[MaxNumberLength];
        number = 0;
        return raw.Length <= MaxNumberLength
            && TryParseNumber(text[..Encoding.UTF8.GetChars(raw, text)], out number);
    }

    /// <summary>Reports trailing zeros that a number does not keep.</summary>
    private readonly void ReportLostZeros(ReadOnlySpan<char> text, decimal number)
    {
        if (!ExactDecimal.HasAllDigits(text, number))
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.InvalidNumber,
                ProblemClass.Notice,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.TooManyDigits(FormatDigits(text.ToString()))} It was read as {number}.");
        }
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        return text.Length is > 0 and <= MaxNumberLength && text[0] != '+'
            && ExactDecimal.TryParse(text, allowExponent: true, out number) && ExactDecimal.IsExact(text, number);
    }

    private static string FormatDigits(string digits) =>
        digits.Length <= Quoting.MaxLength ? digits : digits[..Quoting.MaxLength] + "…";
}
