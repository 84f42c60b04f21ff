namespace Interpol.Strategy.Model.Serialization;

/// <summary>Defines the terms that are written. They are from existing vocabularies only.</summary>
internal static class SkosTerms
{
    public static readonly SkosTerm ConceptScheme = new("ConceptScheme", "skos:ConceptScheme");
    public static readonly SkosTerm Concept = new("Concept", "skos:Concept");
    public static readonly SkosTerm OrderedCollection = new("OrderedCollection", "skos:OrderedCollection");
    public static readonly SkosTerm Agent = new("Agent", "dcterms:Agent");

    public static readonly SkosTerm Kind = new("kind", "dc:type");
    public static readonly SkosTerm PreferredLabel = CreateText("prefLabel", "skos:prefLabel");
    public static readonly SkosTerm AlternativeLabel = CreateText("altLabel", "skos:altLabel");
    public static readonly SkosTerm Definition = CreateText("definition", "skos:definition");
    public static readonly SkosTerm Notation = new("notation", "skos:notation");
    public static readonly SkosTerm InScheme = CreateReference("inScheme", "skos:inScheme");
    public static readonly SkosTerm TopConceptOf = CreateReference("topConceptOf", "skos:topConceptOf");
    public static readonly SkosTerm HasTopConcept = CreateReferences("hasTopConcept", "skos:hasTopConcept");
    public static readonly SkosTerm Broader = CreateReference("broader", "skos:broader");
    public static readonly SkosTerm Narrower = CreateReferences("narrower", "skos:narrower");
    public static readonly SkosTerm MemberList = new("memberList", "skos:memberList", "@id", "@list");

    public static readonly SkosTerm Title = CreateText("title", "dcterms:title");
    public static readonly SkosTerm Description = CreateText("description", "dcterms:description");
    public static readonly SkosTerm Issued = new("issued", "dcterms:issued", "xsd:date");
    public static readonly SkosTerm Source = new("source", "dcterms:source");
    public static readonly SkosTerm Publisher = CreateReferences("publisher", "dcterms:publisher");
    public static readonly SkosTerm Temporal = new("temporal", "dcterms:temporal", "dcterms:Period");
    public static readonly SkosTerm VersionInfo = new("versionInfo", "owl:versionInfo");
    public static readonly SkosTerm Replaces = CreateReference("replaces", "dcterms:replaces");

    public static readonly SkosTerm ExactMatch = CreateReferences("exactMatch", "skos:exactMatch");
    public static readonly SkosTerm CloseMatch = CreateReferences("closeMatch", "skos:closeMatch");
    public static readonly SkosTerm RelatedMatch = CreateReferences("relatedMatch", "skos:relatedMatch");
    public static readonly SkosTerm NarrowMatch = CreateReferences("narrowMatch", "skos:narrowMatch");
    public static readonly SkosTerm BroadMatch = CreateReferences("broadMatch", "skos:broadMatch");

    /// <summary>Gets all terms, in the order of the context of JSON-LD.</summary>
    public static SkosTerm[] All =>
    [
        ConceptScheme, Concept, OrderedCollection, Agent, Kind, PreferredLabel, AlternativeLabel, Definition, Notation,
        InScheme, TopConceptOf, HasTopConcept, Broader, Narrower, MemberList, Title, Description, Issued, Source,
        Publisher, Temporal, VersionInfo, Replaces, ExactMatch, CloseMatch, RelatedMatch, NarrowMatch, BroadMatch,
    ];

    /// <summary>Gets the prefixes of the vocabularies.</summary>
    public static (string Prefix, string Namespace)[] Prefixes =>
    [
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("owl", "http://www.w3.org/2002/07/owl#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private static SkosTerm CreateText(string name, string prefixedName) =>
        new(name, prefixedName, container: "@language");

    private static SkosTerm CreateReference(string name, string prefixedName) => new(name, prefixedName, "@id");

    private static SkosTerm CreateReferences(string name, string prefixedName) =>
        new(name, prefixedName, "@id", "@set");
}
