using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;
using Interpol.Strategy.Model.Documents.Writing;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <content>The steps that all sources share: limits, scanning, interpretation, result.</content>
public static partial class FrameworkOutline
{
    /// <summary>Converts the bytes of a source to blocks, or reports why it cannot be read.</summary>
    private delegate ScannedDocument? Scan(byte[] bytes, OutlineOptions options, LabelParser labels, Reporter reporter);

    private static ScannedDocument? ScanText(
        byte[] bytes, OutlineOptions options, LabelParser labels, Reporter reporter) =>
        DocumentEncoding.Decode(bytes, reporter) is { } text ? ScanText(text, labels) : null;

    private static ScannedDocument ScanText(string document, LabelParser labels) =>
        MarkedPlanScanner.TryScan(document) ?? OutlineScanner.Scan(document, labels);

    private static ReadResult<T> Read<T>(string text, OutlineOptions? options, Func<DocumentReader, T?> read)
        where T : class
    {
        options ??= OutlineOptions.Default;
        var reporter = new Reporter(options.ReadOptions);
        LabelParser labels = new(VocabularyIndex.Create(options.Vocabulary));
        ScannedDocument? scanned = DocumentText.Check(text, options.ReadOptions, reporter) is { } document
            ? ScanText(document, labels)
            : null;
        return Read(scanned, options, labels, reporter, read);
    }

    private static ReadResult<T> Read<T>(
        Stream stream, OutlineOptions? options, Func<DocumentReader, T?> read, Scan? scan = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= OutlineOptions.Default;
        var reporter = new Reporter(options.ReadOptions);
        byte[]? bytes = DocumentBytes.Read(stream, options.ReadOptions, reporter);
        return Read(bytes, options, reporter, read, scan);
    }

    private static Task<ReadResult<T>> ReadAsync<T>(
        Stream stream,
        OutlineOptions? options,
        Func<DocumentReader, T?> read,
        CancellationToken cancellationToken,
        Scan? scan = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAllBytesAsync();

        async Task<ReadResult<T>> ReadAllBytesAsync()
        {
            options ??= OutlineOptions.Default;
            var reporter = new Reporter(options.ReadOptions);
            byte[]? bytes = await DocumentBytes.ReadAsync(stream, options.ReadOptions, reporter, cancellationToken)
                .ConfigureAwait(false);
            return Read(bytes, options, reporter, read, scan);
        }
    }

    private static ReadResult<T> Read<T>(
        byte[]? bytes, OutlineOptions options, Reporter reporter, Func<DocumentReader, T?> read, Scan? scan)
        where T : class
    {
        LabelParser labels = new(VocabularyIndex.Create(options.Vocabulary));
        ScannedDocument? scanned = bytes is null ? null : (scan ?? ScanText)(bytes, options, labels, reporter);
        return Read(scanned, options, labels, reporter, read);
    }

    private static ReadResult<T> Read<T>(
        ScannedDocument? document,
        OutlineOptions options,
        LabelParser labels,
        Reporter reporter,
        Func<DocumentReader, T?> read)
        where T : class =>
        reporter.ToResult(document is null ? null : read(new(document, options, labels, reporter)));

    private static EquatableList<ExplainedBlock> Explain(DocumentReader? reader) =>
        reader is null ? default : [.. reader.Blocks.Select(block => new ExplainedBlock(block))];
}
