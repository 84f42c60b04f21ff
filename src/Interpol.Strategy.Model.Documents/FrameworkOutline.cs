using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Provides methods to read frameworks from documents that are written for people.</summary>
/// <remarks>
/// <para>A document is Markdown, wiki text or plain text. Names of parts, such as "Goal 1: …" or the heading
/// "Objectives", decide what its content is. Headings, indents and numbers only help.</para>
/// <para>Each line that is not white space is in the framework or reported by a diagnostic. A document without names of
/// parts is not a plan, which is an error.</para>
/// <para>A document can contain several plans, which the <c>ReadAll</c> methods return. A table contains one plan,
/// because columns of years are results of its indicators. Only one sheet of a workbook is read.</para>
/// <para>The content of a document never causes an exception. See <see cref="ReadResult{T}"/>. Reading is an O(n log n)
/// operation in time, and an O(n) operation in memory, within the limits of <see cref="ReadOptions"/>. The
/// <c>ReadAll</c> methods read the content that several plans share once for each plan. An Office document has at most
/// 64 MiB of XML and 64 Mi characters of text. A shared string of a workbook counts in each cell, and each cell and
/// each empty cell to its left counts as eight more characters. The work for the markup of a text is its length,
/// multiplied by the number of its marks. Markup is kept as written if the work is more than 8,388,608, or if that of
/// all texts together is more than 8,388,608 and 160 for each character of the document.</para>
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
        DocumentReader? reader = null;
        _ = Read(text, options, created => (reader = created).ReadOne());
        return Explain(reader);
    }
}
