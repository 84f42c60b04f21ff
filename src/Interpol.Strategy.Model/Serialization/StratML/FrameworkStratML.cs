using System.Buffers;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides methods to read frameworks from StratML and to write them as StratML.</summary>
/// <remarks>
/// <para>StratML is specified by ISO 17469-1 (Part 1, strategic plans) and ANSI/AIIM 22:2017 (Part 2, performance plans
/// and reports).</para>
/// <para>Reading accepts both parts, in current and former namespaces. Elements that are out of order, misnamed or
/// misplaced are read as intended, and each deviation from the schema is reported. Nothing is fetched, and documents
/// with a document type declaration are not read. The content of a document never causes an exception. See
/// <see cref="ReadResult{T}"/>.</para>
/// <para>The output is valid according to the schema of its version. Reading it returns the same framework, except for
/// what <see cref="GetUnsupportedContent"/> lists. Content without a StratML element is written as notes to
/// <c>OtherInformation</c>, one per line. Other programs show the notes as text. Reading removes them again. The notes
/// are:</para>
/// <list type="bullet">
/// <item><description><c>[sf:goal-kind strategic priority]</c>.</description></item>
/// <item><description><c>[sf:goal-group A: Finance]</c>, one for each group of a goal.</description></item>
/// <item><description><c>[sf:adopted-by General Assembly, 82nd session, October 2013]</c>.</description></item>
/// <item><description><c>[sf:framework-id plan]</c>, if the id is not the identifier or the name of the document with
/// hyphens.</description></item>
/// <item><description><c>[sf:language en]</c>.</description></item>
/// <item><description><c>[sf:value-identifier 1 respect]</c>, for the first value.</description></item>
/// <item><description><c>[sf:source …]</c>, for a source that is not a URI.</description></item>
/// <item><description><c>[sf:in-force ../..]</c>, for a period without start and end.</description></item>
/// <item><description><c>[sf:goals none]</c>, for a plan without goals. The schemas require one, so an empty goal is
/// written.</description></item>
/// <item><description><c>[sf:description empty]</c>, for a goal with an empty description. Without the note, an empty
/// description of a goal is read as <see langword="null"/>.</description></item>
/// <item><description>In Part 1 only: <c>[sf:document-type performance report]</c>, <c>[sf:document-identifier …]</c>
/// and <c>[sf:submitter-identifier …]</c>.</description></item>
/// </list>
/// <para>In a note, a line feed is written as <c>\n</c>, a carriage return as <c>\r</c> and a backslash as <c>\\</c>. A
/// line of other information that begins with <c>[sf:</c> is written as <c>[sf:text …]</c>, and read as the same line.
/// Reading reports a line that begins with <c>[sf:</c> but is not a valid note, and keeps it as text. All other lines
/// are text, including the notes of 1.0.0-preview.1, such as <c>[Goal kind: strategic priority]</c>.</para>
/// <para>A document without the note of the framework id gets an id from its identifier or name. Accents are removed.
/// Letters of other scripts are replaced with a hash of the text, which is always the same.</para>
/// <para>An identifier that is not an XML name is encoded: a character that is not allowed is written as
/// <c>_xHHHH_</c>. An identifier that an earlier element already has gets a suffix, such as <c>_x.2_</c> for the second
/// one. References to an identifier are encoded in the same way, without suffix. Reading decodes all of them.</para>
/// </remarks>
public static class FrameworkStratML
{
    /// <summary>Reads a framework from a string.</summary>
    /// <param name="xml">The document to read. The encoding that it declares is ignored.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// string xml = FrameworkStratML.Write(InterpolFrameworks.Framework2017To2020);
    /// ReadResult&lt;StrategicFramework> result = FrameworkStratML.Read(xml);
    /// Console.WriteLine(result.GetValueOrThrow() == InterpolFrameworks.Framework2017To2020);
    /// // Output: True
    /// </code>
    /// </example>
    public static ReadResult<StrategicFramework> Read(string xml, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return StratMLReader.Read(xml, options);
    }

    /// <summary>
    /// Reads a framework from bytes, in the encoding that the document declares. The default is UTF-8.
    /// </summary>
    /// <param name="xml">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    public static ReadResult<StrategicFramework> Read(ReadOnlySpan<byte> xml, ReadOptions? options = null) =>
        StratMLReader.Read(xml, options);

