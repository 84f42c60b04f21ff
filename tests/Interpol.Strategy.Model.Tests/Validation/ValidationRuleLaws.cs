using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

public sealed class ValidationRuleLaws : RecordLaws<ValidationRule>
{
    internal override Gen<ValidationRule> Values { get; } =
        from code in Gen.Elements("SF2101", "HOUSE1")
        from title in Texts.Any
        from severity in Gen.Elements(Enum.GetValues<DiagnosticSeverity>())
        from basis in Texts.Any
        from check in Gen.Elements<Func<StrategicFramework, IEnumerable<RuleFinding>>>(Nothing, Something)
        select new ValidationRule { Code = code, Title = title, Severity = severity, Basis = basis, Check = check };

    private static IEnumerable<RuleFinding> Nothing(StrategicFramework framework) => [];

    private static IEnumerable<RuleFinding> Something(StrategicFramework framework) => [new("", "")];
}
