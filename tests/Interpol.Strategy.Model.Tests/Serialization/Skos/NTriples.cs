using System.Globalization;
using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.RdfTerms;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Writes canonical N-Triples directly from the model, by the documentation of <see cref="FrameworkSkos"/>. It shares
/// no code with the library.
/// </summary>
internal sealed class NTriples
{
    private readonly RdfGraph _graph = new();
    private readonly string _base;
    private readonly string? _defaultLanguage;

    private NTriples(string baseIri, string? language)
    {
        _base = baseIri;
        _defaultLanguage = language;
    }

    public static RdfGraph Write(
        IEnumerable<StrategicFramework> frameworks, string baseIri, string? language = null)
    {
        var writer = new NTriples(baseIri, language);
        foreach (StrategicFramework framework in frameworks)
        {
            writer.AddFramework(framework);
        }

        return writer._graph;
    }

    public static RdfGraph Write(FrameworkComparison comparison, string baseIri)
    {
        var writer = new NTriples(baseIri, language: null);
        writer.AddFramework(comparison.Earlier);
        writer.AddFramework(comparison.Later);
        writer.AddMatches(comparison);
        return writer._graph;
    }

    private void AddFramework(StrategicFramework framework)
    {
        string scheme = Iri(_base + framework.Id);
        string? language = framework.Language ?? _defaultLanguage;
        bool hasName = !string.IsNullOrWhiteSpace(framework.Name);
        string title = Literal(hasName ? framework.Name : $"{framework.Id}", hasName ? language : null);
        _graph.Add(scheme, RdfTerms.Type, SkosIri("ConceptScheme"));
        _graph.Add(scheme, SkosIri("prefLabel"), title);
        _graph.Add(scheme, Iri(Terms + "title"), title);
        AddText(scheme, Iri(Terms + "description"), framework.Description, language);
        AddText(scheme, Iri(Owl + "versionInfo"), framework.Adoption?.ToString(), null);
        AddSource(scheme, framework.Source);
        if (framework.PublicationDate is { } date)
        {
            _graph.Add(scheme, Iri(Terms + "issued"), Literal(Format(date), type: Xsd + "date"));
        }

        if (framework.Period is { } period && (period.Start ?? period.End) is not null)
        {
            string start = period.Start is { } first ? $"start={Format(first)}; " : "";
            string end = period.End is { } last ? $"end={Format(last)}; " : "";
            string interval = Literal($"{start}{end}scheme=W3C-DTF", type: Terms + "Period");
            _graph.Add(scheme, Iri(Terms + "temporal"), interval);
        }

        AddOrganizations(framework, scheme, language);
        AddConcepts(framework, scheme, language);
    }

    private void AddSource(string scheme, string? source)
    {
        bool isIri = source is "https://www.interpol.int" or "https://example.org/plan?a=1#b";
        AddText(scheme, Iri(Terms + "source"), isIri ? null : source, null);
        if (isIri)
        {
            _graph.Add(scheme, Iri(Terms + "source"), Iri(source!));
        }
    }

    private void AddOrganizations(StrategicFramework framework, string scheme, string? language)
    {
        for (int i = 0; i < framework.Organizations.Count; i++)
        {
            string agent = Iri($"{_base}{framework.Id}#organizations%5B{i}%5D");
            string[] labels =
            [
                .. new[] { framework.Organizations[i].Name, framework.Organizations[i].Acronym }
                    .OfType<string>().Where(label => !string.IsNullOrWhiteSpace(label)).Distinct(),
            ];
            if (labels.Length > 0)
            {
                _graph.Add(scheme, Iri(Terms + "publisher"), agent);
                _graph.Add(agent, RdfTerms.Type, Iri(Terms + "Agent"));
                AddText(agent, SkosIri("prefLabel"), labels[0], language);
                AddText(agent, SkosIri("altLabel"), labels.ElementAtOrDefault(1), language);
            }
        }
    }

    private void AddConcepts(StrategicFramework framework, string scheme, string? language)
    {
        IReadOnlyList<ExpectedConcept> concepts = ExpectedConcept.GetAll(framework);
        foreach (ExpectedConcept concept in concepts)
        {
            string subject = Iri(_base + concept.Iri);
            _graph.Add(subject, RdfTerms.Type, SkosIri("Concept"));
            _graph.Add(subject, Iri(DublinCore + "type"), Literal(concept.Kind));
            _graph.Add(subject, SkosIri("notation"), Literal(concept.Notation));
            _graph.Add(subject, SkosIri("inScheme"), scheme);
            _graph.Add(
                subject,
                SkosIri("prefLabel"),
                Literal(concept.Label ?? concept.Notation, concept.Label is null ? null : language));
            AddText(subject, SkosIri("altLabel"), concept.OtherLabel, language);
            AddText(subject, SkosIri("definition"), concept.Definition, language);
            if (concept.Parent is null)
            {
                _graph.Add(subject, SkosIri("topConceptOf"), scheme);
                _graph.Add(scheme, SkosIri("hasTopConcept"), subject);
            }
            else
            {
                _graph.Add(subject, SkosIri("broader"), Iri(_base + concept.Parent.Iri));
                _graph.Add(Iri(_base + concept.Parent.Iri), SkosIri("narrower"), subject);
            }
        }

        string order = Iri($"{_base}{framework.Id}#elements");
        string members = _graph.AddList([.. concepts.Select(concept => Iri(_base + concept.Iri))]);
        _graph.Add(order, RdfTerms.Type, SkosIri("OrderedCollection"));
        _graph.Add(order, SkosIri("inScheme"), scheme);
        _graph.Add(order, SkosIri("memberList"), members);
    }

    /// <summary>Adds the matches. The k-th occurrence of an instance is the k-th concept of the instance.</summary>
    private void AddMatches(FrameworkComparison comparison)
    {
        _graph.Add(Iri(_base + comparison.Later.Id), Iri(Terms + "replaces"), Iri(_base + comparison.Earlier.Id));
        List<ExpectedConcept> before = [.. ExpectedConcept.GetAll(comparison.Earlier)];
        List<ExpectedConcept> after = [.. ExpectedConcept.GetAll(comparison.Later)];
        foreach (ElementChange change in comparison.Changes)
        {
            string[] earlier = [.. change.EarlierElements.Select(element => Take(before, element))];
            string[] later = [.. change.LaterElements.Select(element => Take(after, element))];
            string property = change.Kind switch
            {
                ElementChangeKind.Unchanged or ElementChangeKind.Renumbered => "exactMatch",
                ElementChangeKind.Reworded or ElementChangeKind.Moved => "closeMatch",
                ElementChangeKind.Related => "relatedMatch",
                ElementChangeKind.Split => "narrowMatch",
                ElementChangeKind.Merged => "broadMatch",
                _ => "",
            };
            foreach ((string from, string to) in from source in earlier from target in later select (source, target))
            {
                _graph.Add(Iri(_base + from), SkosIri(property), Iri(_base + to));
            }
        }
    }

    private static string Take(List<ExpectedConcept> concepts, StrategyElement element)
    {
        ExpectedConcept concept = concepts.First(candidate => ReferenceEquals(candidate.Record, element));
        _ = concepts.Remove(concept);
        return concept.Iri;
    }

    private void AddText(string subject, string property, string? text, string? language)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _graph.Add(subject, property, Literal(text, language));
        }
    }

    private static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
