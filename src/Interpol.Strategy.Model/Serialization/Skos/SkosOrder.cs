namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the document order of the concepts of a framework.</summary>
internal sealed class SkosOrder(string framework, SkosScheme scheme)
    : SkosNode(SkosIri.CreateForPart(framework, "elements"), SkosTerms.OrderedCollection)
{
    protected override void WriteStatements(SkosWriter writer)
    {
        writer.WriteReference(SkosTerms.InScheme, scheme);
        writer.WriteList(SkosTerms.MemberList, scheme.Concepts);
    }
}
