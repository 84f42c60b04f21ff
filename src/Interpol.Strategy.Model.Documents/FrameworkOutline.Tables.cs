using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

public static partial class FrameworkOutline
{
    /// <summary>Reads a framework from a table in CSV.</summary>
    /// <remarks>
    /// <para>The first row names the columns: the code, the goal, the objective, the level, the parent, the indicator,
    /// its unit and results, and facts. The order does not matter. Rows of equal goals are grouped.</para>
    /// <para>The separator is a comma, a semicolon, a tab or a vertical bar, whichever the first row contains most
    /// often.</para>
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<StrategicFramework> ReadTable(Stream stream, OutlineOptions? options = null) =>
        Read(stream, options, reader => reader.ReadOne(), ScanTable);

    /// <summary>Asynchronously reads a framework from a table in CSV.</summary>
    /// <remarks>See <see cref="ReadTable(Stream, OutlineOptions?)"/>.</remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<StrategicFramework>> ReadTableAsync(
        Stream stream, OutlineOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, reader => reader.ReadOne(), cancellationToken, ScanTable);

    private static ScannedDocument ScanTable(byte[] bytes, LabelParser labels, Reporter reporter) =>
        CsvScanner.Scan(DocumentText.Decode(bytes, reporter));
}
