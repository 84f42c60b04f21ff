using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Collects the diagnostics of a JSON document by byte offset. Lines and paths are found at the end, in one pass.
/// </summary>
/// <param name="options">The mode and the limits.</param>
/// <param name="firstLine">The number of the first line of the document, if it is one of several in a file.</param>
internal sealed class JsonDiagnosticCollector(ReadOptions options, int firstLine = 1)
    : DiagnosticCollector(options.MaxDiagnostics, options.LeastError)
{
    /// <summary>
    /// The collector inside a custom model, where System.Text.Json reports problems only by exception. It has no state.
    /// </summary>
    public static readonly JsonDiagnosticCollector Throwing = new(ReadOptions.Default) { Throws = true };

    // Fields, because the first use in a process waits for the compilation of every accessor.

    public readonly ReadOptions Options = options;

    public readonly JsonReaderOptions ReaderOptions = new() { AllowTrailingCommas = true, MaxDepth = options.MaxDepth };

    /// <summary>Indicates whether a loss is thrown instead of collected.</summary>
    public bool Throws;

    /// <summary>Indicates whether a comment stopped the reader.</summary>
    public bool IsStoppedByComment;

    /// <summary>Reports a problem at an offset in bytes.</summary>
    public void Report(
        long offset,
        string code,
        ProblemClass problemClass,
        DiagnosticEffect effect,
        [InterpolatedStringHandlerArgument("")] ref DiagnosticMessageHandler message) =>
        Add(code, problemClass, effect, message.ToString(), DocumentPosition.FromOffset(offset));

    /// <summary>Adds what rules found in the value that was read.</summary>
    public void AddFindings(IEnumerable<Diagnostic> findings, ReadOnlySpan<byte> document)
    {
        Diagnostic[] all = [.. findings];
        if (all.Length > 0)
        {
            // If something was dropped, a path in the value may not be the path in the document.
            PathPositions? positions = HasDroppedContent
                ? null
                : new JsonLocator(document, ReaderOptions, firstLine)
                    .FindPositions(all.Select(found => found.Path));
            AddFindings(all, positions);
        }
    }

    public void ReportByteOrderMark() => Report(
        0,
        DiagnosticCodes.ByteOrderMark,
        ProblemClass.Repaired,
        DiagnosticEffect.Repaired,
        $"The document begins with a byte order mark (U+FEFF), which JSON does not allow. It was ignored.");

    /// <summary>Reports that the document is not UTF-8.</summary>
    /// <param name="encoding">The sentence that says in which encoding it is.</param>
    public void ReportEncoding(string encoding) => Report(
        0,
        DiagnosticCodes.NotUtf8,
        ProblemClass.Fatal,
        DiagnosticEffect.Dropped,
        $"{encoding} JSON must be UTF-8. Save the document as UTF-8. It was not read.");

    /// <summary>Returns the result for a document that is not on one line.</summary>
    public ReadResult<T> FailSpansLines<T>(int lastLine)
        where T : class
    {
        Report(
            0,
            DiagnosticCodes.Malformed,
            ProblemClass.Fatal,
            DiagnosticEffect.Dropped,
            $"The document spans the lines {firstLine} to {lastLine}. "
                + $"In newline-delimited JSON, each document must be on one line. It was not read.");
        return ToResult<T>([], null);
    }

    /// <summary>Returns the result for a document that is too large to be read.</summary>
    public ReadResult<T> FailTooLarge<T>()
        where T : class
    {
        Report(
            0,
            DiagnosticCodes.TooLarge,
            ProblemClass.Fatal,
            DiagnosticEffect.Dropped,
            $"{DiagnosticMessages.TooLarge(Options.MaxLength)}");
        return ToResult<T>([], null);
    }

    /// <summary>Reports that the document cannot be read any further.</summary>
    public void ReportStopped(JsonException reason, ReadOnlySpan<byte> document, bool isAfterValue, int depth)
    {
        int offset = GetOffset(reason, document);
        IsStoppedByComment = JsonSanitizer.IsCommentAt(document, offset);
        if (isAfterValue)
        {
            Report(
                offset,
                DiagnosticCodes.TrailingContent,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"The document has content after its end. It was not read.{GetLinesHint(document, offset)}");
        }
        else if (depth == Options.MaxDepth && offset < document.Length && document[offset] is (byte)'{' or (byte)'[')
        {
            Report(
                offset,
                DiagnosticCodes.TooDeep,
                ProblemClass.Fatal,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.TooDeep(Options.MaxDepth)}");
        }
        else
        {
            string message = document.ContainsAnyExcept(" \t\r\n"u8)
                ? DiagnosticMessages.Malformed("JSON", Sentence(reason.Message)) + GetFileNameHint(document)
                : DiagnosticMessages.EmptyDocument;
            Report(
                offset,
                DiagnosticCodes.Malformed,
                ProblemClass.Fatal,
                DiagnosticEffect.Dropped,
                $"{message}");
        }
    }

    /// <summary>Returns the result of reading a document.</summary>
    public ReadResult<T> ToResult<T>(ReadOnlySpan<byte> document, T? value)
        where T : class => new(
            HasErrors ? null : value,
            Listed is null
                ? default
                : InDocumentOrder(new JsonLocator(document, ReaderOptions, firstLine).Locate(Listed)));

    protected override void Add(
        string code, ProblemClass problemClass, DiagnosticEffect effect, string message, DocumentPosition position)
    {
        if (!Throws)
        {
            base.Add(code, problemClass, effect, message, position);
        }
        else if (problemClass >= ProblemClass.Loss)
        {
            throw new JsonException(message);
        }
    }

    /// <summary>Returns advice if another object begins on a later line than the first one.</summary>
    private static string GetLinesHint(ReadOnlySpan<byte> document, int offset)
    {
        ReadOnlySpan<byte> space = document[document[..offset].TrimEnd(" \t\r\n"u8).Length..offset];
        return offset < document.Length && document[offset] == (byte)'{' && space.Contains((byte)'\n')
            ? " To read a framework from each line, "
                + $"use {nameof(FrameworkJson)}.{nameof(FrameworkJson.ReadLinesAsync)}."
            : "";
    }

    private static string GetFileNameHint(ReadOnlySpan<byte> document) =>
        document.Length <= FileName.MaxBytes ? FileName.GetHint(Encoding.UTF8.GetString(document)) : "";

    private static int GetOffset(JsonException reason, ReadOnlySpan<byte> document)
    {
        int line = 0;
        for (long before = reason.LineNumber ?? 0; before > 0; before--)
        {
            line += document[line..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(document.Length, line + (reason.BytePositionInLine ?? 0));
    }

    /// <summary>
    /// Removes the position, which the diagnostic has, and the advice to callers from a message of System.Text.Json.
    /// </summary>
    private static string Sentence(string message) =>
        message.Split([" LineNumber:", " Change the reader options"], StringSplitOptions.None)[0].TrimEnd('.');
}
