using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a JSON value that begins in a line of newline-delimited JSON and does not end in it.</summary>
/// <remarks>
/// Either it ends in a later line, as in an indented document, or its line was cut off and others follow. Until that is
/// known, the lines are kept.
/// </remarks>
internal sealed class SpanningDocument
{
    private readonly List<(int Number, byte[] Line)> _otherLines = [];
    private JsonReaderState _state;

    /// <summary>What the reader reads again with the next line, such as a comma.</summary>
    private byte[] _rest = [];
    private long _length;

    private SpanningDocument(ReadResult<StrategicFramework> firstResult, int firstLine, JsonReaderState state) =>
        (FirstResult, FirstLine, _state) = (firstResult, firstLine, state);

    /// <summary>Gets the result of reading the first line on its own.</summary>
    public ReadResult<StrategicFramework> FirstResult { get; }

    public int FirstLine { get; }

    /// <summary>Gets the lines after the first.</summary>
    public IEnumerable<(int Number, byte[] Line)> OtherLines => _otherLines;

    public bool IsComplete { get; private set; }

    /// <summary>Returns the document that begins in a line, or <see langword="null"/> if none continues.</summary>
    public static SpanningDocument? TryStart(
        ReadOnlySpan<byte> line, int number, ReadResult<StrategicFramework> result, ReadOptions options)
    {
        var document = new SpanningDocument(result, number, new(new JsonDiagnosticCollector(options).ReaderOptions));
        return document.TryRead(line) && !document.IsComplete ? document : null;
    }

    /// <summary>Adds the next line, if the document can continue with it.</summary>
    public bool TryAdd(ReadOnlySpan<byte> line, int number, int maxLength)
    {
        _length += line.Length;
        if (_length > maxLength || !TryRead(line))
        {
            return false;
        }

        _otherLines.Add((number, line.ToArray()));
        return true;
    }

    /// <summary>Reads the next line.</summary>
    /// <returns><see langword="false"/> if the line is not valid there.</returns>
    private bool TryRead(ReadOnlySpan<byte> line)
    {
        byte[] bytes = [.. _rest, .. line, (byte)'\n'];
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, _state);
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException)
        {
            return false;
        }

        bool isStart = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        IsComplete = reader.CurrentDepth == 0 && !isStart;
        _state = reader.CurrentState;
        _rest = bytes[(int)reader.BytesConsumed..];
        return true;
    }
}
