using System.Runtime.CompilerServices;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the operations whose cost a plan determines, by name.</summary>
internal static class PlanOperations
{
    private static readonly ReadOptions Unlimited = new()
    {
        MaxBytes = int.MaxValue,
        MaxDiagnostics = int.MaxValue,
        Rules = ValidationRules.All,
        Mode = ReadMode.Lenient,
    };

    private static readonly StrategicFramework Canonical = InterpolFrameworks.Framework2017To2020;

    public static IReadOnlyDictionary<string, Action<StrategicFramework>> All { get; } =
        new Dictionary<string, Action<StrategicFramework>>(StringComparer.Ordinal)
        {
            ["write JSON"] = plan => FrameworkJson.Write(plan),
            ["read JSON"] = plan => ReadJson(FrameworkJson.Write(plan)),
            ["write StratML Part 1"] = plan => WriteStratML(plan, StratMLVersion.Part1),
            ["write StratML Part 2"] = plan => WriteStratML(plan, StratMLVersion.Part2),
            ["read StratML Part 1"] = plan => ReadStratML(WriteStratML(plan, StratMLVersion.Part1)),
            ["read StratML Part 2"] = plan => ReadStratML(WriteStratML(plan, StratMLVersion.Part2)),
            ["write JSON-LD"] = plan => FrameworkSkos.WriteJsonLd(plan),
            ["write Turtle"] = plan => FrameworkSkos.WriteTurtle(plan),
            ["write the matches of a comparison"] = WriteMatches,
            ["list unsupported content"] =
                plan => FrameworkStratML.GetUnsupportedContent(plan, StratMLVersion.Part1),
            ["validate"] = plan => FrameworkValidator.Validate(plan, ValidationRules.All),
            ["search"] = plan => (plan with { Name = "Searched" }).Search(plan.Goals[0].Name),
            ["search with filters"] = plan => new FrameworkCatalog([plan, Canonical]).Search(
                "*", new() { Organization = plan.Organizations[0].Name }),
            ["find related"] = plan => new FrameworkCatalog([plan, Canonical]).FindRelated(plan.Goals[^1]),
            ["look up"] = LookUp,
            ["assess"] = plan => FrameworkProgress.Assess(plan, new(2018, 12, 31)),
            ["create rows"] = CreateRows,
            ["align"] = Align,
            ["compare with itself"] = plan => Use(plan.Equals(plan with { Name = "n" }), plan.GetHashCode()),
            ["describe"] = plan => Use([.. plan.GetElements().Select(element => element.ToString().Length)]),
        };

    public static void ReadJson(string json) =>
        Use(FrameworkJson.Read(json, Unlimited).Diagnostics.Count);

    public static void ReadStratML(string xml) => Use(FrameworkStratML.Read(xml, Unlimited).Diagnostics.Count);

    /// <summary>A plan that XML cannot contain is rejected with an exception, which costs something too.</summary>
    private static string WriteStratML(StrategicFramework plan, StratMLVersion version)
    {
        try
        {
            return FrameworkStratML.Write(plan, new() { Version = version });
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }

    private static void CreateRows(StrategicFramework plan) => Use(
        FrameworkRows.GetElements(plan).Count(),
        FrameworkRows.GetMeasures(plan).Count(),
        FrameworkRows.GetProgress(plan, new(2018, 12, 31)).Count());

    private static void WriteMatches(StrategicFramework plan)
    {
        StrategicFramework later = plan with { Id = FrameworkId.Parse($"{plan.Id}-later") };
        Use(FrameworkSkos.WriteTurtle(FrameworkComparison.Compare(plan, later)).Length);
    }

    private static void Align(StrategicFramework plan)
    {
        ElementReference[] references =
        [
            .. plan.GetElements().Select(element => element.GetCode()).OfType<ElementCode>()
                .Select(code => new ElementReference(plan.Id, code)),
        ];
        Alignment<ElementReference> alignment = plan.Align(references, reference => reference);
        Use(alignment.Uncovered.Count, alignment.Sum(_ => 1, includeDescendants: true).Count);
    }

    private static void LookUp(StrategicFramework plan)
    {
        Goal goal = plan.Goals[^1];
        Use(plan.TryGetLocation(goal with { Description = "other" }, out _) ? 1 : 0);
        Use(plan.TryGetReference(goal, out _) ? 1 : 0);
        _ = Assert.Throws<UnknownElementException>(() => plan.GetElement(goal.Name + "?"));
        _ = Assert.Throws<UnknownElementException>(() => plan.GetByIdentifier(goal.Name + "?"));
        _ = Assert.Throws<UnknownFrameworkException>(
            () => new FrameworkCatalog([plan]).Resolve($"{plan.Id}x/{goal.Code}"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(params object[] values) => GC.KeepAlive(values);
}
