namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a node of the graph with its statements.</summary>
/// <param name="iri">The IRI of the node, which is relative.</param>
/// <param name="type">The class of the node, or <see langword="null"/> if another node has stated it.</param>
internal abstract class SkosNode(string iri, SkosTerm? type)
{
    public string Iri => iri;

    public void Write(SkosWriter writer)
    {
        writer.BeginNode(iri, type);
        WriteStatements(writer);
        writer.EndNode();
    }

    protected abstract void WriteStatements(SkosWriter writer);
}
