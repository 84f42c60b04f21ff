using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a framework with missing and repeated codes, and codes with separators of paths.</summary>
public sealed record RepetitiveFramework(StrategicFramework Value);

/// <summary>Provides frameworks with few different codes and identifiers.</summary>
internal static class RowArbitraries
{
    private static readonly Gen<ElementCode?> Codes = Gen.OneOf(
        PrimitiveGenerators.OptionalCodes,
        Gen.Elements("1", "1.1", "4.10", "a|b", "a%7Cb", "a%257Cb", "a%", "%25", "%7", "100%|7C", "|", "/", "#goals[0]")
            .Select(code => (ElementCode?)ElementCode.Parse(code)));

    private static readonly Gen<string?> Identifiers = Gen.OneOf(
        Gen.Elements<string?>(null, "", " ", "same", "other", "plan", "plan/1", "plan#goals[0].objectives[0]"),
        Gen.Elements("plan/1#indicators[0]", "plan/1.1#indicators[0]", "plan-2/1", "plan#goals[0]#indicators[1]")
            .Select(identifier => (string?)identifier));

    public static Arbitrary<RepetitiveFramework> Frameworks() =>
        ModelArbitraries.Create(CreateGenerator())
            .Convert(framework => new RepetitiveFramework(framework), wrapped => wrapped.Value);

    private static Gen<StrategicFramework> CreateGenerator()
    {
        Gen<GoalGroup> groups =
            from code in Codes
            from name in Gen.OneOf(StringGenerators.WellFormed, Gen.Elements("", "|", "%7C", "10%"))
            select new GoalGroup { Code = code, Name = name };
        Gen<PerformanceIndicator> indicators =
            from indicator in RecordGenerators.PerformanceIndicators
            from identifier in Identifiers
            select indicator with { Identifier = identifier };
        Gen<Objective> objectives =
            from objective in RecordGenerators.Objectives
            from code in Codes
            from all in RecordGenerators.List(indicators)
            select objective with { Code = code, Indicators = all };
        Gen<Goal> goals =
            from goal in RecordGenerators.Goals
            from code in Codes
            from headings in RecordGenerators.List(groups)
            from all in RecordGenerators.List(objectives)
            select goal with { Code = code, Groups = headings, Objectives = all };
        return
            from framework in RecordGenerators.StrategicFrameworks
            from id in Gen.Elements("plan", "plan-2")
            from all in RecordGenerators.List(goals)
            select framework with { Id = FrameworkId.Parse(id), Goals = all };
    }
}
