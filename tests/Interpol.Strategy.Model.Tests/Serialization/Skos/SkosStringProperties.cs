using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(SkosGenerators)])]
public sealed class SkosStringProperties
{
    [Property]
    public void Both_syntaxes_have_the_statements_of_a_hostile_framework(StrategicFramework framework) =>
        SkosAssert.HasStatements(framework);
}
