using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(PoorlyNumberedFrameworks)])]
public sealed class GetReferenceTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    /// <summary>
    /// Two goals and two objectives with one code each, of which the second objective equals the first one of another
    /// goal.
    /// </summary>
    private static readonly StrategicFramework Ambiguous = new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("A"),
                Name = "First",
                Objectives = [new() { Code = ElementCode.Parse("x"), Description = "Same" }],
            },
            new()
            {
                Code = ElementCode.Parse("A"),
                Name = "Second",
                Objectives = [new() { Code = ElementCode.Parse("x"), Description = "Same" }],
            },
            new()
            {
                Code = ElementCode.Parse("B"),
                Name = "Third",
                Objectives = [new() { Code = ElementCode.Parse("B"), Description = "Has the code of its goal" }],
            },
        ],
    };

    [Property]
    public void GetReference_returns_a_reference_that_resolves_to_an_equal_element(StrategicFramework framework)
    {
        var catalog = new FrameworkCatalog([framework]);
        foreach (StrategyElement element in framework.GetElements())
        {
            if (framework.TryGetReference(element, out ElementReference reference))
            {
                Assert.Equal(reference, framework.GetReference(element));
                Assert.Equal(
                    reference,
                    framework.GetReference(element is Goal goal ? goal with { } : (Objective)element with { }));
                Assert.Equal(element, catalog.Resolve(reference));
                Assert.Same(framework.GetElement(element.GetCode()!.Value), catalog.Resolve(reference));
            }
            else
            {
                Assert.Equal(default, reference);
                Assert.True(element.GetCode() is not { } code || framework.GetElement(code) != element);
                Assert.Equal(
                    "element",
                    Assert.Throws<ArgumentException>(() => framework.GetReference(element)).ParamName);
            }
        }
    }

    [Fact]
    public void GetReference_resolves_to_the_same_element_in_the_canonical_frameworks() =>
        Assert.All(InterpolFrameworks.All, framework =>
    {
        Assert.All(framework.Goals, goal =>
            Assert.Same(goal, InterpolFrameworks.Catalog.Resolve(framework.GetReference(goal))));
        Assert.All(framework.GetObjectives(), objective =>
            Assert.Same(objective, InterpolFrameworks.Catalog.Resolve(framework.GetReference(objective))));
    });

    [Fact]
    public void GetReference_throws_for_elements_without_a_code()
    {
        Assert.Equal(
            "element must have a code, but 'Be quick' does not have one. (Parameter 'element')",
            Assert.Throws<ArgumentException>(() =>
                Framework.GetReference(new Objective { Name = "Be quick" })).Message);
        StrategyElement[] elements =
            [new Goal { Name = "" }, Framework.Vision!, Framework.Mission!, Framework.Values[0]];
        Assert.All(elements, element =>
            Assert.Equal("element", Assert.Throws<ArgumentException>(() => Framework.GetReference(element)).ParamName));
        Assert.All(elements, element => Assert.False(Framework.TryGetReference(element, out _)));
    }

    [Fact]
    public void GetReference_throws_for_elements_of_another_framework()
    {
        StrategyElement[] elements =
        [
            InterpolFrameworks.Framework2014To2016.GetGoal("4"),
            Framework.GetGoal("4") with { Name = "Revised" },
            new Objective { Code = ElementCode.Parse("4.2") },
            new Objective { Code = ElementCode.Parse("9.9") },
            new Objective { Code = ElementCode.Parse("4") },
        ];
        Assert.All(elements, element =>
        {
            UnknownElementException e = Assert.Throws<UnknownElementException>(() => Framework.GetReference(element));
            Assert.StartsWith(
                "The framework 'interpol-2017-2020' does not contain ",
                e.Message,
                StringComparison.Ordinal);
            Assert.False(Framework.TryGetReference(element, out ElementReference reference));
            Assert.Equal(default, reference);
        });
    }

    [Fact]
    public void GetReference_throws_when_the_code_refers_to_a_different_element()
    {
        Assert.Equal("plan/A", Ambiguous.GetReference(Ambiguous.Goals[0]).ToString());
        Assert.Equal(
            "element must be the one that its code refers to, but the code of 'A Second' refers to 'A First'. "
                + "Give each element its own code. (Parameter 'element')",
            Assert.Throws<ArgumentException>(() => Ambiguous.GetReference(Ambiguous.Goals[1])).Message);
        Assert.False(Ambiguous.TryGetReference(Ambiguous.Goals[1], out _));

        Assert.Equal("plan/B", Ambiguous.GetReference(Ambiguous.Goals[2]).ToString());
        Assert.Equal(
            "element",
            Assert.Throws<ArgumentException>(() => Ambiguous.GetReference(Ambiguous.Goals[2].Objectives[0])).ParamName);
    }

    [Fact]
    public void GetReference_accepts_an_element_that_equals_the_first_with_its_code() =>
        Assert.Equal("plan/x", Ambiguous.GetReference(Ambiguous.Goals[1].Objectives[0]).ToString());

    [Fact]
    public void GetReference_throws_for_null()
    {
        Assert.Throws<ArgumentNullException>("element", () => Framework.GetReference(null!));
        Assert.False(Framework.TryGetReference(null, out ElementReference reference));
        Assert.Equal(default, reference);
    }
}
