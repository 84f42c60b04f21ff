using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads single values. Each method returns the current value, or reports why there is none.</content>
internal ref partial struct DocumentJsonReader
{
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>Longer than any number that can be kept.</summary>
    private const int MaxNumberLength = 100;

    public string? Text(ProblemClass problemClass = ProblemClass.Loss)
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return Content();
        }

        if (_reader.TokenType != JsonTokenType.Number)
        {
            ReportWrongType("a text", problemClass);
            return null;
        }

        string digits = Encoding.UTF8.GetString(Raw());
        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.NumberAsString,
            ProblemClass.Repaired,
            DiagnosticEffect.Repaired,
            $"The number {FormatDigits(digits)} stands where a text belongs; it is read as the text "
                + $"\"{FormatDigits(digits)}\".");
        return digits;
    }

    public T? Record<T>(RecordCodec<T> codec)
        where T : class => codec.TryRead(ref this, out T? record) ? record : null;

    public T? Primitive<T>(ProblemClass problemClass = ProblemClass.Loss)
        where T : struct, ITextValue<T>
    {
        string? text = Text(problemClass);
        if (text is null)
        {
            return null;
        }

        if (T.TryParse(text, out T value))
        {
            return value;
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.InvalidFormat,
            problemClass,
            DiagnosticEffect.Dropped,
            $"{DescribeProblem<T>(text)}");
        return null;
    }

    public T? Name<T>()
        where T : struct, Enum
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            ReportWrongType("a name");
            return null;
        }

        JsonEncodedText[] names = EnumCodec<T>.EncodedNames;
        if (!HasUnpairedSurrogate())
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (_reader.ValueTextEquals(names[i].EncodedUtf8Bytes))
                {
                    return Unsafe.BitCast<int, T>(i);
                }
            }
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.UnknownEnumValue,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"{Quoting.Quote(Content())} is none of the names {string.Join(", ", EnumCodec<T>.Names)}.");
        return null;
    }

    public DateOnly? Day()
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            ReportWrongType("a date such as \"2017-01-31\"");
            return null;
        }

        string text = Content();
        CultureInfo invariant = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, DayFormat, invariant, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.InvalidDate,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"{Quoting.Quote(text)} is no date: a date is written as year, month and day, such as '2017-01-31'.");
        return null;
    }

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
                $"{number} is no whole number.");
            return null;
        }

        if (number < min || number > max)
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.OutOfRange,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{number} is outside the range from {min} to {max}.");
            return null;
        }

        return (int)number;
    }

    public decimal? Number()
    {
        if (_reader.TokenType == JsonTokenType.Number)
        {
            if (TryGetNumber(out decimal number))
            {
                return number;
            }

            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.InvalidNumber,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{FormatDigits(Encoding.UTF8.GetString(Raw()))} has more digits than can be kept, which are 28 "
                    + $"and no more than 28 of them behind the point.");
            return null;
        }

        if (_reader.TokenType != JsonTokenType.String)
        {
            ReportWrongType("a number");
            return null;
        }

        string text = Content();
        if (TryParseNumber(text, out decimal written))
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.NumberAsString,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"The text {Quoting.Quote(text)} stands where a number belongs; it is read as that number.");
            return written;
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.InvalidNumber,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"{Quoting.Quote(text)} is no number that can be kept: digits, and a point if need be.");
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

    /// <summary>Reports that the current value has another type than expected, and skips it.</summary>
    public void ReportWrongType(string expected, ProblemClass problemClass = ProblemClass.Loss)
    {
        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.WrongType,
            problemClass,
            DiagnosticEffect.Dropped,
            $"{Kind()} stands where {expected} belongs.");
        _reader.Skip();
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        return text.Length is > 0 and <= MaxNumberLength && text[0] != '+'
            && ExactDecimal.TryParse(text, allowExponent: true, out number) && ExactDecimal.IsExact(text, number);
    }

    /// <summary>Returns a number as it is written, or a string with its escapes.</summary>
    private readonly ReadOnlySpan<byte> Raw() =>
        _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;

    private static string DescribeProblem<T>(string text)
        where T : struct, ITextValue<T>
    {
        try
        {
            return $"{T.Parse(text)}";
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    private static string FormatDigits(string digits) =>
        digits.Length <= Quoting.MaxLength ? digits : digits[..Quoting.MaxLength] + "…";

    private readonly string Kind() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "A list",
        JsonTokenType.Number => "A number",
        JsonTokenType.String => "A text",
        JsonTokenType.Null => "null",
        var other => other == JsonTokenType.True ? "true" : "false",
    };

    /// <summary>Returns a string or a property name. An unpaired surrogate is reported and replaced.</summary>
    private readonly string Content()
    {
        if (!HasUnpairedSurrogate())
        {
            return _reader.GetString()!;
        }

        ReadOnlySpan<byte> raw = Raw();
        int offset = UnpairedSurrogate.Find(raw, 0);
        while (offset >= 0)
        {
            _diagnostics.Report(
                TokenOffset + 1 + offset,
                DiagnosticCodes.UnpairedSurrogate,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{Encoding.UTF8.GetString(raw.Slice(offset, UnpairedSurrogate.Length))} is half a surrogate pair, "
                    + $"which is no character; U+FFFD takes its place.");
            offset = UnpairedSurrogate.Find(raw, offset + UnpairedSurrogate.Length);
        }

        return UnpairedSurrogate.Unescape(raw);
    }

    private readonly string Content(out string content) => content = Content();

    private readonly bool HasUnpairedSurrogate() => _reader.ValueIsEscaped && UnpairedSurrogate.Find(Raw(), 0) >= 0;
}
