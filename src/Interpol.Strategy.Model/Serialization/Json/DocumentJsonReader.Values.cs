using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads single values. Each method returns the current value, or reports why there is none.</content>
internal ref partial struct DocumentJsonReader
{
    public string? Text(ProblemClass problemClass = ProblemClass.Loss)
    {
        if (Reader.TokenType == JsonTokenType.String)
        {
            return Content();
        }

        if (Reader.TokenType != JsonTokenType.Number)
        {
            ReportWrongType("a string", problemClass);
            return null;
        }

        string digits = Encoding.UTF8.GetString(Raw());
        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.NumberAsString,
            ProblemClass.Repaired,
            DiagnosticEffect.Repaired,
            $"Expected a string but found the number {FormatDigits(digits)}. It was read as '{FormatDigits(digits)}'.");
        return digits;
    }

    public T? Record<T>(RecordCodec<T> codec)
        where T : class => codec.TryRead(ref this, out T? record) ? record : null;

    public T? Primitive<T>(ProblemClass problemClass = ProblemClass.Loss)
        where T : struct, IPrimitive<T>
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
        where T : struct, Enum => TryReadName(out T value) ? value : null;

    public bool TryReadName<T>(out T value)
        where T : struct, Enum
    {
        value = default;
        if (Reader.TokenType != JsonTokenType.String)
        {
            ReportWrongType("a string");
            return false;
        }

        byte[][] names = EnumNames<T>.Utf8Names;
        if (!HasUnpairedSurrogate())
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (Reader.ValueTextEquals(names[i]))
                {
                    value = Unsafe.BitCast<int, T>(i);
                    return true;
                }
            }
        }

        ReportUnknownName(Content(), typeof(T).Name, EnumNames<T>.Names);
        return false;
    }

    public DateOnly? Day(ProblemClass problemClass = ProblemClass.Loss)
    {
        if (Reader.TokenType != JsonTokenType.String)
        {
            ReportWrongType("a date such as '2017-01-31'", problemClass);
            return null;
        }

        string text = Content();
        if (DateText.TryParse(text, out DateOnly day))
        {
            return day;
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.InvalidDate,
            problemClass,
            DiagnosticEffect.Dropped,
            $"{DiagnosticMessages.InvalidDate(text)}"
                + $"{(problemClass == ProblemClass.Fatal ? "" : Effect(DiagnosticMessages.Ignored))}");
        return null;
    }

    /// <summary>Reports that the current value has another type than expected, and skips it.</summary>
    public void ReportWrongType(string expected, ProblemClass problemClass = ProblemClass.Loss)
    {
        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.WrongType,
            problemClass,
            DiagnosticEffect.Dropped,
            $"Expected {expected} but found {Kind()}."
                + $"{(problemClass == ProblemClass.Fatal ? "" : Effect(DiagnosticMessages.Ignored))}");
        Reader.Skip();
    }

    /// <summary>Reports that the current value is not the name of an enum value.</summary>
    public readonly void ReportUnknownName(string name, string type, string[] names) => _diagnostics.Report(
        TokenOffset,
        DiagnosticCodes.UnknownEnumValue,
        ProblemClass.Loss,
        DiagnosticEffect.Dropped,
        $"{DiagnosticMessages.UnknownEnumValue(name, type, names)}{Effect(DiagnosticMessages.Ignored)}");

    /// <summary>Returns a number as it is written, or a string with its escapes.</summary>
    private readonly ReadOnlySpan<byte> Raw() =>
        Reader.HasValueSequence ? Reader.ValueSequence.ToArray() : Reader.ValueSpan;

    private static string DescribeProblem<T>(string text)
        where T : struct, IPrimitive<T>
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

    private readonly string Kind() => Reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a string",
        JsonTokenType.Null => "null",
        var other => other == JsonTokenType.True ? "true" : "false",
    };

    /// <summary>Returns a string or a property name. An unpaired surrogate is reported and replaced.</summary>
    private readonly string Content()
    {
        if (!HasUnpairedSurrogate())
        {
            return Reader.GetString()!;
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
                $"'{Encoding.UTF8.GetString(raw.Slice(offset, UnpairedSurrogate.Length))}' is an unpaired surrogate."
                    + $"{Effect(DiagnosticMessages.Replaced)}");
            offset = UnpairedSurrogate.Find(raw, offset + UnpairedSurrogate.Length);
        }

        return UnpairedSurrogate.Unescape(raw);
    }

    /// <summary>Returns what was done as the last sentence of a message, or nothing for an exception.</summary>
    public readonly string Effect(string sentence) => _diagnostics.Throws ? "" : " " + sentence;

    private readonly string Content(out string content) => content = Content();

    private readonly bool HasUnpairedSurrogate() => Reader.ValueIsEscaped && UnpairedSurrogate.Find(Raw(), 0) >= 0;
}
