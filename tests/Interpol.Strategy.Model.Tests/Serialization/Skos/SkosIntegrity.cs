using static Interpol.Strategy.Model.Tests.RdfTerms;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Checks the integrity conditions of the SKOS Reference (W3C Recommendation, 18 August 2009).</summary>
internal static class SkosIntegrity
{
    private static readonly string[] Mappings = ["broadMatch", "narrowMatch", "relatedMatch", "closeMatch"];

    public static void AssertHolds(RdfGraph graph)
    {
        string[] concepts = [.. graph.GetInstances(SkosIri("Concept"))];
        Assert.Equal(concepts.Length, concepts.Distinct().Count());
        Assert.Equal(graph.Lines.Length, graph.Lines.Distinct().Count());
        AssertLabels(graph);
        AssertNotations(graph);
        AssertTree(graph, concepts);
        AssertMatches(graph);
    }

    /// <summary>S13 and S14: one preferred label per language, and no label twice.</summary>
    private static void AssertLabels(RdfGraph graph)
    {
        ILookup<string, string> preferred = graph.GetPairs(SkosIri("prefLabel")).ToLookup(p => p.Subject, p => p.Value);
        ILookup<string, string> others = graph.GetPairs(SkosIri("altLabel")).ToLookup(p => p.Subject, p => p.Value);
        foreach (string subject in graph.GetInstances(SkosIri("Concept")).Concat(
            graph.GetInstances(SkosIri("ConceptScheme"))))
        {
            string[] labels = [.. preferred[subject]];
            Assert.NotEmpty(labels);
            Assert.Equal(labels.Length, labels.Select(GetLanguage).Distinct().Count());
            Assert.DoesNotContain("\"\"", labels.Select(label => label[..(label.LastIndexOf('"') + 1)]));
            Assert.Empty(labels.Intersect(others[subject]));
        }
    }

    /// <summary>By convention, concepts of one scheme have different notations.</summary>
    private static void AssertNotations(RdfGraph graph)
    {
        Dictionary<string, string> schemes =
            graph.GetPairs(SkosIri("inScheme")).ToDictionary(pair => pair.Subject, pair => pair.Value);
        (string Subject, string Value)[] notations = [.. graph.GetPairs(SkosIri("notation"))];
        Assert.Equal(notations.Length, notations.DistinctBy(pair => (schemes[pair.Subject], pair.Value)).Count());
        Assert.Equal(
            graph.GetInstances(SkosIri("Concept")).Order(StringComparer.Ordinal),
            notations.Select(pair => pair.Subject).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// S8 and S25: inverse properties are both stated. Each concept leads to a top concept, which excludes
    /// cycles.
    /// </summary>
    private static void AssertTree(RdfGraph graph, string[] concepts)
    {
        AssertInverse(graph, "broader", "narrower");
        AssertInverse(graph, "topConceptOf", "hasTopConcept");
        Dictionary<string, string> broader =
            graph.GetPairs(SkosIri("broader")).ToDictionary(pair => pair.Subject, pair => pair.Value);
        HashSet<string> top = [.. graph.GetPairs(SkosIri("topConceptOf")).Select(pair => pair.Subject)];
        foreach (string concept in concepts)
        {
            string ancestor = concept;
            int steps = 0;
            while (broader.TryGetValue(ancestor, out string? next))
            {
                Assert.DoesNotContain(ancestor, top);
                ancestor = next;
                Assert.True(++steps < 3, $"{concept} is part of a cycle.");
            }

            Assert.Contains(ancestor, top);
        }
    }

    /// <summary>S46: <c>exactMatch</c> is disjoint with the others. Nothing matches itself.</summary>
    private static void AssertMatches(RdfGraph graph)
    {
        HashSet<string> exact = [];
        foreach ((string subject, string value) in graph.GetPairs(SkosIri("exactMatch")))
        {
            Assert.True(exact.Add(subject) && exact.Add(value), $"{subject} or {value} has two exact matches.");
        }

        foreach ((string subject, string value) in Mappings.SelectMany(name => graph.GetPairs(SkosIri(name))))
        {
            Assert.NotEqual(subject, value);
            Assert.DoesNotContain(subject, exact);
            Assert.DoesNotContain(value, exact);
        }
    }

    private static void AssertInverse(RdfGraph graph, string property, string inverse) => Assert.Equal(
        graph.GetPairs(SkosIri(property)).OrderBy(pair => pair.Subject, StringComparer.Ordinal),
        graph.GetPairs(SkosIri(inverse)).Select(pair => (pair.Value, pair.Subject))
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal));

    private static string GetLanguage(string literal) => literal[(literal.LastIndexOf('"') + 1)..];
}
