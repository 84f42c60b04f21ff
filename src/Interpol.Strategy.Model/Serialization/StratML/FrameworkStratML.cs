using System.Buffers;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes frameworks as StratML: ISO 17469-1 (Part 1) and ANSI/AIIM 22:2017 (Part 2).</summary>
/// <remarks>
/// <para>Reading takes both parts in their namespaces of today and of before, and documents as they are published: what is out of order, misnamed or
/// misplaced is read as it was meant, and everything that is not as the schema has it is told. Nothing is fetched, no document type is read, and a
/// document's depth and size are limited by the <see cref="ReadOptions"/>. Whatever a document holds is told in the result; it never makes a reader throw.</para>
/// <para>What is written is valid by the schema of its version, and read back it is the same framework but for what <see cref="GetUnsupportedContent"/> tells. What the
/// schemas have no element for stands as notes at the end of <c>OtherInformation</c>, each on a line of its own, where other programs show it as text:
/// <c>[Goal kind: strategic priority]</c>, <c>[Adopted by: General Assembly, 82nd session, October 2013]</c>, <c>[Framework id: plan]</c>,
/// <c>[Identifier of value 1: respect]</c>, <c>[Source: …]</c> for one that is no URI, <c>[In force: ../..]</c> for a period that is open at both ends,
/// <c>[Goals: none]</c> beside the empty goal that a plan has to have, <c>[Description: empty]</c> of a goal whose description is there and empty; and in Part 1 also
/// <c>[Document type: performance report]</c>, <c>[Document identifier: …]</c> and <c>[Submitter identifier: …]</c>. Reading takes them out again. A text
/// that itself ends in what looks like a note has <c>[End of text]</c> behind it, and in a note a line feed is <c>\n</c>, a carriage return <c>\r</c>, a backslash is doubled.</para>
/// <para>The empty description of a goal is how the schemas make a goal say that it has none, and is read as <see langword="null"/>.</para>
/// <para>A <see cref="FrameworkId"/> has no element either: it is made of the document's identifier, or else of its name, and only noted when it is another one.</para>
/// <para>An identifier that is no XML name, or that an earlier element has, is written as one of its own: a character that is not allowed as <c>_xHHHH_</c>, the
/// second of one identifier with <c>_x.2_</c> behind it. Reading turns that back.</para>
/// </remarks>
public static class FrameworkStratML
{
    /// <summary>Reads a framework from the text of a document.</summary>
    /// <param name="xml">The document. What it declares as its encoding is not looked at.</param>
    /// <param name="options">How strictly to read, and how much at most; <see langword="null"/> for the default.</param>
    /// <returns>The framework, if there is one, and all that there is to say of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is <see langword="null"/>.</exception>
    public static ReadResult<StrategicFramework> Read(string xml, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return StratMLReader.Read(xml, options);
    }

    /// <summary>Reads a framework from the bytes of a document, in the encoding that it declares; UTF-8 when it declares none.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="options">How strictly to read, and how much at most; <see langword="null"/> for the default.</param>
    /// <returns>The framework, if there is one, and all that there is to say of the document.</returns>
    public static ReadResult<StrategicFramework> Read(ReadOnlySpan<byte> xml, ReadOptions? options = null) => StratMLReader.Read(xml, options);

