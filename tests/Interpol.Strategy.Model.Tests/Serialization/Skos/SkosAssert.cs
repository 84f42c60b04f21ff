using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Compares both syntaxes with N-Triples that are written directly from the model.</summary>
internal static class SkosAssert
{
    public const string Base = "https://example.org/plans/";

    private const string Address = Base + "all";

    public static void HasStatements(StrategicFramework framework)
    {
        RdfGraph expected = NTriples.Write([framework], Base);
        Equal(expected, FrameworkSkos.WriteJsonLd(framework), FrameworkSkos.WriteTurtle(framework));
        SkosIntegrity.AssertHolds(expected);
    }

    public static void Equal(RdfGraph expected, string jsonLd, string turtle)
    {
        Assert.Equal(expected.Lines, TurtleReader.Read(turtle, Address).Lines);
        Assert.Equal(expected.Lines, JsonLdReader.Read(jsonLd, Address).Lines);
    }
}
