using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads single values: each method gives what the reader stands on, or reports it and gives nothing.</content>
internal ref partial struct DocumentJsonReader
{
    public const string DayFormat = "yyyy-MM-dd";

    private readonly bool IsFull => _diagnostics is { IsFull: true };

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
        ReportNumberAsString($"The number {FormatDigits(digits)} stands where a text belongs; it is read as the text \"{FormatDigits(digits)}\".");
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

        Report(DiagnosticCodes.InvalidFormat, problemClass, DiagnosticEffect.Dropped, IsFull ? "" : DescribeProblem<T>(text));
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

        byte[][] names = JsonNames<T>.Utf8;
        if (!HasUnpairedSurrogate())
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (_reader.ValueTextEquals(names[i]))
                {
                    return Unsafe.BitCast<int, T>(i);
                }
            }
        }

        Report(DiagnosticCodes.UnknownEnumValue, ProblemClass.Loss, DiagnosticEffect.Dropped, IsFull ? "" : $"{Quoting.Quote(Content())} is none of the names {string.Join(", ", JsonNames<T>.All)}.");
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
        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Report(DiagnosticCodes.InvalidDate, ProblemClass.Loss, DiagnosticEffect.Dropped, $"{Quoting.Quote(text)} is no date: a date is written as year, month and day, such as '2017-01-31'.");
        return null;
    }

    public int? Number(int min, int max)
    {
        if (ExactNumber() is not { } number)
        {
            return null;
        }

        if (number != decimal.Truncate(number))
        {
            Report(DiagnosticCodes.InvalidNumber, ProblemClass.Loss, DiagnosticEffect.Dropped, string.Create(CultureInfo.InvariantCulture, $"{number} is no whole number."));
            return null;
        }

        if (number < min || number > max)
        {
            Report(DiagnosticCodes.OutOfRange, ProblemClass.Loss, DiagnosticEffect.Dropped, string.Create(CultureInfo.InvariantCulture, $"{number} is outside the range from {min} to {max}."));
            return null;
        }

        return (int)number;
    }

    public decimal? Number() => ExactNumber();

    /// <summary>A number as it is written, or a text with its escapes.</summary>
    public readonly ReadOnlySpan<byte> Raw() => _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;

    /// <summary>Reports that something else stands where a value of another type belongs, and passes over it.</summary>
    public void ReportWrongType(string expected, ProblemClass problemClass = ProblemClass.Loss)
    {
        Report(DiagnosticCodes.WrongType, problemClass, DiagnosticEffect.Dropped, $"{Kind()} stands where {expected} belongs.");
        _reader.Skip();
    }

    public readonly void Report(string code, ProblemClass problemClass, DiagnosticEffect effect, string message, long? position = null)
    {
        if (_diagnostics is not null)
        {
            _diagnostics.Add(position ?? _reader.TokenStartIndex, code, problemClass, effect, message);
        }
        else if (problemClass >= ProblemClass.Loss)
        {
            throw new JsonException(message);
        }
    }

    private decimal? ExactNumber()
    {
        if (_reader.TokenType == JsonTokenType.Number)
        {
            if (ExactDecimal.TryParse(Raw(), out decimal number))
            {
                return number;
            }

            Report(DiagnosticCodes.InvalidNumber, ProblemClass.Loss, DiagnosticEffect.Dropped, $"{FormatDigits(Encoding.UTF8.GetString(Raw()))} has more digits than can be kept, which are 28 and no more than 28 of them behind the point.");
            return null;
        }

        if (_reader.TokenType != JsonTokenType.String)
        {
            ReportWrongType("a number");
            return null;
        }

        string text = Content();
        if (ExactDecimal.TryParse(Encoding.UTF8.GetBytes(text), out decimal written))
        {
            ReportNumberAsString($"The text {Quoting.Quote(text)} stands where a number belongs; it is read as that number.");
            return written;
        }

        Report(DiagnosticCodes.InvalidNumber, ProblemClass.Loss, DiagnosticEffect.Dropped, $"{Quoting.Quote(text)} is no number that can be kept: digits, and a point if need be.");
        return null;
    }

    private readonly void ReportNumberAsString(string message) => Report(DiagnosticCodes.NumberAsString, ProblemClass.Repaired, DiagnosticEffect.Repaired, message);

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

    private static string FormatDigits(string digits) => digits.Length <= Quoting.MaxLength ? digits : digits[..Quoting.MaxLength] + "…";

    private readonly string Kind() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "A list",
        JsonTokenType.Number => "A number",
        JsonTokenType.String => "A text",
        JsonTokenType.Null => "null",
        var other => other == JsonTokenType.True ? "true" : "false",
    };

    /// <summary>The text of a string or a name. Half a surrogate pair, which JSON can write and no text can hold, is reported and replaced.</summary>
    private readonly string Content()
    {
        if (!HasUnpairedSurrogate())
        {
            return _reader.GetString()!;
        }

        ReadOnlySpan<byte> raw = Raw();
        for (int offset = UnpairedSurrogate.Find(raw, 0); offset >= 0; offset = UnpairedSurrogate.Find(raw, offset + UnpairedSurrogate.Length))
        {
            Report(
                DiagnosticCodes.UnpairedSurrogate,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{Encoding.UTF8.GetString(raw.Slice(offset, UnpairedSurrogate.Length))} is half a surrogate pair, which is no character; U+FFFD takes its place.",
                _reader.TokenStartIndex + 1 + offset);
        }

        return UnpairedSurrogate.Unescape(raw);
    }

    private readonly bool HasUnpairedSurrogate() => _reader.ValueIsEscaped && UnpairedSurrogate.Find(Raw(), 0) >= 0;
}
