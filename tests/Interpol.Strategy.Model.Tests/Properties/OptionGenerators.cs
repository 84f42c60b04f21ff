using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Generators of the records that are not part of a framework: rules, diagnostics and options.</summary>
internal static class OptionGenerators
{
    public static Gen<ValidationRule> ValidationRules { get; } =
        from code in Gen.Elements("SF2101", "HOUSE1")
        from title in StringGenerators.WellFormed
        from severity in Gen.Elements(Enum.GetValues<DiagnosticSeverity>())
        from basis in StringGenerators.WellFormed
        from check in Gen.Elements<Func<StrategicFramework, IEnumerable<RuleFinding>>>(FindNothing, FindOne)
        select new ValidationRule { Code = code, Title = title, Severity = severity, Rationale = basis, Check = check };

    public static Gen<Diagnostic> Diagnostics { get; } =
        from code in Gen.Elements(DiagnosticCodes.MissingProperty, DiagnosticCodes.InvalidFormat, "MINE")
        from severity in Gen.Elements(Enum.GetValues<DiagnosticSeverity>())
        from effect in Gen.Elements(Enum.GetValues<DiagnosticEffect>())
        from message in StringGenerators.WellFormed
        from path in Gen.Elements("", "goals[3].code")
        from line in Gen.Choose(0, 40)
        from column in Gen.Choose(1, 40)
        select new Diagnostic
        {
            Code = code,
            Severity = severity,
            Effect = effect,
            Message = message,
            Path = path,
            Line = line == 0 ? null : line,
            Column = line == 0 ? null : column,
        };

    public static Gen<ReadOptions> ReadOptions { get; } =
        from mode in Gen.Elements(Enum.GetValues<ReadMode>())
        from depth in Gen.Choose(1, 1000)
        from bytes in Gen.Choose(1, int.MaxValue)
        from diagnostics in Gen.Choose(1, 10_000)
        from rules in Gen.Elements(default, Model.ValidationRules.General, Model.ValidationRules.StratMLPart1)
        select new ReadOptions
        {
            Mode = mode,
            MaxDepth = depth,
            MaxBytes = bytes,
            MaxDiagnostics = diagnostics,
            Rules = rules,
        };

    private static IEnumerable<RuleFinding> FindNothing(StrategicFramework framework) => [];

    private static IEnumerable<RuleFinding> FindOne(StrategicFramework framework) => [new("", "")];
}
