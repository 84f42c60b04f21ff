using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Office;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <content>Reads Word documents.</content>
public static partial class FrameworkOutline
{
    /// <summary>Reads a framework from a Word document.</summary>
    /// <remarks>
    /// <para>The numbers of lists and headings are computed. Tables are read as in other documents. Tracked deletions
    /// are not content. Comments, footnotes, text boxes, headers and footers are reported. Nothing is fetched.</para>
    /// <para>The line of a diagnostic is the number of the paragraph or of the row of a table, from 1. If the document
    /// contains several plans, the newest is returned and the others are reported.</para>
    /// </remarks>
    /// <param name="stream">The stream to read, a <c>.docx</c> file. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<StrategicFramework> ReadWord(Stream stream, OutlineOptions? options = null) =>
        Read(stream, options, reader => reader.ReadOne(), ScanWord);

    /// <summary>Asynchronously reads a framework from a Word document.</summary>
    /// <remarks>See <see cref="ReadWord(Stream, OutlineOptions?)"/>.</remarks>
    /// <param name="stream">The stream to read, a <c>.docx</c> file. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<StrategicFramework>> ReadWordAsync(
        Stream stream, OutlineOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, reader => reader.ReadOne(), cancellationToken, ScanWord);

    /// <summary>Reads all frameworks of a Word document, the newest first.</summary>
    /// <remarks>A repeated id gets the period as a suffix, such as <c>harbour-2025</c>.</remarks>
    /// <param name="stream">The stream to read, a <c>.docx</c> file. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The frameworks, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<FrameworkCatalog> ReadAllWord(Stream stream, OutlineOptions? options = null) =>
        Read(stream, options, reader => reader.ReadAll(), ScanWord);

    /// <summary>Asynchronously reads all frameworks of a Word document, the newest first.</summary>
    /// <remarks>A repeated id gets the period as a suffix, such as <c>harbour-2025</c>.</remarks>
    /// <param name="stream">The stream to read, a <c>.docx</c> file. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The frameworks, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<FrameworkCatalog>> ReadAllWordAsync(
        Stream stream, OutlineOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, reader => reader.ReadAll(), cancellationToken, ScanWord);

    /// <summary>Returns what each paragraph of a Word document became when it was read, and the reason.</summary>
    /// <param name="stream">The stream to read, a <c>.docx</c> file. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The paragraphs and rows, in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static EquatableList<ExplainedBlock> ExplainWord(Stream stream, OutlineOptions? options = null)
    {
        DocumentReader? reader = null;
        _ = Read(stream, options, created => (reader = created).ReadOne(), ScanWord);
        return Explain(reader);
    }

    private static ScannedDocument? ScanWord(
        byte[] bytes, OutlineOptions options, LabelParser labels, Reporter reporter) =>
        WordScanner.Scan(bytes, labels, reporter);
}
