namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes the statements of nodes. Each syntax has its own writer.</summary>
internal abstract class SkosWriter : IDisposable
{
    public static SkosWriter Create(SkosSyntax syntax, PooledByteBufferWriter destination, SkosWriteOptions options) =>
        syntax == SkosSyntax.Turtle
            ? new SkosTurtleWriter(destination)
            : new SkosJsonLdWriter(destination, options.Indented);

    public abstract void BeginDocument(string? baseIri);

    /// <summary>Begins a node. Its statements follow.</summary>
    /// <param name="iri">The IRI of the node.</param>
    /// <param name="type">The class of the node, or <see langword="null"/> if another node has stated it.</param>
    public abstract void BeginNode(string iri, SkosTerm? type);

    public abstract void EndNode();

    public abstract void EndDocument();

    /// <summary>Makes sure that the destination has everything that was written.</summary>
    public abstract void Flush();

    public abstract void WriteText(SkosTerm property, string text, string? language);

    /// <summary>Writes a value of the type of the property, or a string if the property does not have a type.</summary>
    public abstract void WriteValue(SkosTerm property, string value);

    /// <summary>Writes an absolute IRI as the value of a property that can also have strings.</summary>
    public abstract void WriteIri(SkosTerm property, string iri);

    public abstract void WriteReference(SkosTerm property, SkosNode node);

    public abstract void WriteReferences(SkosTerm property, IEnumerable<SkosNode> nodes);

    public abstract void WriteList(SkosTerm property, IEnumerable<SkosNode> nodes);

    public abstract void Dispose();
}
