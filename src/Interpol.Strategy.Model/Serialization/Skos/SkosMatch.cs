namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the relation of an element of the earlier framework to elements of the later one.</summary>
internal sealed class SkosMatch(SkosNode earlier, SkosTerm property, IReadOnlyList<SkosNode> later)
    : SkosNode(earlier.Iri, type: null)
{
    protected override void WriteStatements(SkosWriter writer) => writer.WriteReferences(property, later);
}
