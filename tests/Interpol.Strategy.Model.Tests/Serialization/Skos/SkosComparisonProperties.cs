using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(ComparisonArbitraries)])]
public sealed class SkosComparisonProperties
{
    [Property(SampleFactor = 3)]
    public void Both_syntaxes_have_the_statements_of_a_comparison(ComparedPair pair, ComparisonOptions options)
    {
        StrategicFramework later = pair.Later with { Id = FrameworkId.Parse($"{pair.Earlier.Id}-later") };
        var comparison = FrameworkComparison.Compare(pair.Earlier, later, options);
        RdfGraph expected = NTriples.Write(comparison, SkosAssert.Base);
        SkosAssert.Equal(expected, FrameworkSkos.WriteJsonLd(comparison), FrameworkSkos.WriteTurtle(comparison));
        SkosIntegrity.AssertHolds(expected);
    }
}
