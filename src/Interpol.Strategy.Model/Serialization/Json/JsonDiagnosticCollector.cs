using System.Globalization;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What is found while a JSON document is read, with its place in bytes; lines and paths are made of these at the end, in one pass over the document.</summary>
/// <param name="options">The mode and the limits.</param>
/// <param name="firstLine">The number of the document's first line, where it is one of several in a file.</param>
internal sealed class JsonDiagnosticCollector(ReadOptions options, int firstLine = 1)
{
    private readonly DiagnosticCollector _diagnostics = new(options);
    private readonly List<long> _offsets = [];

    public ReadOptions Options => options;

    public bool IsFull => _diagnostics.IsFull;

    /// <summary>Whether a comment is what stopped the reader.</summary>
    public bool IsStoppedByComment { get; private set; }

    public JsonReaderOptions ReaderOptions => new() { AllowTrailingCommas = true, MaxDepth = options.MaxDepth };

    public void Add(long offset, string code, ProblemClass problemClass, DiagnosticEffect effect, string message)
    {
        if (_diagnostics.Add(code, problemClass, effect, message))
        {
            _offsets.Add(offset);
        }
    }

    /// <summary>Whether something stands against the value.</summary>
    public bool HasErrors => _diagnostics.HasErrors;

    /// <summary>Adds what rules found in the value.</summary>
    public void AddAll(IEnumerable<Diagnostic> found, ReadOnlySpan<byte> document)
    {
        Diagnostic[] all = [.. found];
        if (all.Length == 0)
        {
            return;
        }

        // Where something was dropped, a path in the value may not be the path in the document.
        PathPositions<long>? positions = _diagnostics.HasDroppedContent ? null : new JsonLocator(document, ReaderOptions, firstLine).FindOffsets(all.Select(diagnostic => diagnostic.Path));
        foreach (Diagnostic diagnostic in all)
        {
            if (_diagnostics.Add(diagnostic))
            {
                _offsets.Add(positions?.Find(diagnostic.Path) ?? 0);
            }
        }
    }

    /// <summary>Forgets everything, for a reader that begins again.</summary>
    public void Clear()
    {
        _diagnostics.Clear();
        _offsets.Clear();
    }

    public void AddByteOrderMark() =>
        Add(0, DiagnosticCodes.ByteOrderMark, ProblemClass.Repaired, DiagnosticEffect.Repaired, "The document begins with a byte order mark (U+FEFF), which JSON forbids; save it as UTF-8 without one.");

    /// <summary>The result for a document that is not even looked at.</summary>
    public ReadResult<T> ReportTooLarge<T>()
        where T : class
    {
        Add(
            0,
            DiagnosticCodes.TooLarge,
            ProblemClass.Fatal,
            DiagnosticEffect.Dropped,
            string.Create(CultureInfo.InvariantCulture, $"The document has more than {options.MaxBytes:N0} bytes and was not read; {nameof(ReadOptions)}.{nameof(ReadOptions.MaxBytes)} sets the limit."));
        return ToResult<T>([], null);
    }

    /// <summary>Adds that the document cannot be read from some place on.</summary>
    public void ReportStopped(JsonException reason, ReadOnlySpan<byte> document, bool isAfterValue, int depth)
    {
        int position = GetOffset(reason, document);
        IsStoppedByComment = JsonComments.BeginsAt(document, position);
        if (isAfterValue)
        {
            Add(position, DiagnosticCodes.TrailingContent, ProblemClass.Loss, DiagnosticEffect.Dropped, "Something follows after the end of the document; it was not read.");
        }
        else if (depth == options.MaxDepth && position < document.Length && document[position] is (byte)'{' or (byte)'[')
        {
            Add(
                position,
                DiagnosticCodes.TooDeep,
                ProblemClass.Fatal,
                DiagnosticEffect.Dropped,
                $"Objects and lists lie in each other more than {options.MaxDepth} levels deep; {nameof(ReadOptions)}.{nameof(ReadOptions.MaxDepth)} sets the limit. What follows was not read.");
        }
        else
        {
            string why = document.ContainsAnyExcept(" \t\r\n"u8) ? $"The document is no JSON from here on ({Sentence(reason.Message)})" : "The document is empty";
            Add(position, DiagnosticCodes.Malformed, ProblemClass.Fatal, DiagnosticEffect.Dropped, $"{why}; what follows was not read.");
        }
    }

    /// <summary>The value, unless an error stands against it, and all that was found, in the document's order.</summary>
    public ReadResult<T> ToResult<T>(ReadOnlySpan<byte> document, T? value)
        where T : class =>
        _diagnostics.ToResult(value, _offsets.Count == 0 ? null : new JsonLocator(document, ReaderOptions, firstLine).Locate(_diagnostics.Diagnostics, _offsets));

    private static int GetOffset(JsonException reason, ReadOnlySpan<byte> document)
    {
        int line = 0;
        for (long before = reason.LineNumber ?? 0; before > 0; before--)
        {
            line += document[line..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(document.Length, line + (reason.BytePositionInLine ?? 0));
    }

    /// <summary>What System.Text.Json says, without the position, which is told already, and the advice to its own callers.</summary>
    private static string Sentence(string message) => message.Split([" LineNumber:", " Change the reader options"], StringSplitOptions.None)[0].TrimEnd('.');
}
