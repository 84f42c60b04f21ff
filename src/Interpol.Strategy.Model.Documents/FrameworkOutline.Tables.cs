using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Office;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Tables;
using Interpol.Strategy.Model.Documents.Vocabulary;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <content>Reads tables.</content>
public static partial class FrameworkOutline
{
    /// <summary>Reads a framework from a table: CSV, or a sheet of an Excel workbook.</summary>
    /// <remarks>
    /// <para>One row names the columns: the code, the goal, the objective, the level, the parent, the indicator, its
    /// unit, direction, baseline and results, and facts. The order does not matter. Rows of equal goals are grouped.
    /// </para>
    /// <para>A column "Group" names the group of the goal. With several, such as "Group 1" and "Group 2", the first is
    /// the outermost. A level above goals, such as "Theme", is also a group.</para>
    /// <para>In a table with a column for each level, an empty cell of a group, a goal or an objective continues the
    /// cell above it, as in a merged cell. A dash in the column of a group means that the goal has no group. Another
    /// group ends the goal above it.</para>
    /// <para>Results have a decimal point or a decimal comma, and separators of thousands. The number <c>1,234</c> has
    /// a decimal comma if another result of the table has one. In such a table, <c>1.234</c> is ambiguous and is kept
    /// as text. A percent sign is the unit of an indicator without one.</para>
    /// <para>In CSV, the separator is a comma, a semicolon, a tab or a vertical bar, whichever the first row contains
    /// most often. The line of a diagnostic is that of the file, or the number of the row in a sheet.</para>
    /// </remarks>
    /// <param name="stream">The stream to read: CSV in UTF-8, or <c>.xlsx</c>. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<StrategicFramework> ReadTable(Stream stream, OutlineOptions? options = null) =>
        Read(stream, options, reader => reader.ReadOne(), ScanTable);

    /// <summary>Reads a framework from the rows of a table.</summary>
    /// <remarks>
    /// See <see cref="ReadTable(Stream, OutlineOptions?)"/>. The line of a diagnostic is the number of the row, from 1.
    /// <see cref="ReadOptions.MaxBytes"/> has no effect.
    /// </remarks>
    /// <param name="rows">The rows, each with the text of its cells.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="rows"/>, a row or a cell is <see langword="null"/>.
    /// </exception>
    public static ReadResult<StrategicFramework> ReadTable(
        IEnumerable<IReadOnlyList<string>> rows, OutlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        options ??= OutlineOptions.Default;
        var reporter = new Reporter(options.ReadOptions);
        List<SourceRow> sources = [];
        foreach (IReadOnlyList<string> row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            foreach (string cell in row)
            {
                ArgumentNullException.ThrowIfNull(cell, nameof(rows));
            }

            int line = sources.Count + 1;
            sources.Add(
                new(line, line, [.. row.Select(cell => DocumentText.ReplaceSurrogates(cell, new(line), reporter))]));
        }

        LabelParser labels = new(VocabularyIndex.Create(options.Vocabulary));
        return Read(
            TableSource.Scan(sources, labels, reporter), options, labels, reporter, reader => reader.ReadOne());
    }

    /// <summary>Asynchronously reads a framework from a table: CSV, or a sheet of an Excel workbook.</summary>
    /// <remarks>See <see cref="ReadTable(Stream, OutlineOptions?)"/>.</remarks>
    /// <param name="stream">The stream to read: CSV in UTF-8, or <c>.xlsx</c>. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<StrategicFramework>> ReadTableAsync(
        Stream stream, OutlineOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, reader => reader.ReadOne(), cancellationToken, ScanTable);

    /// <summary>Returns what each row of a table became when it was read, and the reason.</summary>
    /// <param name="stream">The stream to read: CSV in UTF-8, or <c>.xlsx</c>. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The rows, in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static EquatableList<ExplainedBlock> ExplainTable(Stream stream, OutlineOptions? options = null)
    {
        DocumentReader? reader = null;
        _ = Read(stream, options, created => (reader = created).ReadOne(), ScanTable);
        return Explain(reader);
    }

    private static ScannedDocument? ScanTable(
        byte[] bytes, OutlineOptions options, LabelParser labels, Reporter reporter) =>
        OfficePackage.IsArchive(bytes)
            ? SheetScanner.Scan(bytes, options.Sheet, labels, reporter)
            : DocumentEncoding.Decode(bytes, reporter) is { } csv
                ? TableSource.Scan(CsvRows.Read(csv, reporter), labels, reporter)
            : null;
}
