using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(AlignmentArbitraries)])]
public sealed class AlignmentTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Property]
    public void GetItems_returns_the_items_that_refer_to_the_element(AlignmentCase aligned)
    {
        Alignment<AlignedItem> all = aligned.Catalog.Align(aligned.Items, item => item.Serves);
        foreach (StrategicFramework framework in aligned.Catalog)
        {
            Alignment<AlignedItem> one = framework.Align(aligned.Items, item => item.Serves);
            foreach (StrategyElement element in framework.GetElements())
            {
                if (GetReference(framework, element) is { } reference)
                {
                    AlignedItem[] own = [.. aligned.Items.Where(item => item.Serves.Contains(reference))];
                    AlignedItem[] deep = GetDeepItems(aligned, framework, element);
                    Assert.Equal(own, one.GetItems(reference));
                    Assert.Equal(own, one.GetItems(reference.Code.ToString()));
                    Assert.Equal(own, all.GetItems(reference));
                    Assert.Equal(own, all.GetItems(reference.ToString()));
                    Assert.Equal(deep, one.GetItems(reference, includeDescendants: true));
                    Assert.Equal(deep, all.GetItems(reference.ToString(), includeDescendants: true));
                }
            }
        }
    }

    [Property]
    public void Sum_and_Count_add_each_item_once(AlignmentCase aligned)
    {
        Alignment<AlignedItem> all = aligned.Catalog.Align(aligned.Items, item => item.Serves);
        foreach (bool isDeep in new[] { false, true })
        {
            (ElementReference Reference, AlignedItem[] Items)[] expected =
            [
                .. from framework in aligned.Catalog.Frameworks
                   from element in framework.GetElements()
                   let reference = GetReference(framework, element)
                   where reference is not null
                   select (reference.Value, isDeep
                       ? GetDeepItems(aligned, framework, element)
                       : [.. aligned.Items.Where(item => item.Serves.Contains(reference.Value))]),
            ];
            Assert.Equal(
                expected.Select(pair => (pair.Reference, pair.Items.Length)),
                all.Count(isDeep).Select(pair => (pair.Key, pair.Value)));
            Assert.Equal(
                expected.Select(pair => (pair.Reference, pair.Items.Sum(item => item.Budget))),
                all.Sum(item => item.Budget, isDeep).Select(pair => (pair.Key, pair.Value)));
        }
    }

    [Property]
    public void Uncovered_and_Coverage_describe_what_nothing_serves(AlignmentCase aligned)
    {
        Alignment<AlignedItem> all = aligned.Catalog.Align(aligned.Items, item => item.Serves);
        List<StrategyElement> uncovered = [];
        List<bool> counted = [];
        foreach (StrategicFramework framework in aligned.Catalog)
        {
            foreach (Goal goal in framework.Goals)
            {
                bool[] objectives = [.. goal.Objectives.Select(objective => IsServed(aligned, framework, objective))];
                bool isCovered = IsServed(aligned, framework, goal) || objectives.Contains(true);
                if (!isCovered)
                {
                    uncovered.Add(goal);
                }

                uncovered.AddRange(goal.Objectives.Where((_, i) => !objectives[i]));
                counted.AddRange(goal.Objectives.IsEmpty ? [isCovered] : objectives);
            }
        }

        Assert.Equal(uncovered, all.Uncovered);
        Assert.Equal(
            counted.Count == 0 ? null : (decimal)counted.Count(served => served) / counted.Count, all.Coverage);
    }

    [Property]
    public void Unresolved_contains_each_reference_without_an_element(AlignmentCase aligned)
    {
        Alignment<AlignedItem> all = aligned.Catalog.Align(aligned.Items, item => item.Serves);
        (int Number, ElementReference? Reference, UnresolvedReason Reason)[] expected =
        [
            .. from item in aligned.Items
               from reference in item.Serves.IsEmpty ? [default] : item.Serves
               where !aligned.Catalog.TryResolve(reference, out _)
               select (
                   item.Number,
                   reference == default ? (ElementReference?)null : reference,
                   reference == default ? UnresolvedReason.NoReference
                       : aligned.Catalog.TryGetFramework(reference.FrameworkId, out _) ? UnresolvedReason.UnknownElement
                       : UnresolvedReason.UnknownFramework),
        ];
        Assert.Equal(expected, all.Unresolved.Select(item => (item.Item.Number, item.Reference, item.Reason)));
        Assert.Equal(aligned.Items, all.AllItems);
    }

    [Fact]
    public void Align_accepts_one_reference_an_optional_one_or_several()
    {
        var reference = ElementReference.Parse("interpol-2017-2020/4.2");
        Alignment<string> one = Framework.Align(["a"], _ => reference);
        Alignment<string> optional =
            Framework.Align(["a", "b"], name => name == "a" ? reference : (ElementReference?)null);
        Alignment<string> several = Framework.Align(["a"], _ => new[] { reference, reference });
        Assert.Equal(["a"], one.GetItems("4.2"));
        Assert.Equal(["a"], optional.GetItems("4", includeDescendants: true));
        Assert.Equal(["a"], several.GetItems("4.2"));
        Assert.Equal(1, several.Count()[reference]);
        Assert.Equal("b: no reference", Assert.Single(optional.Unresolved).ToString());
        Assert.Equal("1 item, coverage 4.8%", one.ToString());
    }

    [Fact]
    public void Align_of_a_catalog_accepts_the_same_functions()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        var reference = ElementReference.Parse("interpol-2014-2016/1");
        Assert.Equal(["a"], catalog.Align(["a"], _ => reference).GetItems("interpol-2014-2016/1"));
        Assert.Equal(["a"], catalog.Align(["a"], _ => (ElementReference?)reference).GetItems(reference));
        Assert.Equal(["a"], catalog.Align(["a"], _ => new[] { reference }).GetItems(reference));
        Assert.Null(new FrameworkCatalog([]).Align(["a"], _ => reference).Coverage);
    }

    [Fact]
    public void Goals_without_objectives_count_for_the_coverage()
    {
        var reference = ElementReference.Parse("interpol-2014-2016/1");
        Alignment<string> alignment = InterpolFrameworks.Framework2014To2016.Align(["a"], _ => reference);
        Assert.Equal(1m / 6, alignment.Coverage);
        Assert.Equal(5, alignment.Uncovered.Count);
    }

    [Fact]
    public void GetItems_throws_for_elements_that_do_not_exist()
    {
        Alignment<string> one = Framework.Align(["a"], _ => default(ElementReference));
        Alignment<string> all = InterpolFrameworks.Catalog.Align(["a"], _ => default(ElementReference));
        Assert.Equal("9.9", Assert.Throws<UnknownElementException>(() => one.GetItems("9.9")).RequestedKey);
        Assert.Throws<UnknownElementException>(() => one.GetItems(""));
        Assert.Throws<ArgumentException>(() => one.GetItems(ElementReference.Parse("interpol-2014-2016/1")));
        Assert.Throws<UnknownFrameworkException>(() => all.GetItems("interpol-2021/1"));
        Assert.Throws<UnknownElementException>(() => all.GetItems("interpol-2014-2016/9"));
        Assert.Throws<FormatException>(() => all.GetItems("4.2"));
        Assert.Throws<ArgumentNullException>(() => all.GetItems((string)null!));
    }

    [Fact]
    public void Methods_throw_for_null()
    {
        Assert.Throws<ArgumentNullException>(() => Framework.Align((string[])null!, _ => default(ElementReference)));
        Assert.Throws<ArgumentException>(() => Framework.Align([null!], (string _) => default(ElementReference)));
        Assert.Throws<ArgumentNullException>(() => Framework.Align(["a"], (Func<string, ElementReference>)null!));
        Assert.Throws<ArgumentNullException>(() => Framework.Align(["a"], (Func<string, ElementReference?>)null!));
        Assert.Throws<ArgumentNullException>(
            () => Framework.Align(["a"], (Func<string, IEnumerable<ElementReference>>)null!));
        Assert.Throws<ArgumentNullException>(() => Framework.Align(["a"], _ => default(ElementReference)).Sum(null!));
    }

    private static ElementReference? GetReference(StrategicFramework framework, StrategyElement element) =>
        element.GetCode() is { } code && ReferenceEquals(framework.GetElement(code), element)
            ? new ElementReference(framework.Id, code)
            : null;

    private static bool IsServed(AlignmentCase aligned, StrategicFramework framework, StrategyElement element) =>
        GetReference(framework, element) is { } reference
        && aligned.Items.Any(item => item.Serves.Contains(reference));

    private static AlignedItem[] GetDeepItems(
        AlignmentCase aligned, StrategicFramework framework, StrategyElement element)
    {
        IEnumerable<StrategyElement> elements = element is Goal goal ? [element, .. goal.Objectives] : [element];
        ElementReference[] references =
            [.. elements.Select(each => GetReference(framework, each)).OfType<ElementReference>()];
        return [.. aligned.Items.Where(item => item.Serves.Any(references.Contains))];
    }
}