    /// <summary>Reads a framework from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">The document's bytes.</param>
    /// <param name="options">How strictly to read, and how much at most; <see langword="null"/> for the default.</param>
    /// <returns>The framework, if there is one, and all that there is to say of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<StrategicFramework> Read(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return StratMLReader.Read(stream, options);
    }

    /// <summary>Reads a framework from a reader of yours: the element on which it stands, or else the first one that follows. The reader stands behind it afterwards, if all went well.</summary>
    /// <param name="reader">The reader. Its own settings say how large a document may be, and whether document types are read; positions are told if it knows them.</param>
    /// <param name="options">How strictly to read; <see langword="null"/> for the default. <see cref="ReadOptions.MaxBytes"/> says nothing here.</param>
    /// <returns>The framework, if there is one, and all that there is to say of the element.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">What the reader reads from cannot be read. An <see cref="XmlException"/> of the reader, and what it throws when it validates, are diagnostics; whatever else it throws reaches the caller.</exception>
    public static ReadResult<StrategicFramework> Read(XmlReader reader, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var diagnostics = new DiagnosticCollector(options ?? ReadOptions.Default);
        return diagnostics.ToResult(DocumentReader.ReadElement(reader, diagnostics));
    }

    /// <summary>Reads a framework from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">The document's bytes.</param>
    /// <param name="options">How strictly to read, and how much at most; <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The framework, if there is one, and all that there is to say of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<ReadResult<StrategicFramework>> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return StratMLReader.ReadAsync(stream, options, cancellationToken);
    }

    /// <summary>Writes a framework as the text of a document.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="options">What to write, and how; <see langword="null"/> for Part 2 of 2016, indented.</param>
    /// <returns>The document. It declares UTF-8, as which it is meant to be stored.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the framework holds a character that XML cannot; the message tells which, and where.</exception>
    public static string Write(StrategicFramework framework, StratMLWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return StratMLWriter.Write(framework, options);
    }

    /// <summary>Writes a framework as UTF-8 bytes.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="destination">Where the document is appended.</param>
    /// <param name="options">What to write, and how; <see langword="null"/> for Part 2 of 2016, indented.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the framework holds a character that XML cannot; the message tells which, and where, and nothing was written.</exception>
    public static void Write(StrategicFramework framework, IBufferWriter<byte> destination, StratMLWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(destination);
        using var stream = new BufferStream(destination);
        StratMLWriter.Write(framework, stream, options);
    }

    /// <summary>Writes a framework as UTF-8 bytes to a stream, which stays open.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="destination">Where the document is written.</param>
    /// <param name="options">What to write, and how; <see langword="null"/> for Part 2 of 2016, indented.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the framework holds a character that XML cannot; the message tells which, and where, and nothing was written.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategicFramework framework, Stream destination, StratMLWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(destination);
        StratMLWriter.Write(framework, destination, options);
    }

    /// <summary>Writes a framework to a writer of yours: as a document when nothing was written to it yet, as an element otherwise.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="writer">The writer; its own settings say whether lines are indented.</param>
    /// <param name="options">What to write; <see langword="null"/> for Part 2 of 2016. <see cref="StratMLWriteOptions.Indented"/> says nothing here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> or <paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the framework holds a character that XML cannot; the message tells which, and where, and nothing was written.</exception>
    /// <exception cref="InvalidOperationException">No element may stand where the writer is.</exception>
    public static void Write(StrategicFramework framework, XmlWriter writer, StratMLWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(writer);
        StratMLWriter.Write(framework, writer, options);
    }

    /// <summary>Writes a framework as UTF-8 bytes to a stream, which stays open.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="destination">Where the document is written.</param>
    /// <param name="options">What to write, and how; <see langword="null"/> for Part 2 of 2016, indented.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the framework holds a character that XML cannot; the message tells which, and where, and nothing was written.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteAsync(StrategicFramework framework, Stream destination, StratMLWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(destination);
        return StratMLWriter.WriteAsync(framework, destination, options, cancellationToken);
    }

    /// <summary>Tells what of a framework a version of StratML cannot hold, neither in its elements nor as a note: exactly this is missing when what was written is read again. Takes time in proportion to the framework's size.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="version">The version.</param>
    /// <returns>A warning for each part that would be dropped, with the way to it as in JSON: <c>goals[3].objectives[1].indicators</c>. Empty when all can be held.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is no member of <see cref="StratMLVersion"/>.</exception>
    public static EquatableList<Diagnostic> GetUnsupportedContent(StrategicFramework framework, StratMLVersion version)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return WriteCheck.FindUnsupported(framework, Guard.Defined(version, StratMLVersion.Part2May2016, nameof(version)));
    }
}
