using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Provides methods to read frameworks from documents that are written for people.</summary>
/// <remarks>
/// <para>A document is Markdown, wiki text or plain text. Names of parts, such as "Goal 1: …" or the heading
/// "Objectives", decide what its content is. Headings, indents and numbers only help.</para>
/// <para>Each line that is not white space is in the framework or reported by a diagnostic. A document without names of
/// parts is not a plan, which is an error.</para>
/// <para>The content of a document never causes an exception. See <see cref="ReadResult{T}"/>. Reading is an O(n log n)
/// operation in time, and an O(n) operation in memory, within the limits of <see cref="ReadOptions"/>.</para>
/// </remarks>
public static partial class FrameworkOutline
{
    /// <summary>Reads a framework from a string.</summary>
    /// <remarks>If the document contains several plans, the newest is returned and the others are reported.</remarks>
    /// <param name="text">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ReadResult<StrategicFramework> Read(string text, OutlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, options, reader => reader.ReadOne());
    }

    /// <summary>Reads a framework from a stream, from its current position to its end.</summary>
    /// <remarks>If the document contains several plans, the newest is returned and the others are reported.</remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<StrategicFramework> Read(Stream stream, OutlineOptions? options = null) =>
        Read(stream, options, reader => reader.ReadOne());

    /// <summary>Asynchronously reads a framework from a stream, from its current position to its end.</summary>
    /// <remarks>If the document contains several plans, the newest is returned and the others are reported.</remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<StrategicFramework>> ReadAsync(
        Stream stream, OutlineOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, reader => reader.ReadOne(), cancellationToken);

    /// <summary>Reads all frameworks of a string, the newest first.</summary>
    /// <remarks>A repeated id gets the period as a suffix, such as <c>harbour-2025</c>.</remarks>
    /// <param name="text">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The frameworks, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ReadResult<FrameworkCatalog> ReadAll(string text, OutlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, options, reader => reader.ReadAll());
    }

    /// <summary>Reads all frameworks of a stream, from its current position to its end, the newest first.</summary>
    /// <remarks>A repeated id gets the period as a suffix, such as <c>harbour-2025</c>.</remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The frameworks, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<FrameworkCatalog> ReadAll(Stream stream, OutlineOptions? options = null) =>
        Read(stream, options, reader => reader.ReadAll());

    /// <summary>Asynchronously reads all frameworks of a stream, from its current position to its end.</summary>
    /// <remarks>
    /// The newest framework is the first. A repeated id gets the period as a suffix, such as <c>harbour-2025</c>.
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The frameworks, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<FrameworkCatalog>> ReadAllAsync(
        Stream stream, OutlineOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, reader => reader.ReadAll(), cancellationToken);

    /// <summary>Returns what each block of a document became when it was read, and the reason.</summary>
    /// <param name="text">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The blocks, in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static EquatableList<ExplainedBlock> Explain(string text, OutlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= OutlineOptions.Default;
        var reporter = new Reporter(options.ReadOptions);
        if (DocumentText.Check(text, options.ReadOptions, reporter) is not { } document)
        {
            return default;
        }

        LabelParser labels = new(VocabularyIndex.Create(options.Vocabulary));
        ScannedDocument scanned = OutlineScanner.Scan(document, labels);
        _ = new DocumentReader(scanned, options, labels, reporter).ReadOne();
        return [.. scanned.Blocks.Select(block => new ExplainedBlock(block))];
    }

    private delegate ScannedDocument Scan(byte[] bytes, LabelParser labels, Reporter reporter);

    private static ScannedDocument ScanText(byte[] bytes, LabelParser labels, Reporter reporter) =>
        OutlineScanner.Scan(DocumentText.Decode(bytes, reporter), labels);

    private static ReadResult<T> Read<T>(string text, OutlineOptions? options, Func<DocumentReader, T?> read)
        where T : class
    {
        options ??= OutlineOptions.Default;
        var reporter = new Reporter(options.ReadOptions);
        LabelParser labels = new(VocabularyIndex.Create(options.Vocabulary));
        return DocumentText.Check(text, options.ReadOptions, reporter) is { } document
            ? Read(OutlineScanner.Scan(document, labels), options, labels, reporter, read)
            : reporter.ToResult<T>(null);
    }

    private static ReadResult<T> Read<T>(
        Stream stream, OutlineOptions? options, Func<DocumentReader, T?> read, Scan? scan = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= OutlineOptions.Default;
        var reporter = new Reporter(options.ReadOptions);
        byte[]? bytes = DocumentText.ReadBytes(stream, options.ReadOptions, reporter);
        return Read(bytes, options, reporter, read, scan);
    }

    private static async Task<ReadResult<T>> ReadAsync<T>(
        Stream stream,
        OutlineOptions? options,
        Func<DocumentReader, T?> read,
        CancellationToken cancellationToken,
        Scan? scan = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= OutlineOptions.Default;
        var reporter = new Reporter(options.ReadOptions);
        byte[]? bytes = await DocumentText.ReadBytesAsync(stream, options.ReadOptions, reporter, cancellationToken)
            .ConfigureAwait(false);
        return Read(bytes, options, reporter, read, scan);
    }

    private static ReadResult<T> Read<T>(
        byte[]? bytes, OutlineOptions options, Reporter reporter, Func<DocumentReader, T?> read, Scan? scan)
        where T : class
    {
        if (bytes is null)
        {
            return reporter.ToResult<T>(null);
        }

        LabelParser labels = new(VocabularyIndex.Create(options.Vocabulary));
        return Read((scan ?? ScanText)(bytes, labels, reporter), options, labels, reporter, read);
    }

    private static ReadResult<T> Read<T>(
        ScannedDocument document, OutlineOptions options, LabelParser labels, Reporter reporter, Func<DocumentReader,
            T?> read)
        where T : class => reporter.ToResult(read(new(document, options, labels, reporter)));
}
