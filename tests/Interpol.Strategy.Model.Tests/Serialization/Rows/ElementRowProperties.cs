using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(RowArbitraries)])]
public sealed class ElementRowProperties
{
    [Property]
    public void Rows_determine_the_tree_of_the_framework(StrategicFramework framework, int seed) =>
        AssertRebuilt(framework, seed);

    [Property]
    public void Rows_determine_the_tree_without_codes_and_with_repeated_ones(RepetitiveFramework framework, int seed) =>
        AssertRebuilt(framework.Value, seed);

    [Property]
    public void Ids_are_unique_and_those_of_elements_with_a_unique_code_are_references(RepetitiveFramework framework)
    {
        StrategicFramework plan = framework.Value;
        ElementRow[] rows = [.. FrameworkRows.GetElements(plan)];
        Assert.Equal(rows.Length, rows.Select(row => row.ElementId).Distinct().Count());
        Assert.All(rows.Zip(plan.GetElements()), pair =>
        {
            (ElementRow row, StrategyElement element) = pair;
            bool isUnique = element.GetCode() is { } code
                && plan.GetElements().Count(other => other.GetCode() == code) == 1;
            string path = GetPath(plan, element);
            Assert.Equal(isUnique ? $"{plan.Id}/{element.GetCode()}" : $"{plan.Id}#{path}", row.ElementId);
            Assert.Equal(element.GetCode() is { } known ? $"{plan.Id}/{known}" : null, row.Reference);
        });
    }

    [Property]
    public void Ids_of_indicators_are_unique_and_differ_from_those_of_elements(RepetitiveFramework framework)
    {
        StrategicFramework plan = framework.Value;
        string[] elements = [.. FrameworkRows.GetElements(plan).Select(row => row.ElementId)];
        string[] indicators =
        [
            .. FrameworkRows.GetProgress(plan, DateOnly.MaxValue)
                .Select(row => (row.ElementId, row.IndicatorId)).Distinct().Select(row => row.IndicatorId),
        ];
        Assert.Equal(plan.GetObjectives().Sum(objective => objective.Indicators.Count), indicators.Length);
        Assert.Equal(
            elements.Length + indicators.Length, elements.Concat(indicators).ToHashSet(StringComparer.Ordinal).Count);
    }

    [Property]
    public void Paths_contain_the_ids_of_the_goal_and_the_element(RepetitiveFramework framework) =>
        Assert.All(FrameworkRows.GetElements(framework.Value), row =>
        {
            Assert.Equal(
                row.ParentId is null ? [row.ElementId] : [row.ParentId, row.ElementId], RowTree.Split(row.Path));
            Assert.Equal(row.Level, RowTree.Split(row.Path).Length);
        });

    [Property]
    public void Sort_keys_have_the_order_of_the_codes(RepetitiveFramework framework)
    {
        ElementRow[] coded = [.. FrameworkRows.GetElements(framework.Value).Where(row => row.Code is not null)];
        Assert.Equal(
            coded.Select(row => ElementCode.Parse(row.Code!)).Order(),
            coded.OrderBy(row => row.SortKey, StringComparer.Ordinal).Select(row => ElementCode.Parse(row.Code!)));
        Assert.All(
            FrameworkRows.GetElements(framework.Value), row => Assert.Equal(row.Code is null, row.SortKey is null));
    }

    [Property]
    public void Rows_of_a_catalog_are_those_of_its_frameworks(FrameworkCatalog catalog)
    {
        Assert.Equal(catalog.Frameworks.SelectMany(FrameworkRows.GetElements), FrameworkRows.GetElements(catalog));
        Assert.Equal(
            catalog.Frameworks.SelectMany(framework => FrameworkRows.GetMeasures(framework)),
            FrameworkRows.GetMeasures(catalog));
    }

    private static void AssertRebuilt(StrategicFramework framework, int seed)
    {
        ElementRow[] rows = [.. FrameworkRows.GetElements(framework)];
        Assert.Equal(Enumerable.Range(1, rows.Length), rows.Select(row => row.Position));
        if (rows.Length > 0)
        {
            new Random(seed).Shuffle(rows);
            Assert.Equal(RowTree.Reduce(framework), RowTree.Build(rows));
        }
    }

    /// <summary>Returns the path of the element itself. The path of an equal element before it is different.</summary>
    private static string GetPath(StrategicFramework framework, StrategyElement element) =>
        framework.GetLocation(element).Path;
}
