namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

/// <summary>Writes copies of INTERPOL's frameworks as Turtle with a <see cref="TextWriter"/>.</summary>
internal static class PlainTurtle
{
    public static void Write(IEnumerable<StrategicFramework> frameworks, string prefixes, TextWriter writer)
    {
        writer.Write(prefixes);
        foreach (StrategicFramework framework in frameworks)
        {
            List<PlainConcept> concepts = PlainConcept.GetAll(framework);
            WriteScheme(framework, concepts, writer);
            writer.Write($"\n<{framework.Id}#elements> a skos:OrderedCollection ;\n    skos:inScheme <{framework.Id}>");
            writer.Write(" ;\n    skos:memberList (");
            foreach (PlainConcept concept in concepts)
            {
                writer.Write($"\n        <{concept.Iri}>");
            }

            writer.Write("\n    ) .\n");
            foreach (PlainConcept concept in concepts)
            {
                Write(framework, concept, writer);
            }
        }
    }

    private static void WriteScheme(StrategicFramework framework, List<PlainConcept> concepts, TextWriter writer)
    {
        writer.Write($"\n<{framework.Id}> a skos:ConceptScheme");
        WriteText("skos:prefLabel", framework.Name, framework.Language, writer);
        WriteText("dcterms:title", framework.Name, framework.Language, writer);
        WriteText("dcterms:description", framework.Description, framework.Language, writer);
        writer.Write($" ;\n    dcterms:source <{framework.Source}>");
        writer.Write($" ;\n    dcterms:publisher <{framework.Id}#organizations%5B0%5D>");
        FrameworkPeriod period = framework.Period!.Value;
        writer.Write($" ;\n    dcterms:temporal \"start={period.Start:O}; end={period.End:O}; scheme=W3C-DTF\"");
        writer.Write("^^dcterms:Period");
        if (framework.Adoption is { } adoption)
        {
            writer.Write($" ;\n    owl:versionInfo \"{Escape(adoption.ToString())}\"");
        }

        WriteIris("skos:hasTopConcept", [.. concepts.Where(concept => concept.Parent is null)], writer);
        writer.Write($" .\n\n<{framework.Id}#organizations%5B0%5D> a dcterms:Agent");
        WriteText("skos:prefLabel", framework.Organizations[0].Name, framework.Language, writer);
        writer.Write(" .\n");
    }

    private static void Write(StrategicFramework framework, PlainConcept concept, TextWriter writer)
    {
        writer.Write($"\n<{concept.Iri}> a skos:Concept ;\n    dc:type \"{concept.Kind}\"");
        WriteText("skos:prefLabel", concept.Label, framework.Language, writer);
        WriteText("skos:definition", concept.Definition, framework.Language, writer);
        writer.Write($" ;\n    skos:notation \"{concept.Notation}\" ;\n    skos:inScheme <{framework.Id}>");
        writer.Write(concept.Parent is null
            ? $" ;\n    skos:topConceptOf <{framework.Id}>"
            : $" ;\n    skos:broader <{concept.Parent.Iri}>");
        WriteIris("skos:narrower", concept.Children, writer);
        writer.Write(" .\n");
    }

    private static void WriteText(string property, string? text, string? language, TextWriter writer)
    {
        if (text is not null)
        {
            writer.Write($" ;\n    {property} \"{Escape(text)}\"@{language}");
        }
    }

    private static void WriteIris(string property, List<PlainConcept> concepts, TextWriter writer)
    {
        for (int i = 0; i < concepts.Count; i++)
        {
            writer.Write(i == 0 ? $" ;\n    {property} <{concepts[i].Iri}>" : $",\n        <{concepts[i].Iri}>");
        }
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
