namespace Interpol.Strategy.Model.Tests.Allocations;

/// <summary>Tests that lookups do not allocate.</summary>
public class LookupAllocationTests
{
    private const int Calls = 1_000;

    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;
    private static readonly FrameworkCatalog Catalog = InterpolFrameworks.Catalog;
    private static readonly ElementReference Reference = ElementReference.Parse("interpol-2017-2020/4.2");
    private static readonly ElementCode GoalCode = ElementCode.Parse("4");
    private static readonly StrategicFramework Lettered = new()
    {
        Id = FrameworkId.Parse("lettered"),
        Name = "Lettered",
        Goals =
        [
            new()
            {
                Name = "Goal",
                Code = ElementCode.Parse("Goal 3"),
                Objectives = [new() { Code = ElementCode.Parse("1.a") }],
            },
        ],
    };

    public static TheoryData<string, Func<object?>> Lookups() => new()
    {
        { "GetElement, string", () => Framework.GetElement("4.2") },
        { "GetElement, code", () => Framework.GetElement(Reference.Code) },
        { "GetGoal, string", () => Framework.GetGoal("4") },
        { "GetGoal, code", () => Framework.GetGoal(GoalCode) },
        { "GetObjective, string", () => Framework.GetObjective("4.2") },
        { "GetObjective, code", () => Framework.GetObjective(Reference.Code) },
        { "GetObjective, no number", () => Lettered.GetObjective("1.a") },
        { "GetGoal, no number", () => Lettered.GetGoal("Goal 3") },
        { "GetByIdentifier", () => Framework.GetByIdentifier("interpol-2017-2020-4.2") },
        {
            "TryGetElement, string",
            () => Framework.TryGetElement("4.2", out StrategyElement? element) ? element : null
        },
        {
            "TryGetElement, code",
            () => Framework.TryGetElement(Reference.Code, out StrategyElement? found) ? found : null
        },
        { "TryGetGoal", () => Framework.TryGetGoal("4", out Goal? goal) ? goal : null },
        { "TryGetObjective", () => Framework.TryGetObjective("4.2", out Objective? objective) ? objective : null },
        {
            "TryGetElement, unknown element",
            () => Framework.TryGetElement("7.7", out StrategyElement? _) ? null : Framework
        },
        {
            "TryGetFramework",
            () => Catalog.TryGetFramework("interpol-2017-2020", out StrategicFramework? framework) ? framework : null
        },
        {
            "TryResolve, string",
            () => Catalog.TryResolve("interpol-2017-2020/4.2", out StrategyElement? element) ? element : null
        },
        { "TryResolve, reference", () => Catalog.TryResolve(Reference, out StrategyElement? element) ? element : null },
        {
            "TryResolve, unknown element",
            () => Catalog.TryResolve("interpol-2017-2020/7.7", out StrategyElement? _) ? null : Catalog
        },
        { "Resolve, string", () => Catalog.Resolve("interpol-2017-2020/4.2") },
        { "Resolve, reference", () => Catalog.Resolve(Reference) },
    };

    [Theory]
    [MemberData(nameof(Lookups))]
    public void Lookups_do_not_allocate(string name, Func<object?> lookup)
    {
        Assert.True(lookup() is not null, name);

        Assert.Equal(0, AllocationCounter.MeasureCalls(Calls, lookup));
    }
}
