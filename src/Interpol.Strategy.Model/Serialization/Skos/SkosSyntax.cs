namespace Interpol.Strategy.Model.Serialization;

/// <summary>Specifies the syntax of RDF.</summary>
internal enum SkosSyntax
{
    JsonLd,
    Turtle,
}
