using System.Text.Json;

namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

/// <summary>Writes copies of INTERPOL's frameworks as JSON-LD with a <see cref="Utf8JsonWriter"/>.</summary>
internal static class PlainJsonLd
{
    public static void Write(IEnumerable<StrategicFramework> frameworks, JsonElement context, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("@context");
        context.WriteTo(writer);
        writer.WriteStartArray("@graph");
        foreach (StrategicFramework framework in frameworks)
        {
            string id = framework.Id.ToString();
            List<PlainConcept> concepts = PlainConcept.GetAll(framework);
            WriteScheme(framework, id, concepts, writer);
            Begin(writer, $"{id}#elements", "OrderedCollection");
            writer.WriteString("inScheme", id);
            WriteIris("memberList", concepts, writer);
            writer.WriteEndObject();
            foreach (PlainConcept concept in concepts)
            {
                Write(framework, id, concept, writer);
            }

            writer.Flush();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteScheme(
        StrategicFramework framework, string id, List<PlainConcept> concepts, Utf8JsonWriter writer)
    {
        Begin(writer, id, "ConceptScheme");
        WriteText("prefLabel", framework.Name, framework.Language, writer);
        WriteText("title", framework.Name, framework.Language, writer);
        WriteText("description", framework.Description, framework.Language, writer);
        writer.WriteStartObject("source");
        writer.WriteString("id", framework.Source);
        writer.WriteEndObject();
        writer.WriteStartArray("publisher");
        writer.WriteStringValue($"{id}#organizations%5B0%5D");
        writer.WriteEndArray();
        FrameworkPeriod period = framework.Period!.Value;
        writer.WriteString("temporal", $"start={period.Start:O}; end={period.End:O}; scheme=W3C-DTF");
        if (framework.Adoption is { } adoption)
        {
            writer.WriteString("versionInfo", adoption.ToString());
        }

        WriteIris("hasTopConcept", [.. concepts.Where(concept => concept.Parent is null)], writer);
        writer.WriteEndObject();
        Begin(writer, $"{id}#organizations%5B0%5D", "Agent");
        WriteText("prefLabel", framework.Organizations[0].Name, framework.Language, writer);
        writer.WriteEndObject();
    }

    private static void Write(StrategicFramework framework, string id, PlainConcept concept, Utf8JsonWriter writer)
    {
        Begin(writer, concept.Iri, "Concept");
        writer.WriteString("kind", concept.Kind);
        WriteText("prefLabel", concept.Label, framework.Language, writer);
        WriteText("definition", concept.Definition, framework.Language, writer);
        writer.WriteString("notation", concept.Notation);
        writer.WriteString("inScheme", id);
        if (concept.Parent is null)
        {
            writer.WriteString("topConceptOf", id);
        }
        else
        {
            writer.WriteString("broader", concept.Parent.Iri);
        }

        if (concept.Children.Count > 0)
        {
            WriteIris("narrower", concept.Children, writer);
        }

        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, string iri, string type)
    {
        writer.WriteStartObject();
        writer.WriteString("id", iri);
        writer.WriteString("type", type);
    }

    private static void WriteText(string property, string? text, string? language, Utf8JsonWriter writer)
    {
        if (text is not null)
        {
            writer.WriteStartObject(property);
            writer.WriteString(language!, text);
            writer.WriteEndObject();
        }
    }

    private static void WriteIris(string property, List<PlainConcept> concepts, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(property);
        foreach (PlainConcept concept in concepts)
        {
            writer.WriteStringValue(concept.Iri);
        }

        writer.WriteEndArray();
    }
}
