namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the statement that a framework replaces an earlier one.</summary>
internal sealed class SkosReplacement(SkosNode later, SkosNode earlier)
    : SkosNode(later.Iri, type: null)
{
    protected override void WriteStatements(SkosWriter writer) =>
        writer.WriteReference(SkosTerms.Replaces, earlier);
}
