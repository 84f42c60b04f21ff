using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The linked data of the canonical frameworks: files in the repository that the library contains.</summary>
public sealed class CanonicalSkosTests
{
    public static TheoryData<string> Ids => [.. InterpolFrameworks.All.Select(framework => framework.Id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_jsonld_equals_the_output_of_the_library(string id)
    {
        StrategicFramework framework = InterpolFrameworks.Catalog.GetFramework(id);
        string written = FrameworkSkos.WriteJsonLd(framework, new() { Indented = true });
        Repository.AssertApproved(written, GetPath($"{id}.jsonld"));
        Assert.Equal(
            Encoding.UTF8.GetBytes(written), InterpolFrameworks.GetDocument(id, FrameworkFormat.JsonLd).ToArray());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_turtle_equals_the_output_of_the_library(string id)
    {
        string written = FrameworkSkos.WriteTurtle(InterpolFrameworks.Catalog.GetFramework(id));
        Repository.AssertApproved(written, GetPath($"{id}.ttl"));
        Assert.Equal(
            Encoding.UTF8.GetBytes(written), InterpolFrameworks.GetDocument(id, FrameworkFormat.Turtle).ToArray());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_documents_have_the_statements_of_the_framework(string id)
    {
        StrategicFramework framework = InterpolFrameworks.Catalog.GetFramework(id);
        RdfGraph expected = NTriples.Write([framework], SkosAssert.Base);
        SkosAssert.Equal(expected, GetDocument(id, FrameworkFormat.JsonLd), GetDocument(id, FrameworkFormat.Turtle));
        SkosIntegrity.AssertHolds(expected);
        Assert.Equal(
            framework.GetElements().Count(), expected.GetInstances(RdfTerms.SkosIri("Concept")).Count());
    }

    private static string GetDocument(string id, FrameworkFormat format) =>
        Encoding.UTF8.GetString(InterpolFrameworks.GetDocument(id, format).Span);

    private static string[] GetPath(string name) =>
        ["src", "Interpol.Strategy.Model", "Canonical", "Documents", name];
}
