namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a framework. It is created together with all of its concepts.</summary>
internal sealed class SkosScheme : SkosNode
{
    private readonly StrategicFramework _framework;
    private readonly List<SkosOrganization> _organizations;

    public SkosScheme(StrategicFramework framework, SkosWriteOptions options)
        : base(SkosIri.CreateForFramework(framework.Id.ToString()), SkosTerms.ConceptScheme)
    {
        _framework = framework;
        Language = framework.Language ?? options.Language;
        _organizations = SkosOrganization.Create(framework, Language);
        Concepts = SkosConceptBuilder.Build(framework, this);
    }

    public string? Language { get; }

    public List<SkosConcept> Concepts { get; }

    /// <summary>Gets the nodes of the framework: the scheme, its organizations, the order and the concepts.</summary>
    public IEnumerable<SkosNode> GetNodes()
    {
        yield return this;
        foreach (SkosOrganization organization in _organizations)
        {
            yield return organization;
        }

        yield return new SkosOrder(_framework.Id.ToString(), this);
        foreach (SkosConcept concept in Concepts)
        {
            yield return concept;
        }
    }

    protected override void WriteStatements(SkosWriter writer)
    {
        // An id is not in a language.
        string? name = SkosText.GetVisible(_framework.Name);
        string? language = name is null ? null : Language;
        string title = name ?? _framework.Id.ToString();
        writer.WriteText(SkosTerms.PreferredLabel, title, language);
        writer.WriteText(SkosTerms.Title, title, language);
        if (SkosText.GetVisible(_framework.Description) is { } description)
        {
            writer.WriteText(SkosTerms.Description, description, Language);
        }

        WriteOrigin(writer);
        if (Concepts.Count > 0)
        {
            writer.WriteReferences(SkosTerms.HasTopConcept, Concepts.Where(concept => concept.IsTop));
        }
    }

    private void WriteOrigin(SkosWriter writer)
    {
        if (_framework.PublicationDate is { } date)
        {
            writer.WriteValue(SkosTerms.Issued, SkosText.Format(date));
        }

        if (_framework.Source is { } address && IriSyntax.IsAbsolute(address))
        {
            writer.WriteIri(SkosTerms.Source, address);
        }
        else if (SkosText.GetVisible(_framework.Source) is { } source)
        {
            writer.WriteValue(SkosTerms.Source, source);
        }

        if (_organizations.Count > 0)
        {
            writer.WriteReferences(SkosTerms.Publisher, _organizations);
        }

        if (_framework.Period is { } period && SkosText.Format(period) is { } interval)
        {
            writer.WriteValue(SkosTerms.Temporal, interval);
        }

        if (SkosText.GetVisible(_framework.Adoption?.ToString()) is { } adoption)
        {
            writer.WriteValue(SkosTerms.VersionInfo, adoption);
        }
    }
}
