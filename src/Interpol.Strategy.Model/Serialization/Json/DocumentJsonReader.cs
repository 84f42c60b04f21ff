using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Reads a document in one pass that goes on after every problem that leaves the syntax whole: what is wrong is reported with its place
/// in bytes, from which lines and paths are made only if there is something to report.
/// </summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A reader is compared by nobody.")]
internal ref partial struct DocumentJsonReader
{
    private const byte Comma = (byte)',';

    private readonly ReadOnlySpan<byte> _document;

    /// <summary><see langword="null"/> inside somebody's own model, where System.Text.Json has one channel for problems, its exception.</summary>
    private readonly JsonDiagnosticCollector? _diagnostics;

    private Utf8JsonReader _reader;

    /// <summary>Begins a document of ours.</summary>
    public DocumentJsonReader(ReadOnlySpan<byte> document, JsonDiagnosticCollector diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _reader = new(document, diagnostics.ReaderOptions);
    }

    /// <summary>Goes on inside somebody's own model, on the beginning of a value.</summary>
    public DocumentJsonReader(Utf8JsonReader reader) => _reader = reader;

    public readonly Utf8JsonReader Reader => _reader;

    /// <summary>Where the reader stands, in bytes.</summary>
    public readonly long TokenOffset => _reader.TokenStartIndex;

    public readonly JsonTokenType TokenType => _reader.TokenType;

    /// <summary>Whether the value on which the reader stands is the whole document.</summary>
    public readonly bool IsAtRoot => _reader.CurrentDepth == 0 && _diagnostics is not null;

    /// <summary>Reads the whole document; <see langword="null"/> when it gives no value, which has been reported then.</summary>
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
            while (_reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            int depth = _reader.CurrentDepth + (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            _diagnostics!.ReportStopped(e, _document, isRead, depth);
        }

        return value;
    }

    /// <summary>Begins to read the object on whose beginning the reader stands.</summary>
    public readonly JsonObjectState BeginObject(JsonProperties schema) => new(schema, _reader.TokenStartIndex);

    /// <summary>Goes to the value of the next member; what is no member, or null, is reported and passed over.</summary>
    /// <returns><see langword="false"/> at the end of the object, when missing members have been reported.</returns>
    public bool Next<TMember>(ref JsonObjectState members, out TMember member)
        where TMember : struct, Enum
    {
        while (true)
        {
            Advance();
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                ReportMissing(members);
                member = default;
                return false;
            }

            int found = HasUnpairedSurrogate() ? -1 : members.Properties.Find(in _reader, members.Current + 1);
            if (found < 0)
            {
                ReportUnknown(members.Properties);
                Advance();
                _reader.Skip();
                continue;
            }

            if (!members.MarkSeen(found))
            {
                Report(DiagnosticCodes.DuplicateProperty, ProblemClass.Loss, DiagnosticEffect.Dropped, $"'{members.Properties.Names[found]}' stands twice in one object; only the last one counts.");
            }

            Advance();
            if (_reader.TokenType != JsonTokenType.Null)
            {
                member = Unsafe.BitCast<int, TMember>(found);
                return true;
            }

            ReportNull(members.Properties, found);
        }
    }

    /// <summary>Reads a list; what is none is reported and gives an empty one.</summary>
    public EquatableList<T> List<T>(JsonCodec<T> item)
        where T : notnull
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            ReportWrongType("a list");
            return default;
        }

        T[] items = [];
        int count = 0;
        while (true)
        {
            Advance();
            if (_reader.TokenType == JsonTokenType.EndArray)
            {
                break;
            }

            if (_reader.TokenType == JsonTokenType.Null)
            {
                Report(DiagnosticCodes.NullValue, ProblemClass.Loss, DiagnosticEffect.Dropped, "An item of the list is null; a list holds only what there is.");
            }
            else if (item.TryRead(ref this, out T? value))
            {
                if (count == items.Length)
                {
                    items = Grown(items);
                }

                items[count++] = value;
            }
        }

        EquatableList<T> list = count == 0 ? default : new(items.AsSpan(0, count).ToArray());
        Release(items);
        return list;
    }

    private static T[] Grown<T>(T[] items)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(8, items.Length * 2));
        items.CopyTo(larger, 0);
        Release(items);
        return larger;
    }

    private static void Release<T>(T[] items)
    {
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    /// <summary>Goes to the next token, and reports a comma that stands before an end.</summary>
    private void Advance()
    {
        long end = _reader.BytesConsumed;
        if (!_reader.Read())
        {
            // A reader that has all bytes throws instead; one in somebody's model stands on a whole value.
            throw new JsonException();
        }

        if (_reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && CommaBetween(end, _reader.TokenStartIndex) is >= 0 and var comma)
        {
            Report(DiagnosticCodes.TrailingComma, ProblemClass.Repaired, DiagnosticEffect.Repaired, "A comma stands before the end; JSON has commas only between two values.", comma);
        }
    }

    /// <summary>Where a comma stands between two tokens; -1 when none does.</summary>
    private readonly long CommaBetween(long from, long to)
    {
        int comma = _document.IsEmpty ? -1 : _document[(int)from..(int)to].IndexOf(Comma);
        return comma < 0 ? -1 : from + comma;
    }

    private readonly void ReportMissing(JsonObjectState members)
    {
        if (members.HasAllRequired)
        {
            return;
        }

        for (int member = 0; member < members.Properties.Names.Count; member++)
        {
            if (!members.Has(member) && members.Properties.GetMissingClass(member) is { } problemClass)
            {
                Report(DiagnosticCodes.MissingProperty, problemClass, DiagnosticEffect.None, $"{members.Properties.Record} has to have '{members.Properties.Names[member]}', and this one has not.", members.Start);
            }
        }
    }

    private readonly void ReportNull(JsonProperties schema, int member)
    {
        string name = schema.Names[member];
        if (schema.GetMissingClass(member) is { } problemClass)
        {
            Report(DiagnosticCodes.NullValue, problemClass, DiagnosticEffect.None, $"'{name}' is null, and {schema.Record} has to have it.");
        }
        else
        {
            Report(DiagnosticCodes.NullValue, ProblemClass.Repaired, DiagnosticEffect.Repaired, $"'{name}' is null; leave it out where there is nothing to say.");
        }
    }

    private readonly void ReportUnknown(JsonProperties schema)
    {
        string message = "";
        if (!IsFull)
        {
            string name = Content();
            string hint = SpellingSuggestion.Find(name, schema.Names) is { } nearest ? $"did you mean '{nearest}'?" : $"the members are {string.Join(", ", schema.Names)}.";
            message = $"{Quoting.Quote(name)} is no member of {schema.Record}; {hint}";
        }

        Report(DiagnosticCodes.UnknownProperty, ProblemClass.Loss, DiagnosticEffect.Dropped, message);
    }
}
