using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests whole documents of the plan of an invented port authority.</summary>
public sealed class FrameworkSkosTests
{
    private static readonly StrategicFramework Harbour = new()
    {
        Id = FrameworkId.Parse("harbour-2026-2030"),
        Name = "Harbour Plan",
        Description = "The plan for five years\nof the port",
        Period = FrameworkPeriod.FromYears(2026, 2030),
        PublicationDate = new(2025, 12, 1),
        Source = "https://harbour.example/plan",
        Language = "en",
        Organizations = [new() { Name = "Harbour Port Authority", Acronym = "HPA" }, new() { Description = "Unnamed" }],
        Adoption = new() { Body = "Board", Year = 2025 },
        Vision = new() { Description = "A port that trade relies on" },
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("1"),
                Name = "Clean power",
                Description = "No smoke at the quay",
                Objectives =
                [
                    new()
                    {
                        Code = ElementCode.Parse("1.1"),
                        Description = "Equip all \"24\" berths",
                        Indicators =
                        [
                            new()
                            {
                                Name = "Berths",
                                MeasurementDimension = "Berths with shore power",
                                UnitOfMeasurement = "berths",
                                Identifier = "shore power",
                            },
                            new() { MeasurementDimension = "Use", UnitOfMeasurement = "percent" },
                        ],
                    },
                ],
            },
        ],
    };

    [Fact]
    public void WriteTurtle_writes_a_framework() => Assert.Equal(
        """
        @base <https://harbour.example/plans/> .
        @prefix dc: <http://purl.org/dc/elements/1.1/> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <harbour-2026-2030> a skos:ConceptScheme ;
            skos:prefLabel "Harbour Plan"@en ;
            dcterms:title "Harbour Plan"@en ;
            dcterms:description "The plan for five years\nof the port"@en ;
            dcterms:issued "2025-12-01"^^xsd:date ;
            dcterms:source <https://harbour.example/plan> ;
            dcterms:publisher <harbour-2026-2030#organizations%5B0%5D> ;
            dcterms:temporal "start=2026-01-01; end=2030-12-31; scheme=W3C-DTF"^^dcterms:Period ;
            owl:versionInfo "Board, 2025" ;
            skos:hasTopConcept <harbour-2026-2030#vision>,
                <harbour-2026-2030/1> .

        <harbour-2026-2030#organizations%5B0%5D> a dcterms:Agent ;
            skos:prefLabel "Harbour Port Authority"@en ;
            skos:altLabel "HPA"@en .

        <harbour-2026-2030#elements> a skos:OrderedCollection ;
            skos:inScheme <harbour-2026-2030> ;
            skos:memberList (
                <harbour-2026-2030#vision>
                <harbour-2026-2030/1>
                <harbour-2026-2030/1.1>
                <harbour-2026-2030/1.1/shore%20power>
                <harbour-2026-2030/1.1#indicators%5B1%5D>
            ) .

        <harbour-2026-2030#vision> a skos:Concept ;
            dc:type "vision" ;
            skos:prefLabel "A port that trade relies on"@en ;
            skos:notation "vision" ;
            skos:inScheme <harbour-2026-2030> ;
            skos:topConceptOf <harbour-2026-2030> .

        <harbour-2026-2030/1> a skos:Concept ;
            dc:type "goal" ;
            skos:prefLabel "Clean power"@en ;
            skos:definition "No smoke at the quay"@en ;
            skos:notation "1" ;
            skos:inScheme <harbour-2026-2030> ;
            skos:topConceptOf <harbour-2026-2030> ;
            skos:narrower <harbour-2026-2030/1.1> .

        <harbour-2026-2030/1.1> a skos:Concept ;
            dc:type "objective" ;
            skos:prefLabel "Equip all \"24\" berths"@en ;
            skos:notation "1.1" ;
            skos:inScheme <harbour-2026-2030> ;
            skos:broader <harbour-2026-2030/1> ;
            skos:narrower <harbour-2026-2030/1.1/shore%20power>,
                <harbour-2026-2030/1.1#indicators%5B1%5D> .

        <harbour-2026-2030/1.1/shore%20power> a skos:Concept ;
            dc:type "indicator" ;
            skos:prefLabel "Berths"@en ;
            skos:altLabel "Berths with shore power"@en ;
            skos:notation "goals[0].objectives[0].indicators[0]" ;
            skos:inScheme <harbour-2026-2030> ;
            skos:broader <harbour-2026-2030/1.1> .

        <harbour-2026-2030/1.1#indicators%5B1%5D> a skos:Concept ;
            dc:type "indicator" ;
            skos:prefLabel "Use"@en ;
            skos:notation "goals[0].objectives[0].indicators[1]" ;
            skos:inScheme <harbour-2026-2030> ;
            skos:broader <harbour-2026-2030/1.1> .

        """.ReplaceLineEndings("\n"),
        FrameworkSkos.WriteTurtle(Harbour, new() { BaseIri = "https://harbour.example/plans/" }));

    [Fact]
    public void WriteJsonLd_writes_a_framework()
    {
        string document = FrameworkSkos.WriteJsonLd(Harbour with { Goals = [], Organizations = [] });
        using var json = JsonDocument.Parse(document);
        Assert.Equal(
            """
            [{"id":"harbour-2026-2030","type":"ConceptScheme","prefLabel":{"en":"Harbour Plan"},
            "title":{"en":"Harbour Plan"},
            "description":{"en":"The plan for five years\nof the port"},"issued":"2025-12-01",
            "source":{"id":"https://harbour.example/plan"},
            "temporal":"start=2026-01-01; end=2030-12-31; scheme=W3C-DTF","versionInfo":"Board, 2025",
            "hasTopConcept":["harbour-2026-2030#vision"]},
            {"id":"harbour-2026-2030#elements","type":"OrderedCollection","inScheme":"harbour-2026-2030",
            "memberList":["harbour-2026-2030#vision"]},
            {"id":"harbour-2026-2030#vision","type":"Concept","kind":"vision",
            "prefLabel":{"en":"A port that trade relies on"},"notation":"vision","inScheme":"harbour-2026-2030",
            "topConceptOf":"harbour-2026-2030"}]
            """.ReplaceLineEndings(""),
            json.RootElement.GetProperty("@graph").GetRawText());
    }

    [Fact]
    public void WriteJsonLd_writes_a_protected_context()
    {
        using var json = JsonDocument.Parse(
            FrameworkSkos.WriteJsonLd(Harbour, new() { BaseIri = "https://harbour.example/" }));
        JsonElement context = json.RootElement.GetProperty("@context");
        Assert.StartsWith(
            """{"@version":1.1,"@protected":true,"@base":"https://harbour.example/","id":"@id","type":"@type",""",
            context.GetRawText(),
            StringComparison.Ordinal);
        Assert.Equal(
            """{"@id":"skos:prefLabel","@container":"@language"}""", context.GetProperty("prefLabel").GetRawText());
        Assert.Equal(
            """{"@id":"skos:narrower","@type":"@id","@container":"@set"}""",
            context.GetProperty("narrower").GetRawText());
        Assert.Equal(
            """{"@id":"skos:memberList","@type":"@id","@container":"@list"}""",
            context.GetProperty("memberList").GetRawText());
    }

    [Fact]
    public void WriteTurtle_writes_the_matches_of_a_comparison()
    {
        StrategicFramework earlier = Create("earlier", "clean power", ["train every pilot", "open the gates at night"]);
        StrategicFramework later = Create("later", "clean power", ["open the gates at night", "train each pilot"]);
        string turtle = FrameworkSkos.WriteTurtle(FrameworkComparison.Compare(earlier, later));
        Assert.EndsWith(
            """

            <later> dcterms:replaces <earlier> .

            <earlier/1> skos:exactMatch <later/1> .

            <earlier/1.2> skos:closeMatch <later/1.1> .

            <earlier/1.1> skos:closeMatch <later/1.2> .

            """.ReplaceLineEndings("\n"),
            turtle,
            StringComparison.Ordinal);
    }

    [Fact]
    public void WriteJsonLd_writes_an_empty_catalog() => Assert.Empty(
        JsonLdReader.Read(FrameworkSkos.WriteJsonLd(new FrameworkCatalog([])), SkosAssert.Base).Statements);

    [Theory]
    [InlineData("../..", null)]
    [InlineData("2026-03-01/..", "start=2026-03-01; scheme=W3C-DTF")]
    [InlineData("../2026-03-01", "end=2026-03-01; scheme=W3C-DTF")]
    [InlineData("2026", "start=2026-01-01; end=2026-12-31; scheme=W3C-DTF")]
    public void Period_is_written_with_its_known_ends(string period, string? expected)
    {
        string turtle = FrameworkSkos.WriteTurtle(Harbour with { Period = FrameworkPeriod.Parse(period) });
        Assert.Equal(expected is not null, turtle.Contains("dcterms:temporal", StringComparison.Ordinal));
        Assert.Contains(expected ?? "", turtle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://harbour.example/plan", "<https://harbour.example/plan>")]
    [InlineData("https://harbour.example/a plan", "\"https://harbour.example/a plan\"")]
    [InlineData("harbour.example/plan", "\"harbour.example/plan\"")]
    [InlineData("skos:Concept", "\"skos:Concept\"")]
    [InlineData("dc://x", "<dc://x>")]
    [InlineData("The board", "\"The board\"")]
    public void Source_is_an_IRI_if_it_is_an_absolute_one(string source, string expected)
    {
        StrategicFramework framework = Harbour with { Source = source };
        Assert.Contains(
            $"    dcterms:source {expected} ;\n", FrameworkSkos.WriteTurtle(framework), StringComparison.Ordinal);
        Assert.Equal(
            TurtleReader.Read(FrameworkSkos.WriteTurtle(framework), SkosAssert.Base).Lines,
            JsonLdReader.Read(FrameworkSkos.WriteJsonLd(framework), SkosAssert.Base).Lines);
    }

    private static StrategicFramework Create(string id, string goal, string[] objectives) => new()
    {
        Id = FrameworkId.Parse(id),
        Name = "Harbour Plan",
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("1"),
                Name = goal,
                Objectives =
                [
                    .. objectives.Select((text, i) =>
                        new Objective { Code = ElementCode.Parse($"1.{i + 1}"), Description = text }),
                ],
            },
        ],
    };
}
