using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Provides methods to write frameworks, catalogs and comparisons as linked data: SKOS in JSON-LD or Turtle.
/// </summary>
/// <remarks>
/// <para>A framework is a <c>skos:ConceptScheme</c>. Each element and each indicator is a <c>skos:Concept</c> with a
/// <c>dc:type</c>, such as <c>goal</c>. The tree is <c>skos:broader</c> and <c>skos:narrower</c>, and the order is a
/// <c>skos:OrderedCollection</c>. The name is the <c>skos:prefLabel</c>, and the description beside it is the
/// <c>skos:definition</c>. Without a name, the description is the label. The measurement dimension of an indicator that
/// has a name is the <c>skos:altLabel</c>, as is the acronym of an organization.</para>
/// <para>Organizations are <c>dcterms:publisher</c>, the publication date is <c>dcterms:issued</c>, the source is
/// <c>dcterms:source</c>, the period is <c>dcterms:temporal</c>, and the adoption is <c>owl:versionInfo</c>. All terms
/// are from SKOS, Dublin Core and OWL. <see cref="GetUnsupportedContent"/> lists the properties that are not written,
/// such as identifiers, the kind of a goal, its groups, stakeholders and results.</para>
/// <para>Of a comparison, both frameworks and the matches of their elements are written: <c>skos:exactMatch</c> for
/// unchanged and renumbered elements, <c>skos:closeMatch</c> for reworded and moved ones, <c>skos:relatedMatch</c>,
/// <c>skos:narrowMatch</c> for a split and <c>skos:broadMatch</c> for a merge. They lead from the earlier element to
/// the later one. The later framework <c>dcterms:replaces</c> the earlier one. The frameworks must have different ids,
/// because their elements would have the same IRIs otherwise.</para>
/// <para>The IRI of an element is relative: the id of the framework, a slash and the code, as in
/// <c>harbour-2026-2030/4.2</c>. For elements that have no code, or share it with another element, it is the id,
/// <c>#</c> and the path, as in <c>harbour-2026-2030#vision</c>. The IRI of an indicator starts with that of its
/// objective. Characters are percent-encoded if necessary. See <see cref="SkosWriteOptions.BaseIri"/>.</para>
/// <para>The <c>skos:notation</c> is the code, or the path if the code is missing or not unique. The conditions of the
/// SKOS Reference (W3C Recommendation, 2009) hold for every framework, such as one preferred label per language.</para>
/// <para>The output is the same on every machine, and both syntaxes have the same statements. Each JSON-LD document
/// contains its context, so readers do not fetch anything. Writing is an O(n) operation. When a catalog is written to a
/// stream or a buffer, the memory does not depend on the number of frameworks.</para>
/// </remarks>
public static partial class FrameworkSkos
{
    /// <summary>Writes a framework as JSON-LD to a string.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate.
    /// </exception>
    public static string WriteJsonLd(StrategicFramework framework, SkosWriteOptions? options = null) =>
        SkosOutput.Write(SkosDocument.Create(framework, options), SkosSyntax.JsonLd);

    /// <summary>Writes a framework as JSON-LD to a buffer, as UTF-8.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void WriteJsonLd(
        StrategicFramework framework, IBufferWriter<byte> destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(framework, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.JsonLd, destination);
    }

    /// <summary>Writes a framework as JSON-LD to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void WriteJsonLd(StrategicFramework framework, Stream destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(framework, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.JsonLd, destination);
    }

    /// <summary>Asynchronously writes a framework as JSON-LD to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The document can be incomplete after a cancellation.
    /// </param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteJsonLdAsync(
        StrategicFramework framework,
        Stream destination,
        SkosWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var document = SkosDocument.Create(framework, options);
        ArgumentNullException.ThrowIfNull(destination);
        return SkosOutput.WriteAsync(document, SkosSyntax.JsonLd, destination, cancellationToken);
    }

    /// <summary>Writes a framework as Turtle to a string.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate.
    /// </exception>
    /// <example>
    /// <code>
    /// var plan = new StrategicFramework
    /// {
    ///     Id = FrameworkId.Parse("harbour-2026-2030"),
    ///     Name = "Harbour Plan",
    ///     Language = "en",
    ///     Goals = [new() { Code = ElementCode.Parse("1"), Name = "Clean power" }],
    /// };
    /// string turtle = FrameworkSkos.WriteTurtle(plan);
    /// Console.WriteLine(turtle[turtle.LastIndexOf("\n\n")..].Trim());
    /// // Output:
    /// // &lt;harbour-2026-2030/1> a skos:Concept ;
    /// //     dc:type "goal" ;
    /// //     skos:prefLabel "Clean power"@en ;
    /// //     skos:notation "1" ;
    /// //     skos:inScheme &lt;harbour-2026-2030> ;
    /// //     skos:topConceptOf &lt;harbour-2026-2030> .
    /// </code>
    /// </example>
    public static string WriteTurtle(StrategicFramework framework, SkosWriteOptions? options = null) =>
        SkosOutput.Write(SkosDocument.Create(framework, options), SkosSyntax.Turtle);

    /// <summary>Writes a framework as Turtle to a buffer, as UTF-8.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void WriteTurtle(
        StrategicFramework framework, IBufferWriter<byte> destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(framework, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.Turtle, destination);
    }

    /// <summary>Writes a framework as Turtle to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void WriteTurtle(StrategicFramework framework, Stream destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(framework, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.Turtle, destination);
    }

    /// <summary>Asynchronously writes a framework as Turtle to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The document can be incomplete after a cancellation.
    /// </param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteTurtleAsync(
        StrategicFramework framework,
        Stream destination,
        SkosWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var document = SkosDocument.Create(framework, options);
        ArgumentNullException.ThrowIfNull(destination);
        return SkosOutput.WriteAsync(document, SkosSyntax.Turtle, destination, cancellationToken);
    }

    /// <summary>Returns a warning for each property of a framework that linked data cannot hold.</summary>
    /// <remarks>
    /// Each warning has the path of the property, such as <c>goals[0].kind</c>. This is an O(n) operation.
    /// </remarks>
    /// <param name="framework">The framework to check.</param>
    /// <returns>The warnings, in document order, or an empty list if everything is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    public static EquatableList<Diagnostic> GetUnsupportedContent(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return SkosUnsupported.Find(framework);
    }
}
