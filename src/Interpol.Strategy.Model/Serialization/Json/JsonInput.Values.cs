using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads single values: each method gives what the reader stands on, or reports it and gives nothing.</content>
internal ref partial struct JsonInput
{
    public const string DayFormat = "yyyy-MM-dd";

    private readonly bool IsFull => _findings is { IsFull: true };

    public string? Text(Weight weight = Weight.Loss)
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return Content();
        }

        if (_reader.TokenType != JsonTokenType.Number)
        {
            ReportWrongType("a text", weight);
            return null;
        }

        string digits = Encoding.UTF8.GetString(Raw());
        ReportOtherNotation($"The number {Shown(digits)} stands where a text belongs; it is read as the text \"{Shown(digits)}\".");
        return digits;
    }

    public T? Record<T>(RecordJson<T> form)
        where T : class => form.TryRead(ref this, out T? record) ? record : null;

    public T? Primitive<T>(Weight weight = Weight.Loss)
        where T : struct, ITextValue<T>
    {
        string? text = Text(weight);
        if (text is null)
        {
            return null;
        }

        if (T.TryParse(text, out T value))
        {
            return value;
        }

        Report(DiagnosticCodes.InvalidText, weight, DiagnosticEffect.Dropped, IsFull ? "" : WhyNot<T>(text));
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
        if (!HasLoneSurrogate())
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (_reader.ValueTextEquals(names[i]))
                {
                    return Unsafe.BitCast<int, T>(i);
                }
            }
        }

        Report(DiagnosticCodes.UnknownName, Weight.Loss, DiagnosticEffect.Dropped, IsFull ? "" : $"{Quoted.Show(Content())} is none of the names {string.Join(", ", JsonNames<T>.All)}.");
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

        Report(DiagnosticCodes.InvalidDate, Weight.Loss, DiagnosticEffect.Dropped, $"{Quoted.Show(text)} is no date: a date is written as year, month and day, such as '2017-01-31'.");
        return null;
    }

    public int? Number(int least, int most)
    {
        if (ExactNumber() is not { } number)
        {
            return null;
        }

        if (number != decimal.Truncate(number))
        {
            Report(DiagnosticCodes.InvalidNumber, Weight.Loss, DiagnosticEffect.Dropped, string.Create(CultureInfo.InvariantCulture, $"{number} is no whole number."));
            return null;
        }

        if (number < least || number > most)
        {
            Report(DiagnosticCodes.OutOfRange, Weight.Loss, DiagnosticEffect.Dropped, string.Create(CultureInfo.InvariantCulture, $"{number} is outside the range from {least} to {most}."));
            return null;
        }

        return (int)number;
    }

    public decimal? Number() => ExactNumber();

    /// <summary>A number as it is written, or a text with its escapes.</summary>
    public readonly ReadOnlySpan<byte> Raw() => _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;

    /// <summary>Reports that something else stands where a value of another type belongs, and passes over it.</summary>
    public void ReportWrongType(string wanted, Weight weight = Weight.Loss)
    {
        Report(DiagnosticCodes.WrongType, weight, DiagnosticEffect.Dropped, $"{Kind()} stands where {wanted} belongs.");
        _reader.Skip();
    }

    public readonly void Report(string code, Weight weight, DiagnosticEffect effect, string message, long? place = null)
    {
        if (_findings is not null)
        {
            _findings.Add(place ?? _reader.TokenStartIndex, code, weight, effect, message);
        }
        else if (weight >= Weight.Loss)
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

            Report(DiagnosticCodes.InvalidNumber, Weight.Loss, DiagnosticEffect.Dropped, $"{Shown(Encoding.UTF8.GetString(Raw()))} has more digits than can be kept, which are 28 and no more than 28 of them behind the point.");
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
            ReportOtherNotation($"The text {Quoted.Show(text)} stands where a number belongs; it is read as that number.");
            return written;
        }

        Report(DiagnosticCodes.InvalidNumber, Weight.Loss, DiagnosticEffect.Dropped, $"{Quoted.Show(text)} is no number that can be kept: digits, and a point if need be.");
        return null;
    }

    private readonly void ReportOtherNotation(string message) => Report(DiagnosticCodes.OtherNotation, Weight.Repair, DiagnosticEffect.Repaired, message);

    private static string WhyNot<T>(string text)
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

    private static string Shown(string digits) => digits.Length <= Quoted.Longest ? digits : digits[..Quoted.Longest] + "…";

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
        if (!HasLoneSurrogate())
        {
            return _reader.GetString()!;
        }

        ReadOnlySpan<byte> raw = Raw();
        for (int at = LoneSurrogate.Find(raw, 0); at >= 0; at = LoneSurrogate.Find(raw, at + LoneSurrogate.Length))
        {
            Report(
                DiagnosticCodes.LoneSurrogate,
                Weight.Loss,
                DiagnosticEffect.Dropped,
                $"{Encoding.UTF8.GetString(raw.Slice(at, LoneSurrogate.Length))} is half a surrogate pair, which is no character; U+FFFD takes its place.",
                _reader.TokenStartIndex + 1 + at);
        }

        return LoneSurrogate.Unescape(raw);
    }

    private readonly bool HasLoneSurrogate() => _reader.ValueIsEscaped && LoneSurrogate.Find(Raw(), 0) >= 0;
}
