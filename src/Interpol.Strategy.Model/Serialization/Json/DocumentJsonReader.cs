using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads a document in one pass, which continues after every problem that leaves the syntax valid.</summary>
/// <remarks>
/// Problems are reported with their offsets in bytes. Lines and paths are found only if there are any.
/// </remarks>
[SuppressMessage(
    "Performance",
    "CA1815:Override equals and operator equals on value types",
    Justification = "Readers are never compared.")]
internal ref partial struct DocumentJsonReader
{
    private const byte Comma = (byte)',';

    // A field, because the first use in a process waits for the compilation of an accessor.

    /// <summary>The reader of the tokens.</summary>
    public Utf8JsonReader Reader;

    private readonly ReadOnlySpan<byte> _document;

    private readonly JsonDiagnosticCollector _diagnostics;

    /// <summary>The depth of the object in which the kind of an element is a property, or -1.</summary>
    private int _elementDepth = -1;

    /// <summary>Starts to read a document.</summary>
    public DocumentJsonReader(ReadOnlySpan<byte> document, JsonDiagnosticCollector diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        Reader = new(document, diagnostics.ReaderOptions);
    }

    /// <summary>Continues to read inside a custom model, at the start of a value.</summary>
    public DocumentJsonReader(Utf8JsonReader reader)
    {
        Reader = reader;
        _diagnostics = JsonDiagnosticCollector.Throwing;
    }

    public readonly JsonDiagnosticCollector Diagnostics => _diagnostics;

    /// <summary>Gets the offset of the current token in bytes.</summary>
    public readonly long TokenOffset => Reader.TokenStartIndex;

    /// <summary>Gets a value that indicates whether the current value is the whole document.</summary>
    public readonly bool IsAtRoot => Reader.CurrentDepth == 0 && !_diagnostics.Throws;

    /// <summary>Reads the whole document, or reports why it has no value.</summary>
    public T? Document<T>(JsonCodec<T> codec)
        where T : class
    {
        T? value = null;
        bool isRead = false;
        try
        {
            Advance();
            _ = codec.TryRead(ref this, out value);
            isRead = true;
            while (Reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            bool isStart = Reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            int depth = Reader.CurrentDepth + (isStart ? 1 : 0);
            _diagnostics.ReportStopped(e, _document, isRead, depth);
        }

        return value;
    }

    /// <summary>Starts to read the object whose start is the current token.</summary>
    public readonly JsonObjectState BeginObject(JsonProperties properties) =>
        new() { Properties = properties, Start = Reader.TokenStartIndex, Current = -1 };

    /// <summary>
    /// Moves to the value of the next property. Unknown properties and null are reported and skipped.
    /// </summary>
    /// <returns><see langword="false"/> at the end of the object, after missing properties were reported.</returns>
    public bool Next(ref JsonObjectState state)
    {
        while (true)
        {
            Advance();
            if (Reader.TokenType == JsonTokenType.EndObject)
            {
                if ((state.Properties.Required & ~state.Seen) != 0)
                {
                    ReportMissing(state);
                }

                return false;
            }

            int found = HasUnpairedSurrogate() ? -1 : state.Properties.Find(in Reader, state.Current + 1);
            if (found < 0)
            {
                if (Reader.CurrentDepth - 1 != _elementDepth || !IsAtElementKind())
                {
                    ReportUnknown(state.Properties);
                }

                Advance();
                Reader.Skip();
                continue;
            }

            state.Current = found;
            uint bit = 1u << found;
            if ((state.Seen & bit) != 0)
            {
                _diagnostics.Report(
                    TokenOffset,
                    DiagnosticCodes.DuplicateProperty,
                    ProblemClass.Loss,
                    DiagnosticEffect.Dropped,
                    $"{DiagnosticMessages.Duplicate(state.Properties.Names[found])}"
                        + $"{Effect("The earlier one was ignored.")}");
            }

            state.Seen |= bit;
            Advance();
            if (Reader.TokenType != JsonTokenType.Null)
            {
                return true;
            }

            ReportNull(state.Properties, found);
        }
    }

    /// <summary>Reads a list. A value of another type is reported, and returned as an empty list.</summary>
    public EquatableList<T> List<T>(JsonCodec<T> item)
        where T : notnull
    {
        if (Reader.TokenType != JsonTokenType.StartArray)
        {
            ReportWrongType("a list");
            return default;
        }

        ListBuilder<T> items = default;
        while (true)
        {
            Advance();
            if (Reader.TokenType == JsonTokenType.EndArray)
            {
                return new(items.ToArray());
            }

            if (Reader.TokenType == JsonTokenType.Null)
            {
                _diagnostics.Report(
                    TokenOffset,
                    DiagnosticCodes.NullValue,
                    ProblemClass.Loss,
                    DiagnosticEffect.Dropped,
                    $"A list must not contain null.{Effect("The item was ignored.")}");
            }
            else if (item.TryRead(ref this, out T? value))
            {
                items.Add(value);
            }
        }
    }

    /// <summary>Moves to the end of a value that is not needed.</summary>
    public void Skip() => Reader.Skip();

    /// <summary>Moves to the next token, and reports a trailing comma.</summary>
    private void Advance()
    {
        long end = Reader.BytesConsumed;
        if (!Reader.Read())
        {
            // Unreachable: Read() throws at the end of a complete document, and a converter always gets a complete
            // value.
            throw new JsonException();
        }

        bool isEnd = Reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (!isEnd || _document.IsEmpty)
        {
            return;
        }

        int comma = _document[(int)end..(int)Reader.TokenStartIndex].IndexOf(Comma);
        if (comma >= 0)
        {
            _diagnostics.Report(
                end + comma,
                DiagnosticCodes.TrailingComma,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"A comma must not follow the last property or item. It was ignored.");
        }
    }

    private readonly void ReportMissing(JsonObjectState state)
    {
        for (int property = 0; property < state.Properties.Names.Count; property++)
        {
            if ((state.Seen & (1u << property)) == 0 && state.Properties.GetMissingClass(property) is { } problemClass)
            {
                string name = state.Properties.Names[property];
                _diagnostics.Report(
                    state.Start,
                    DiagnosticCodes.MissingProperty,
                    problemClass,
                    GetMissingEffect(state.Properties, property),
                    $"{DiagnosticMessages.Missing(name, "property", state.Properties.Record)}"
                        + $"{DescribeMissingEffect(state.Properties, property)}");
            }
        }
    }

    private readonly void ReportNull(JsonProperties properties, int property)
    {
        string name = properties.Names[property];
        if (properties.GetMissingClass(property) is { } problemClass)
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.NullValue,
                problemClass,
                GetMissingEffect(properties, property),
                $"The required property '{name}' of {properties.Record} must not be null."
                    + $"{DescribeMissingEffect(properties, property)}");
        }
        else
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.NullValue,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"The property '{name}' must not be null. It was read as missing.");
        }
    }

    private static DiagnosticEffect GetMissingEffect(JsonProperties properties, int property) =>
        properties.IsDecisive(property) ? DiagnosticEffect.Dropped : DiagnosticEffect.None;

    private readonly string DescribeMissingEffect(JsonProperties properties, int property) =>
        properties.IsDecisive(property) ? Effect("The object was ignored.") : "";

    private readonly void ReportUnknown(JsonProperties properties) => _diagnostics.Report(
        TokenOffset,
        DiagnosticCodes.UnknownProperty,
        ProblemClass.Loss,
        DiagnosticEffect.Dropped,
        $"{DiagnosticMessages.Unknown(Content(out string name), "a property", properties.Record)} "
            + $"{GetHint(name, properties)}");

    private readonly string GetHint(string name, JsonProperties properties) =>
        Reader.CurrentDepth == 1 && !_diagnostics.Throws && DocumentKind.FindHint(properties.Record, name) is { } hint
            ? hint
        : SpellingSuggestion.Find(name, properties.Names) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : properties.ExpectedNames + Effect(DiagnosticMessages.Ignored);
}