    /// <summary>Reads a framework from a stream, from its current position to its end.</summary>
    /// <param name="stream">
    /// The stream to read, in the encoding that the document declares. The default is UTF-8. The stream is left open.
    /// </param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<StrategicFramework> Read(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return StratMLReader.Read(stream, options);
    }

    /// <summary>Reads a framework from an <see cref="XmlReader"/>, at its current element or the next one.</summary>
    /// <remarks>
    /// <para>If the element has no errors, the reader is positioned after it. The settings of the reader determine the
    /// maximum size of the document and whether document type declarations are accepted. Diagnostics have positions if
    /// the reader provides line information.</para>
    /// <para>An <see cref="XmlException"/> and schema validation errors of the reader are reported as diagnostics.
    /// Other exceptions of the reader are not caught.</para>
    /// </remarks>
    /// <param name="reader">The reader to use.</param>
    /// <param name="options">
    /// The options to use, or <see langword="null"/> to use the defaults. <see cref="ReadOptions.MaxBytes"/> is
    /// ignored.
    /// </param>
    /// <returns>The framework, if the element has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The source of the reader cannot be read.</exception>
    public static ReadResult<StrategicFramework> Read(XmlReader reader, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return StratMLReader.ReadElement(reader, options);
    }

    /// <summary>Asynchronously reads a framework from a stream, from its current position to its end.</summary>
    /// <param name="stream">
    /// The stream to read, in the encoding that the document declares. The default is UTF-8. The stream is left open.
    /// </param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<StrategicFramework>> ReadAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return StratMLReader.ReadAsync(stream, options, cancellationToken);
    }

    /// <summary>Writes a framework to a string.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document. It declares UTF-8, the encoding in which it should be stored.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains a character that XML does not allow. The message contains the character and
    /// its position.
    /// </exception>
    /// <example>
    /// <code>
    /// var options = new StratMLWriteOptions { Version = StratMLVersion.Part1, Indented = true };
    /// string xml = FrameworkStratML.Write(InterpolFrameworks.Framework2017To2020, options);
    /// Console.WriteLine(string.Join('\n', xml.Split('\n').Skip(1).Take(2)));
    /// // Output:
    /// // &lt;StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">
    /// //   &lt;Name>Strategic Framework 2017-2020&lt;/Name>
    /// </code>
    /// </example>
    public static string Write(StrategicFramework framework, StratMLWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return StratMLWriter.Write(framework, options);
    }

    /// <summary>Writes a framework to a buffer, as UTF-8.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains a character that XML does not allow. Nothing was written. The message
    /// contains the character and its position.
    /// </exception>
    public static void Write(
        StrategicFramework framework, IBufferWriter<byte> destination, StratMLWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(destination);
        StratMLWriter.Write(framework, destination, options);
    }

    /// <summary>Writes a framework to a stream, as UTF-8.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains a character that XML does not allow. Nothing was written. The message
    /// contains the character and its position.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(StrategicFramework framework, Stream destination, StratMLWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(destination);
        StratMLWriter.Write(framework, destination, options);
    }

    /// <summary>Writes a framework to an <see cref="XmlWriter"/>, as a document or as an element.</summary>
    /// <remarks>
    /// A document is written if the writer is at its start and does not write a fragment; otherwise, an element is
    /// written. The settings of the writer determine the indentation.
    /// </remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="writer">The writer, at a position where an element is allowed.</param>
    /// <param name="options">
    /// The options to use, or <see langword="null"/> to use the defaults. <see cref="StratMLWriteOptions.Indented"/> is
    /// ignored.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="writer"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains a character that XML does not allow. Nothing was written. The message
    /// contains the character and its position.
    /// </exception>
    /// <exception cref="InvalidOperationException">An element is not allowed at the position of the writer.</exception>
    public static void Write(StrategicFramework framework, XmlWriter writer, StratMLWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(writer);
        StratMLWriter.Write(framework, writer, options);
    }

    /// <summary>Asynchronously writes a framework to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in one piece, after it is complete.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains a character that XML does not allow. Nothing was written. The message
    /// contains the character and its position.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteAsync(
        StrategicFramework framework,
        Stream destination,
        StratMLWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(destination);
        return StratMLWriter.WriteAsync(framework, destination, options, cancellationToken);
    }

    /// <summary>
    /// Returns the parts of a framework that a version of StratML cannot hold, neither in elements nor in notes.
    /// </summary>
    /// <remarks>Exactly these parts are missing when the output is read again. This is an O(n) operation.</remarks>
    /// <param name="framework">The framework to check.</param>
    /// <param name="version">The version of StratML.</param>
    /// <returns>
    /// A warning for each part that would be dropped. The paths are the same as in JSON, such as
    /// <c>goals[3].objectives[1].indicators</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="version"/> is not a defined <see cref="StratMLVersion"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// var indicator = new PerformanceIndicator { MeasurementDimension = "Shore power", UnitOfMeasurement = "berths" };
    /// var objective = new Objective { Name = "Shore power at every berth", Indicators = [indicator] };
    /// var plan = new StrategicFramework
    /// {
    ///     Id = FrameworkId.Parse("harbour-2026-2030"),
    ///     Name = "Harbour Plan",
    ///     Goals = [new() { Name = "Clean power", Objectives = [objective] }],
    /// };
    /// foreach (Diagnostic diagnostic in FrameworkStratML.GetUnsupportedContent(plan, StratMLVersion.Part1))
    /// {
    ///     Console.WriteLine($"{diagnostic.Code} {diagnostic.Path}");
    /// }
    ///
    /// // Output: SF3201 goals[0].objectives[0].indicators
    /// </code>
    /// </example>
    public static EquatableList<Diagnostic> GetUnsupportedContent(StrategicFramework framework, StratMLVersion version)
    {
        ArgumentNullException.ThrowIfNull(framework);
        _ = Guard.Defined(version, StratMLVersion.Part2May2016, nameof(version));
        return WriteCheck.FindUnsupported(framework, version);
    }
}
